import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { closePeriod } from '../support/books.js'
import { ask, type Signed } from '../support/client.js'
import { clock } from '../support/clock.js'
import { take } from '../support/desk.js'
import { given, type TestCommune } from '../support/given/index.js'
import { brokenPromises } from '../support/promises.js'
import { anOfficer, changeRegie, regieSetup } from '../support/regies.js'
import { town, useTown } from '../support/town.js'

useTown()

let commune: TestCommune
let admin: Signed
let regisseur: Signed & { accountId: string }
beforeEach(async () => {
  clock.at('2026-12-02T10:00:00+01:00')
  commune = await given.aCommune()
  admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  regisseur = await given.aStaffMember(commune, 'REGISSEUR')
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

test('of ten who change the same régie at once, one does and nine are shown what it is now', async () => {
  const read = await regieSetup(admin, commune)
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, at) => changeRegie(admin, commune, { cashLimitCents: 1_000 + at }, read)),
  )
  expect(answers.filter(({ __typename }) => __typename === 'RegieSetup')).toHaveLength(1)
  expect(answers.filter(({ reason }) => reason === 'CHANGED_MEANWHILE')).toHaveLength(9)
  expect((await regieSetup(admin, commune)).revision).toBe(2)
})

test('who loses the role while being named is either named with it or refused, never named without a word', async () => {
  for (let round = 0; round < 5; round++) {
    const other = await given.aStaffMember(commune, 'REGISSEUR')
    const officer = anOfficer(other.accountId, { kind: 'DEPUTY' })
    const [answer] = await Promise.all([
      changeRegie(admin, commune, { officers: [officer] }),
      town().owner.query('delete from staff_member where account_id = $1', [other.accountId]),
    ])
    const { officers } = await regieSetup(admin, commune)
    if (answer.reason) {
      expect(answer.reason).toBe('NOT_REGISSEUR')
      expect(officers.map(({ accountId }) => accountId)).not.toContain(other.accountId)
    } else expect(officers).toMatchObject([{ accountId: other.accountId, keepsTill: false }])
  }
})

test('a code that changes while a period is closed counts either in it or after it, and never changes again', async () => {
  const family = await given.aFamily({ in: commune })
  clock.at('2026-11-20T10:00:00+01:00')
  await take(regisseur, commune, family)
  clock.at('2026-12-02T10:00:00+01:00')
  await Promise.all([
    changeRegie(admin, commune, { codes: [{ kind: 'CASH', code: '5311' }] }),
    closePeriod(regisseur, commune.regieId, '2026-11-30'),
  ])
  const printed = async () =>
    (
      await ask<{ journal: { edges: { node: { accountCode: string } }[] } }>(
        regisseur,
        `query ($id: UUID!) { journal(regieId: $id, from: "2026-11-01", to: "2026-11-30", first: 5, kinds: [CASH]) { edges { node { accountCode } } } }`,
        { id: commune.regieId },
      )
    ).journal.edges.map(({ node }) => node.accountCode)
  const before = await printed()
  expect(['531', '5311']).toContain(before[0])
  await changeRegie(admin, commune, { codes: [{ kind: 'CASH', code: '5399' }] })
  expect(await printed()).toEqual(before)
})
