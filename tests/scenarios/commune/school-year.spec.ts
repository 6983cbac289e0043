import { beforeEach, describe, expect, test } from '@jest/globals'
import { clock } from '../../support/clock.js'
import { ask, type Signed } from '../../support/client.js'
import { given, type TestCommune } from '../../support/given/index.js'
import { aClass } from '../../support/given/class.js'
import { placeOrder } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import {
  aPupil,
  aSchool,
  MAY,
  nextOf,
  NOTHING_CHOSEN,
  prepareAsShown,
  prepareYear,
  previewYear,
  publishCalendar,
  undoYear,
} from '../../support/school-year.js'
import { town, useTown } from '../../support/town.js'

useTown()

let commune: TestCommune
let admin: Signed & { accountId: string }
beforeEach(async () => {
  clock.at(MAY)
  commune = await given.aCommune()
  admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
})
const preview = (choices: object | null = null) => previewYear(admin, commune.id, choices)
const rows = async <T extends object>(sql: string, values: unknown[]) => (await town().owner.query<T>(sql, values)).rows
const place = (who: Signed, placements: object[]) =>
  ask<{ answer: { __typename: string; reason?: string } }>(
    who,
    `mutation ($input: PlaceChildrenInput!) { answer: placeChildren(input: $input) { __typename ... on PlacementRefused { reason } } }`,
    { input: { communeId: commune.id, schoolYear: '2027-2028', placements } },
  )

describe('while the official calendar of the next year is not known', () => {
  test('the year is said to last from September to August, and is prepared all the same', async () => {
    const { ofCp } = await aSchool(commune)
    expect(await preview()).toMatchObject({
      current: { schoolYear: '2026-2027', lastDay: '2027-07-02', published: true },
      next: { schoolYear: '2027-2028', firstDay: '2027-09-01', lastDay: '2028-08-31', published: false },
      breaks: [],
      prepare: { allowed: true, reason: null },
    })
    expect((await prepareAsShown(admin, commune.id)).__typename).toBe('YearPreparation')
    expect(await nextOf(ofCp.child)).toEqual({ class: 'CE1-CE2', level: 'CE1', validTo: '2028-08-31' })
  })

  test('before March it says from when it can be prepared', async () => {
    clock.at('2027-02-28T23:00:00+01:00')
    const { prepare, seen } = await preview()
    expect(prepare).toEqual({ allowed: false, reason: 'L’année 2027-2028 se prépare à partir du 1er mars 2027.' })
    expect(await prepareYear(admin, commune.id, seen)).toMatchObject({ reason: 'NOT_NOW', message: prepare.reason })
  })
})

describe('once the calendar is published', () => {
  beforeEach(publishCalendar)

  test('classes move up, a class of two levels child by child; those of CM2 leave; counts are told before anything is written', async () => {
    const { cp, ce, cm, ofCp, ofCe1, ofCe2, ofCm2 } = await aSchool(commune)
    await given.aFamily({ in: commune, children: 1 })
    const year = await preview()
    expect(year.counts).toEqual({
      ...{ classes: 3, placed: 3, alreadyPlaced: 0, leaving: 1, later: 0, newcomers: 1 },
      ...{ renewed: 4, toProve: 0, ownFamily: 0, shortened: 0, booked: 0, ending: 1, alreadyRenewed: 0 },
    })
    expect(
      year.classes.flatMap(({ name, moves }) =>
        moves.map((move) => [name, move.fromLevel, move.outcome, move.targetId, move.level]),
      ),
    ).toEqual([
      ['CP', 'CP', 'PLACED', ce, 'CE1'],
      ['CE1-CE2', 'CE1', 'PLACED', ce, 'CE2'],
      ['CE1-CE2', 'CE2', 'PLACED', cm, 'CM1'],
      ['CM1-CM2', 'CM2', 'LEAVES', null, null],
    ])
    expect(year.tariffs).toEqual({ since: '2020-01-01', renewed: false, missing: 0 })
    expect(year.regulations).toEqual([{ service: 'Cantine', since: '2020-01-01', renewed: false }])
    expect(
      await rows('select 1 from school_class where commune_id = $1 and school_year = $2', [commune.id, '2027-2028']),
    ).toEqual([])
    expect([cp, ce, cm]).toHaveLength(3)

    const prepared = await prepareYear(admin, commune.id, year.seen)
    expect(prepared.prepared).toMatchObject({
      preparedBy: 'Camille Roche',
      counts: year.counts,
      undo: { allowed: true },
    })
    expect(prepared.prepare).toEqual({
      allowed: false,
      reason: 'L’année 2027-2028 a été préparée par Camille Roche le lundi 10 mai.',
    })
    expect(await Promise.all([ofCp, ofCe1, ofCe2, ofCm2].map(({ child }) => nextOf(child)))).toEqual([
      { class: 'CE1-CE2', level: 'CE1', validTo: '2028-07-07' },
      { class: 'CE1-CE2', level: 'CE2', validTo: '2028-07-07' },
      { class: 'CM1-CM2', level: 'CM1', validTo: '2028-07-07' },
      { class: null, level: null, validTo: '2027-07-02' },
    ])
    expect(
      await rows(`select action, details from audit_event where commune_id = $1 and action like 'SCHOOL_YEAR%'`, [
        commune.id,
      ]),
    ).toEqual([
      {
        action: 'SCHOOL_YEAR_PREPARED',
        details: {
          ...{ schoolYear: '2027-2028', classesMade: 3, childrenPlaced: 3, childrenLeaving: 1 },
          ...{ accessesRenewed: 4, accessesAsked: 0, accessesShortened: 0 },
        },
      },
    ])
    expect(await brokenPromises()).toEqual([])
  })

  test('a class is renamed, its levels change, a child stays a year more, another goes elsewhere', async () => {
    const { cp, ce, cm, ofCp, ofCe1, ofCe2 } = await aSchool(commune)
    const other = await aPupil(commune, cp, 'CP')
    const choices = {
      ...NOTHING_CHOSEN,
      classes: [
        { fromClassId: cp, name: 'CP Mme Brun', levels: ['CP'] },
        { fromClassId: ce, name: 'CE', levels: ['CE1', 'CE2'] },
        { fromClassId: cm, name: 'CM', levels: ['CM2', 'CM1'] },
      ],
      children: [
        { beneficiaryId: ofCp.child, outcome: 'PLACED', targetId: cp, level: 'CP' },
        { beneficiaryId: ofCe1.child, outcome: 'LEAVES' },
      ],
      moves: [{ fromClassId: ce, fromLevel: 'CE2', outcome: 'LATER' }],
    }
    const year = await preview(choices)
    expect(year.counts).toMatchObject({ classes: 3, placed: 2, leaving: 2, later: 1, renewed: 3, ending: 2 })
    await prepareYear(admin, commune.id, year.seen, { choices })
    expect(await Promise.all([ofCp, ofCe1, ofCe2, other].map(({ child }) => nextOf(child)))).toEqual([
      { class: 'CP Mme Brun', level: 'CP', validTo: '2028-07-07' },
      { class: null, level: null, validTo: '2027-07-02' },
      { class: null, level: null, validTo: '2028-07-07' },
      { class: 'CE', level: 'CE1', validTo: '2028-07-07' },
    ])
  })

  test('two classes of one name are refused with the sentence that says which', async () => {
    const { cp, ce } = await aSchool(commune)
    const choices = {
      ...NOTHING_CHOSEN,
      classes: [
        { fromClassId: cp, name: 'CE1', levels: ['CP'] },
        { fromClassId: ce, name: 'ce1', levels: ['CE1'] },
      ],
    }
    const { seen } = await preview(choices)
    expect(await prepareYear(admin, commune.id, seen, { choices })).toMatchObject({
      reason: 'CLASS_NAMES',
      message: '« École du Bourg » aurait deux classes « ce1 » : donnez-leur des noms différents.',
    })
  })

  test('what changed since it was shown is refused, with the new numbers; nothing is written', async () => {
    const { cp } = await aSchool(commune)
    const { seen } = await preview()
    await aPupil(commune, cp, 'CP')
    const refused = await prepareYear(admin, commune.id, seen)
    expect(refused).toMatchObject({ reason: 'CHANGED_MEANWHILE', year: { counts: { placed: 4, renewed: 4 } } })
    expect(refused.message).toMatch(/entre-temps/)
    expect(await rows('select 1 from school_year_preparation where commune_id = $1', [commune.id])).toEqual([])
    expect(await prepareYear(admin, commune.id, refused.year?.seen ?? '')).toMatchObject({
      __typename: 'YearPreparation',
    })
  })

  test('the same request prepares once; another one is told who did', async () => {
    await aSchool(commune)
    const { seen } = await preview()
    const requestId = '9a3c1c44-7f3c-4bb2-9d86-0f54d4f4c001'
    await prepareYear(admin, commune.id, seen, { requestId })
    expect(await prepareYear(admin, commune.id, seen, { requestId })).toMatchObject({ __typename: 'YearPreparation' })
    expect(await prepareYear(admin, commune.id, seen)).toMatchObject({
      reason: 'ALREADY_PREPARED',
      message: 'L’année 2027-2028 a été préparée par Camille Roche le lundi 10 mai.',
    })
  })

  test('a renewed access books a day of September, by the class of the new year', async () => {
    const { ofCp } = await aSchool(commune)
    await prepareAsShown(admin, commune.id)
    const { serviceId } = commune
    const lines = [{ serviceId, beneficiaryId: ofCp.child, days: ['2027-09-14'] }]
    expect((await placeOrder(ofCp, { lines, expectedTotalCents: 380 })).__typename).toBe('OrderPlaced')
    clock.at('2027-09-14T08:00:00+02:00')
    const { attendanceSheet } = await ask<{
      attendanceSheet: { rows: { beneficiary: { firstName: string }; schoolClass: string }[] }
    }>(
      admin,
      `query ($s: UUID!) { attendanceSheet(serviceId: $s, day: "2027-09-14") { rows { schoolClass beneficiary { firstName } } } }`,
      { s: serviceId },
    )
    expect(attendanceSheet.rows.map((row) => row.schoolClass)).toEqual(['CE1-CE2 (CE1)'])
  })

  describe('undone before its first day', () => {
    test('it puts back exactly what it wrote', async () => {
      const { ofCp, ofCm2 } = await aSchool(commune)
      const before = await rows(
        'select id, status, valid_from, valid_to from service_access where commune_id = $1 order by id',
        [commune.id],
      )
      const { prepared } = await prepareAsShown(admin, commune.id)
      expect(await undoYear(admin, prepared?.id ?? '')).toEqual({
        ...{
          __typename: 'YearUndone',
          keptChildren: 0,
          keptClasses: 0,
          keptAccesses: 0,
          after: { prepare: { allowed: true } },
        },
        sentence: 'La préparation de 2027-2028 est annulée : tout est revenu comme avant.',
      })
      expect(
        await rows('select id, status, valid_from, valid_to from service_access where commune_id = $1 order by id', [
          commune.id,
        ]),
      ).toEqual(before)
      expect(await nextOf(ofCp.child)).toEqual({ class: null, level: null, validTo: '2027-07-02' })
      expect(await nextOf(ofCm2.child)).toMatchObject({ validTo: '2027-07-02' })
      expect(
        await rows('select 1 from school_class where commune_id = $1 and school_year = $2', [commune.id, '2027-2028']),
      ).toEqual([])
      expect(await undoYear(admin, prepared?.id ?? '')).toMatchObject({ reason: 'ALREADY_UNDONE' })
      expect((await prepareAsShown(admin, commune.id)).__typename).toBe('YearPreparation')
      expect(await brokenPromises()).toEqual([])
    })

    test('a child moved by hand stays, with its class', async () => {
      const { ofCp, ofCe1 } = await aSchool(commune)
      const { prepared, targets } = await prepareAsShown(admin, commune.id)
      const idOf = (name: string) => targets.find((one) => one.name === name)?.id
      await place(admin, [
        { beneficiaryId: ofCp.child, fromClassId: idOf('CE1-CE2'), classId: idOf('CP'), level: 'CP' },
      ])
      expect(await undoYear(admin, prepared?.id ?? '')).toMatchObject({
        ...{ keptChildren: 1, keptClasses: 1, keptAccesses: 0 },
        sentence:
          'La préparation de 2027-2028 est annulée. Restent comme ils sont : un enfant changé de classe à la main et une classe modifiée ou utilisée depuis.',
      })
      expect(await nextOf(ofCp.child)).toEqual({ class: 'CP', level: 'CP', validTo: '2027-07-02' })
      expect(await nextOf(ofCe1.child)).toMatchObject({ class: null })
      expect(await brokenPromises()).toEqual([])
    })

    test('a booking of the new year keeps all of it, and the sentence says so', async () => {
      const { ofCp } = await aSchool(commune)
      const { prepared } = await prepareAsShown(admin, commune.id)
      const lines = [{ serviceId: commune.serviceId, beneficiaryId: ofCp.child, days: ['2027-09-14'] }]
      await placeOrder(ofCp, { lines, expectedTotalCents: 380 })
      expect(await undoYear(admin, prepared?.id ?? '')).toMatchObject({
        reason: 'BOOKED',
        message: 'Une réservation est déjà faite pour 2027-2028 grâce à un accès renouvelé : l’année reste préparée.',
      })
      expect(await nextOf(ofCp.child)).toMatchObject({ class: 'CE1-CE2', validTo: '2028-07-07' })
    })

    test('from its first day on it stays', async () => {
      await aSchool(commune)
      const { prepared } = await prepareAsShown(admin, commune.id)
      clock.at('2027-09-01T07:00:00+02:00')
      expect(await undoYear(admin, prepared?.id ?? '')).toMatchObject({
        reason: 'YEAR_BEGUN',
        message: 'L’année 2027-2028 a commencé le 1er septembre 2027 : sa préparation ne s’annule plus.',
      })
    })
  })

  test('a leaving child whose access lasted longer ends on the last day of the year', async () => {
    const { ofCm2 } = await aSchool(commune)
    await town().owner.query(`update service_access set valid_to = '2027-08-31' where beneficiary_id = $1`, [
      ofCm2.child,
    ])
    const year = await preview()
    expect(year.counts).toMatchObject({ shortened: 1, ending: 1 })
    const { prepared } = await prepareYear(admin, commune.id, year.seen)
    expect(await nextOf(ofCm2.child)).toMatchObject({ validTo: '2027-07-02' })
    await undoYear(admin, prepared?.id ?? '')
    expect(await nextOf(ofCm2.child)).toMatchObject({ validTo: '2027-08-31' })
  })

  test('a leaving child keeps its access until the last meal that is booked under it', async () => {
    const { ofCm2 } = await aSchool(commune)
    const child = [ofCm2.child]
    await town().owner.query(`update service_access set valid_to = '2027-08-31' where beneficiary_id = $1`, child)
    await town().owner.query(`update service set kind = 'HOLIDAY_CAMP', open_weekdays = '{1,2,3,4,5}' where id = $1`, [
      commune.serviceId,
    ])
    const lines = [{ serviceId: commune.serviceId, beneficiaryId: ofCm2.child, days: ['2027-07-06'] }]
    expect((await placeOrder(ofCm2, { lines, expectedTotalCents: 380 })).__typename).toBe('OrderPlaced')
    const year = await preview()
    expect(year.counts).toMatchObject({ shortened: 1, booked: 1, ending: 1 })
    await prepareYear(admin, commune.id, year.seen)
    expect(await nextOf(ofCm2.child)).toMatchObject({ validTo: '2027-07-06' })
    expect(await brokenPromises()).toEqual([])
  })

  test('children of the nursery school go to the only other school that has their level', async () => {
    const gs = await aClass(commune, { name: 'GS', levels: ['GS'], school: 'École maternelle' })
    const cp = await aClass(commune, { name: 'CP', levels: ['CP'] })
    await aPupil(commune, gs, 'GS')
    const year = await preview()
    expect(year.classes.find(({ id }) => id === gs)?.moves).toMatchObject([
      { outcome: 'PLACED', targetId: cp, level: 'CP' },
    ])
    await aClass(commune, { name: 'CP', levels: ['CP'], school: 'École du Haut' })
    expect((await preview()).classes.find(({ id }) => id === gs)?.moves).toMatchObject([{ outcome: 'LATER' }])
  })
})

describe('who prepares the year is a parent too', () => {
  beforeEach(publishCalendar)
  const mine = async (parent: { accountId: string }) =>
    rows<{ id: string; status: string; until: string | null }>(
      `select id, status, coalesce(valid_to, renewed_until)::text as until from service_access where account_id = $1 order by requested_at, id`,
      [parent.accountId],
    )

  test('the accesses of their family are asked for: a colleague decides them, they do not', async () => {
    const { ofCp, ofCe1 } = await aSchool(commune)
    await town().owner.query(
      `insert into staff_member (account_id, commune_id, role) values ($1, $2, 'COMMUNE_ADMIN')`,
      [ofCp.accountId, commune.id],
    )
    const year = await previewYear(ofCp, commune.id)
    expect(year.counts).toMatchObject({ renewed: 2, ownFamily: 1, toProve: 0 })
    expect((await preview()).counts).toMatchObject({ renewed: 3, ownFamily: 0 })
    expect(await prepareYear(ofCp, commune.id, year.seen)).toMatchObject({
      prepared: { counts: { renewed: 2, ownFamily: 1 } },
    })
    expect(await nextOf(ofCe1.child)).toMatchObject({ validTo: '2028-07-07' })
    const asked = await mine(ofCp)
    expect(asked.map(({ status, until }) => [status, until])).toEqual([
      ['VALID', '2027-07-02'],
      ['PENDING', '2028-07-07'],
    ])
    const id = asked[1]?.id
    const waiting =
      '{ accessesToValidate(communeId: "' + commune.id + '") { access { id can { decide { reason } } } } }'
    type Queue = { accessesToValidate: { access: { id: string; can: { decide: { reason: string | null } } } }[] }
    expect((await ask<Queue>(ofCp, waiting)).accessesToValidate).toEqual([
      {
        access: { id, can: { decide: { reason: 'Cette décision concerne votre famille : demandez à un collègue.' } } },
      },
    ])
    const validate = `mutation ($id: UUID!) { answer: validateAccess(accessId: $id) { __typename } }`
    expect(await ask(ofCp, validate, { id })).toEqual({ answer: { __typename: 'AccessRefused' } })
    expect(await ask(admin, validate, { id })).toEqual({ answer: { __typename: 'ServiceAccess' } })
    expect((await mine(ofCp)).map(({ status, until }) => [status, until])).toEqual([
      ['VALID', '2027-07-02'],
      ['VALID', '2028-07-07'],
    ])
    expect(await brokenPromises()).toEqual([])
  })

  test('undoing gives back what nobody decided', async () => {
    const { ofCp } = await aSchool(commune)
    await town().owner.query(
      `insert into staff_member (account_id, commune_id, role) values ($1, $2, 'COMMUNE_ADMIN')`,
      [ofCp.accountId, commune.id],
    )
    const year = await prepareAsShown(ofCp, commune.id)
    expect(await undoYear(admin, year.prepared?.id ?? '')).toMatchObject({ __typename: 'YearUndone', keptAccesses: 0 })
    expect((await mine(ofCp)).map(({ status, until }) => [status, until])).toEqual([['VALID', '2027-07-02']])
    expect(await brokenPromises()).toEqual([])
  })
})
