import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { clock } from '../../support/clock.js'
import { ask, codeOf, type Signed } from '../../support/client.js'
import { given, type TestCommune } from '../../support/given/index.js'
import { brokenPromises } from '../../support/promises.js'
import { town, useTown } from '../../support/town.js'

useTown()

let commune: TestCommune
let canteen: Signed
beforeEach(async () => {
  commune = await given.aCommune()
  canteen = await given.aStaffMember(commune, 'CANTEEN')
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const ROWS = `rows { status beneficiary { id firstName } bookingId recordedBy }`
const SHEET = `query ($s: UUID!, $day: Day!) { attendanceSheet(serviceId: $s, day: $day) { open ${ROWS} } }`
const RECORD = `mutation ($s: UUID!, $day: Day!, $marks: [AttendanceMark!]!) { recordAttendance(serviceId: $s, day: $day, marks: $marks) {
  __typename ... on AttendanceSheet { ${ROWS} } ... on AttendanceRefused { reason message } } }`
const UNBOOKED = `mutation ($s: UUID!, $day: Day!, $b: UUID!) { recordUnbooked(serviceId: $s, day: $day, beneficiaryId: $b) { __typename ... on AttendanceSheet { ${ROWS} } } }`
const KITCHEN = `query ($c: UUID!, $day: Day!) { kitchenDay(communeId: $c, day: $day) { total services { total children adults provisional freezesAt diets { diet count } carePlans { beneficiary { firstName } } } } }`

const day = '2026-12-08'

interface Row {
  status: string | null
  beneficiary: { id: string; firstName: string }
  bookingId: string | null
  recordedBy: string | null
}

test('who is expected is marked present, absent, and unmarked again', async () => {
  const { family } = await given.aBookedMeal(commune)
  const [child] = family.children
  clock.at('2026-12-08T12:00:00+01:00')
  const mark = async (status: string | null) =>
    (
      await ask<{ recordAttendance: { rows: Row[] } }>(canteen, RECORD, {
        s: commune.serviceId,
        day,
        marks: [{ beneficiaryId: child, status }],
      })
    ).recordAttendance.rows[0]
  expect(await mark('PRESENT')).toMatchObject({ status: 'PRESENT', recordedBy: 'Camille Roche' })
  expect(await mark('ABSENT')).toMatchObject({ status: 'ABSENT' })
  expect(await mark(null)).toMatchObject({ status: null, recordedBy: null })
})

test('nobody is marked before the day, nor without being expected', async () => {
  const { family } = await given.aBookedMeal(commune)
  const marks = [{ beneficiaryId: family.children[0], status: 'PRESENT' }]
  clock.at('2026-12-07T23:30:00+01:00')
  expect(await ask(canteen, RECORD, { s: commune.serviceId, day, marks })).toMatchObject({
    recordAttendance: { reason: 'FUTURE_DAY' },
  })
  clock.at('2026-12-08T12:00:00+01:00')
  const other = await given.aFamily({ in: commune })
  expect(
    await ask(canteen, RECORD, {
      s: commune.serviceId,
      day,
      marks: [{ beneficiaryId: other.children[0], status: 'PRESENT' }],
    }),
  ).toMatchObject({
    recordAttendance: { reason: 'NOT_EXPECTED' },
  })
})

test('a child who was not expected is always served, without money', async () => {
  const poor = await given.aFamily({ in: commune })
  clock.at('2026-12-08T12:00:00+01:00')
  const { recordUnbooked } = await ask<{ recordUnbooked: { rows: Row[] } }>(canteen, UNBOOKED, {
    s: commune.serviceId,
    day,
    b: poor.children[0],
  })
  expect(recordUnbooked.rows).toMatchObject([{ status: 'PRESENT_UNBOOKED', bookingId: null }])
  expect(await ask(poor, `{ family { dueOrders { totalCents } } }`)).toEqual({
    family: { dueOrders: [{ totalCents: 380 }] },
  })
})

test('the kitchen sees how many, which diets, whose care plan, and when the counts freeze', async () => {
  const { family } = await given.aBookedMeal(commune)
  await town().owner.query(`update beneficiary set diet = 'NO_PORK' where id = $1`, [family.children[0]])
  clock.at('2026-12-07T08:00:00+01:00')
  expect(await ask(canteen, KITCHEN, { c: commune.id, day })).toEqual({
    kitchenDay: {
      total: 1,
      services: [
        {
          total: 1,
          children: 1,
          adults: 0,
          provisional: true,
          freezesAt: '2026-12-07T08:00:00.000Z',
          diets: [
            { diet: 'STANDARD', count: 0 },
            { diet: 'NO_PORK', count: 1 },
            { diet: 'NO_MEAT', count: 0 },
          ],
          carePlans: [],
        },
      ],
    },
  })
  clock.at('2026-12-07T09:00:00+01:00')
  expect(await ask(canteen, KITCHEN, { c: commune.id, day })).toMatchObject({
    kitchenDay: { services: [{ provisional: false }] },
  })
})

test('register and counts are for the commune’s own staff', async () => {
  const { family } = await given.aBookedMeal(commune)
  clock.at('2026-12-08T12:00:00+01:00')
  for (const who of [
    family,
    await given.aStaffMember(await given.aCommune(), 'COMMUNE_ADMIN'),
    await given.aStaffMember(commune, 'REGISSEUR'),
  ]) {
    expect(await codeOf(who, SHEET, { s: commune.serviceId, day })).toBe('NOT_FOUND')
    expect(await codeOf(who, KITCHEN, { c: commune.id, day })).toBe('NOT_FOUND')
    expect(
      await codeOf(who, RECORD, {
        s: commune.serviceId,
        day,
        marks: [{ beneficiaryId: family.children[0], status: 'PRESENT' }],
      }),
    ).toBe('NOT_FOUND')
    expect(await codeOf(who, UNBOOKED, { s: commune.serviceId, day, b: family.children[0] })).toBe('NOT_FOUND')
  }
  expect(
    (await ask<{ attendanceSheet: { rows: Row[] } }>(canteen, SHEET, { s: commune.serviceId, day })).attendanceSheet
      .rows[0]?.status,
  ).toBeNull()
})
