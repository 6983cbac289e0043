import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { closePeriod } from '../../support/books.js'
import type { Signed } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { take } from '../../support/desk.js'
import { given, type TestCommune } from '../../support/given/index.js'
import { brokenPromises } from '../../support/promises.js'
import { anOfficer, changeRegie, createRegie, regieSetup } from '../../support/regies.js'
import { town, useTown } from '../../support/town.js'

useTown()

type Person = Signed & { accountId: string }
let commune: TestCommune
let admin: Person
let regisseur: Person
beforeEach(async () => {
  clock.at('2026-12-02T10:00:00+01:00')
  commune = await given.aCommune()
  admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  regisseur = await given.aStaffMember(commune, 'REGISSEUR')
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const officers = (...named: object[]) => changeRegie(admin, commune, { officers: named })
const leaves = (who: Person) => town().owner.query('delete from staff_member where account_id = $1', [who.accountId])
const OCTOBER = { kind: 'DEPUTY', startsOn: '2026-01-01', endsOn: '2026-10-31' }

describe('who lost the role of régisseur', () => {
  beforeEach(async () => {
    await officers(anOfficer(regisseur.accountId, OCTOBER))
    await leaves(regisseur)
  })

  test.each<[what: string, change: object]>([
    ['another office', { kind: 'REGISSEUR', startsOn: '2026-11-01', endsOn: null }],
    ['the same one for longer', { ...OCTOBER, endsOn: '2026-12-31' }],
    ['the same one without an end', { ...OCTOBER, endsOn: null }],
    ['the same one from earlier', { ...OCTOBER, startsOn: '2025-12-31' }],
    ['the same days as régisseur', { ...OCTOBER, kind: 'REGISSEUR' }],
  ])('is not named again: %s', async (_, change) => {
    expect(await officers(anOfficer(regisseur.accountId, change))).toMatchObject({ reason: 'NOT_REGISSEUR' })
    expect((await regieSetup(admin, commune)).officers).toMatchObject([OCTOBER])
  })

  test('keeps what was said, or less of it, and its arrêté may be written better', async () => {
    const shorter = { ...OCTOBER, endsOn: '2026-09-30', actReference: 'Arrêté 2026-12 bis' }
    expect((await officers(anOfficer(regisseur.accountId, shorter))).officers).toMatchObject([shorter])
  })
})

describe('offices of closed days stay: the papers of those days print them', () => {
  let successor: Person
  const OFFICE = { startsOn: '2026-01-01', endsOn: null }
  beforeEach(async () => {
    successor = await given.aStaffMember(commune, 'REGISSEUR')
    await officers(anOfficer(regisseur.accountId, OFFICE))
    clock.at('2026-10-15T10:00:00+02:00')
    await take(regisseur, commune, await given.aFamily({ in: commune }))
    clock.at('2026-12-02T10:00:00+01:00')
    expect(await closePeriod(regisseur, commune.regieId, '2026-10-31')).toMatchObject({ __typename: 'ClosedPeriod' })
  })

  test('they are neither taken away, nor given to another, nor begun earlier, nor ended before', async () => {
    for (const named of [
      [],
      [anOfficer(successor.accountId, OFFICE)],
      [anOfficer(regisseur.accountId, { startsOn: '2020-11-01' })],
      [anOfficer(regisseur.accountId, { ...OFFICE, endsOn: '2026-10-30' })],
      [anOfficer(regisseur.accountId, OFFICE), anOfficer(successor.accountId, OCTOBER)],
    ])
      expect(await officers(...named)).toMatchObject({
        reason: 'CLOSED_DAYS',
        message: expect.stringContaining('arrêtés jusqu’au samedi 31 octobre'),
      })
  })

  test('one ends on the last closed day, and another begins on the next', async () => {
    const answer = await officers(
      anOfficer(regisseur.accountId, { ...OFFICE, endsOn: '2026-10-31' }),
      anOfficer(successor.accountId, { startsOn: '2026-11-01' }),
    )
    expect(answer.officers).toMatchObject([
      { accountId: successor.accountId, current: true },
      { accountId: regisseur.accountId, current: false },
    ])
  })
})

test('the audit says by name who answers for the money: a successor of the same arrêté and day is another person', async () => {
  const successor = await given.aStaffMember(commune, 'REGISSEUR')
  await town().owner.query(`update account set first_name = 'Ange', last_name = 'Blanc' where id = $1`, [
    successor.accountId,
  ])
  await officers(anOfficer(regisseur.accountId, { actDate: '2025-12-15' }))
  await officers(anOfficer(successor.accountId, { actDate: '2025-12-15' }))
  const { rows } = await town().owner.query(
    `select details -> 'before' -> 'offices' as before, details -> 'after' -> 'offices' as after from audit_event
     where action = 'REGIE_CHANGED' and subject_id = $1 order by id`,
    [commune.regieId],
  )
  const first = 'Camille Roche, régisseur : Arrêté 2026-12 du 15/12/2025, du 01/01/2026'
  expect(rows).toEqual([
    { before: [], after: [first] },
    { before: [first], after: ['Ange Blanc, régisseur : Arrêté 2026-12 du 15/12/2025, du 01/01/2026'] },
  ])
})

describe('what is of one régie alone', () => {
  const SIRET = '21430078000019'

  test('its SIRET: refused on another one, made or changed', async () => {
    const agglomeration = await given.aStaffMember(null)
    const name = `Régie ${crypto.randomUUID().slice(0, 8)}`
    const made = await createRegie(agglomeration, { name, siret: SIRET })
    expect(made).toMatchObject({ siret: SIRET })
    expect(await createRegie(agglomeration, { name: `${name} bis`, siret: '214 300 780 00019' })).toMatchObject({
      reason: 'SIRET_TAKEN',
    })
    expect(await changeRegie(admin, commune, { siret: SIRET })).toMatchObject({ reason: 'SIRET_TAKEN' })
    expect((await regieSetup(admin, commune)).siret).toBeNull()
  })

  test('the code of each account: not that of another, of its own or of the chart; two may be exchanged', async () => {
    const codes = (...said: [kind: string, code: string][]) =>
      changeRegie(admin, commune, { codes: said.map(([kind, code]) => ({ kind, code })) })
    expect(await codes(['WALLET', '5310'], ['OPENING', '5310'])).toMatchObject({ reason: 'CODE_TWICE' })
    expect(await codes(['WALLET', '531'])).toMatchObject({ reason: 'CODE_TWICE' }) // that of the cash
    await codes(['WALLET', '5310'])
    expect(await codes(['OPENING', '5310'])).toMatchObject({ reason: 'CODE_TWICE' }) // said before
    expect(await codes(['WALLET', '531'], ['CASH', '4191'])).toMatchObject({ __typename: 'RegieSetup' })
  })
})

test('an office of long ago is written with its end as with its beginning', async () => {
  const ofOld = { startsOn: '2010-01-01', endsOn: '2015-12-31' }
  expect((await officers(anOfficer(regisseur.accountId, ofOld))).officers).toMatchObject([ofOld])
})
