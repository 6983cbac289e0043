import { beforeEach, expect, test } from '@jest/globals'
import { clock } from '../../support/clock.js'
import { ask, codeOf, type Signed } from '../../support/client.js'
import { given, type TestCommune } from '../../support/given/index.js'
import { countStatements } from '../../support/statements.js'
import { town, useTown } from '../../support/town.js'

useTown()

let commune: TestCommune
let family: Signed & { accountId: string; children: string[] }
beforeEach(async () => {
  clock.at('2026-11-24T10:05:00+01:00')
  commune = await given.aCommune()
  family = await given.aFamily({ children: 1, in: commune })
})

const OPEN = `query ($id: UUID) { family(accountId: $id) { account { id } } }`
const LIST = `query ($id: UUID!, $search: String) { families(communeId: $id, search: $search, first: 20) { totalCount } }`
const MINE = `{ viewer { consultations { day data communeName roles byProgram } } }`
interface Mine {
  viewer: { consultations: { day: string; data: string; communeName: string | null; roles: string[] }[] }
}
const open = (who: Signed) => ask(who, OPEN, { id: family.accountId })
const mine = async (who: Signed = family) => (await ask<Mine>(who, MINE)).viewer.consultations
const noted = async (action: string, subjectId: string) =>
  (
    await town().owner.query<{ details: unknown }>(
      'select actor_id, commune_id, details from audit_event where action = $1 and subject_id = $2 order by id',
      [action, subjectId],
    )
  ).rows

test('a file that an agent opens is noted once an hour, with the roles that they held', async () => {
  const agent = await given.aStaffMember(commune)
  for (const at of ['10:05', '10:59', '11:00', '11:30']) {
    clock.at(`2026-11-24T${at}:00+01:00`)
    await open(agent)
  }
  const row = { actor_id: agent.accountId, commune_id: commune.id, details: { roles: ['AGENT'] } }
  expect(await noted('FAMILY_READ', family.accountId)).toEqual([row, row])
})

test('two pages that open it at once leave one trace', async () => {
  const agent = await given.aStaffMember(commune)
  await Promise.all([open(agent), open(agent), open(agent)])
  expect(await noted('FAMILY_READ', family.accountId)).toHaveLength(1)
})

test('a family that opens its own file, and an agent who is refused, leave none', async () => {
  const elsewhere = await given.aStaffMember(await given.aCommune())
  await ask(family, OPEN, {})
  await open(family)
  expect(await codeOf(elsewhere, OPEN, { id: family.accountId })).toBe('NOT_FOUND')
  expect(await noted('FAMILY_READ', family.accountId)).toEqual([])
  expect(await mine()).toEqual([])
})

test('a list of families is one event, without what was searched', async () => {
  const agent = await given.aStaffMember(commune)
  await ask(agent, LIST, { id: commune.id, search: 'Dupont' })
  await ask(agent, LIST, { id: commune.id })
  const rows = await noted('FAMILIES_LISTED', commune.id)
  expect(rows).toEqual([{ actor_id: agent.accountId, commune_id: commune.id, details: { roles: ['AGENT'] } }])
})

test('it costs one statement', async () => {
  const agent = await given.aStaffMember(commune)
  await open(agent)
  const { statements } = await countStatements(() => open(agent))
  expect(statements.filter((text) => text.includes('insert into audit_event'))).toHaveLength(1)
})

test('the family reads the day and the role of a year, never the name', async () => {
  clock.at('2025-11-20T10:00:00+01:00')
  await open(await given.aStaffMember(commune, 'REGISSEUR'))
  clock.at('2026-11-23T23:30:00Z')
  await open(await given.aStaffMember(commune))
  await open(await given.aStaffMember(commune))
  await open(await given.aStaffMember(null))
  clock.at('2026-11-25T10:00:00+01:00')
  const { rows } = await town().owner.query<{ name: string }>('select name from commune where id = $1', [commune.id])
  const looked = { day: '2026-11-24', data: 'FAMILY', byProgram: false }
  expect(await mine()).toEqual([
    { ...looked, communeName: rows[0]?.name, roles: ['AGENT'] },
    { ...looked, communeName: null, roles: ['AGGLOMERATION_ADMIN'] },
  ])
  expect(await mine(await given.aFamily({ in: commune }))).toEqual([])
})

test('of a child whom two parents share, each reads what the communes they asked looked at', async () => {
  const theirs = await given.aCommune()
  await town().owner.query(
    `insert into audit_event (at, actor_id, action, commune_id, subject, subject_id)
     select '2026-11-24T09:00:00Z', $1, 'CARE_PLAN_READ', commune, 'beneficiary', $2 from unnest($3::uuid[]) commune`,
    [(await given.aStaffMember(commune)).accountId, family.children[0], [commune.id, theirs.id]],
  )
  expect((await mine()).map(({ data }) => data)).toEqual(['CARE_PLAN'])
})

test('the application takes no trace away', async () => {
  await open(await given.aStaffMember(commune))
  await expect(town().db.query(`delete from audit_event where action = 'FAMILY_READ'`)).rejects.toThrow()
  await expect(town().db.query(`update audit_event set actor_id = null where action = 'FAMILY_READ'`)).rejects.toThrow()
})
