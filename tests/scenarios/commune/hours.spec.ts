import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Path, Policy } from '../../../server/src/modules/regulations/index.js'
import { clock } from '../../support/clock.js'
import { ask, type Signed } from '../../support/client.js'
import { usualRules } from '../../support/given/commune.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { balanceOf, payOrder, placeOrder } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { countStatements } from '../../support/statements.js'
import { town, useTown } from '../../support/town.js'

useTown()

/** « Après 18 h 30, 4 € par quart d'heure commencé. » */
const late: Path = { price: { each: 400, per: 15, of: 'minutesLate', part: 'penalty', label: 'retard' } }
const facts: Policy['facts'] = { minutesLate: { label: 'minutes de retard', minutes: ['18:30', 'leftAt'] } }
const DAY = '2026-12-08'
const RECORD = `mutation ($s: UUID!, $marks: [AttendanceMark!]!) { recordAttendance(serviceId: $s, day: "${DAY}", marks: $marks) {
  __typename ... on AttendanceSheet { notesHours rows { status arrivedAt leftAt charge { amountCents } hoursCharge { amountCents state } } } ... on AttendanceRefused { reason } } }`
const BOOKINGS = `{ family { dueOrders { id totalCents } bookings(from: "${DAY}", to: "${DAY}") { status unbooked byHours priceCents explanation can { cancel { allowed } } } } }`

interface Row {
  status: string
  arrivedAt: string | null
  leftAt: string | null
  charge: { amountCents: number } | null
  hoursCharge: { amountCents: number; due: boolean } | null
}
interface Answer {
  recordAttendance: { __typename: string; rows: Row[]; notesHours: boolean; reason?: string }
}
interface Seen {
  family: {
    dueOrders: { id: string; totalCents: number }[]
    bookings: { status: string; byHours: boolean; priceCents: number; explanation: string | null }[]
  }
}

let commune: TestCommune
let care: string
let agent: Signed
/** A commune whose evening care bills by hours so. */
async function bills(pickup: Path[], more: Partial<Policy> = { facts }): Promise<void> {
  commune = await given.aCommune({ rules: usualRules })
  care = await given.anEveningCare(commune, 250, { ...usualRules, pickup }, more)
  agent = await given.aStaffMember(commune, 'CANTEEN')
  clock.at(`${DAY}T19:00:00+01:00`)
}
beforeEach(() => bills([late]))
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const aFamily = async (creditCents: number, booked = true): Promise<TestFamily> => {
  const family = await given.aFamily({ in: commune, creditCents })
  const [beneficiaryId] = family.children
  if (booked && beneficiaryId) {
    clock.at('2026-11-25T12:00:00+01:00')
    await placeOrder(family, { lines: [{ serviceId: care, beneficiaryId, days: [DAY] }], expectedTotalCents: 250 })
    clock.at(`${DAY}T19:00:00+01:00`)
  }
  return family
}
interface Mark {
  status?: string | null
  arrivedAt?: string
  leftAt?: string
  forgetsHours?: boolean
  markId?: string
  after?: string
  madeAt?: string
}
const mark = async (family: TestFamily, made: Mark, who = agent, serviceId = care) => {
  const marks = [{ beneficiaryId: family.children[0], status: 'PRESENT', ...made }]
  return (await ask<Answer>(who, RECORD, { s: serviceId, marks })).recordAttendance
}
const seen = async (family: TestFamily) => (await ask<Seen>(family, BOOKINGS)).family

test('a child picked up at 18:47 is billed two started quarters, and the family reads why', async () => {
  const family = await aFamily(2000)
  expect(await mark(family, { leftAt: '18:47' })).toMatchObject({
    notesHours: true,
    rows: [{ status: 'PRESENT', leftAt: '18:47', charge: null, hoursCharge: { amountCents: 800, state: 'PAID' } }],
  })
  expect(await balanceOf(family, commune.regieId)).toBe(2000 - 250 - 800)
  const { bookings } = await seen(family)
  expect(bookings.filter((b) => b.byHours)).toEqual([
    {
      status: 'BOOKED',
      unbooked: true,
      byHours: true,
      priceCents: 800,
      explanation: 'Départ à 18\u00a0h\u00a047. 2 × 4,00\u00a0€ retard : 8,00\u00a0€',
      can: { cancel: { allowed: false } },
    },
  ])
  const { rows } = await town().owner.query<{ payload: { explanation: string } }>(
    `select payload from outbox where payload ->> 'template' = 'hours-charged'`,
  )
  expect(rows.map((r) => r.payload.explanation)).toEqual([bookings.find((b) => b.byHours)?.explanation])
})

test('in time, or when the règlement has no price for it, nothing is charged', async () => {
  const family = await aFamily(2000)
  expect((await mark(family, { leftAt: '18:30' })).rows).toMatchObject([{ leftAt: '18:30', hoursCharge: null }])
  expect((await mark(family, { arrivedAt: '16:30' })).rows).toMatchObject([
    { arrivedAt: '16:30', leftAt: '18:30', hoursCharge: null },
  ])
  expect(await balanceOf(family, commune.regieId)).toBe(1750)
})

test('what the wallet cannot pay is due, paid later, and is a debt meanwhile', async () => {
  const family = await aFamily(300)
  expect((await mark(family, { leftAt: '18:47' })).rows).toMatchObject([
    { hoursCharge: { amountCents: 800, state: 'DUE' } },
  ])
  const [due] = (await seen(family)).dueOrders
  expect(due?.totalCents).toBe(800)
  await given.credit(family.accountId, commune.regieId, 1000)
  expect(await payOrder(family, due?.id ?? '', 'WALLET')).toMatchObject({ order: { status: 'PAID' } })
})

test('a departure that is corrected is billed again as it is now, and taken back gives all back', async () => {
  const [rich, poor] = [await aFamily(2000), await aFamily(250)]
  for (const [family, before] of [
    [rich, 1750],
    [poor, 0],
  ] as const) {
    await mark(family, { leftAt: '18:47' })
    const rows = (await mark(family, { leftAt: '18:35' })).rows
    expect(rows.find((r) => r.leftAt === '18:35')?.hoursCharge?.amountCents).toBe(400)
    await mark(family, { leftAt: '18:35' })
    expect((await seen(family)).bookings.filter((b) => b.byHours && b.status === 'BOOKED')).toHaveLength(1)
    await mark(family, { forgetsHours: true })
    expect(await balanceOf(family, commune.regieId)).toBe(before)
    await mark(family, { leftAt: '18:47' })
    await mark(family, { status: 'ABSENT' })
    expect(await balanceOf(family, commune.regieId)).toBe(before)
    expect((await seen(family)).dueOrders).toEqual([])
  }
  const { rows } = await town().owner.query<{ details: { before?: object; after?: object } }>(
    `select details from audit_event where action = 'ATTENDANCE_CHANGED' and subject_id = $1 order by id`,
    [rich.children[0]],
  )
  expect(rows.map(({ details: { before, after } }) => ({ before, after }))).toEqual([
    { before: { arrivedAt: null, leftAt: '18:47' }, after: { arrivedAt: null, leftAt: '18:35' } },
    { before: { arrivedAt: null, leftAt: '18:35' }, after: { arrivedAt: null, leftAt: null } },
    { before: { arrivedAt: null, leftAt: '18:47' }, after: { arrivedAt: null, leftAt: null } },
  ])
})

test('two tablets say an hour each, in any order: both stand, and present again forgets none', async () => {
  const family = await aFamily(2000)
  const [arrival, departure] = [randomUUID(), randomUUID()]
  await mark(family, { markId: departure, leftAt: '18:47', madeAt: `${DAY}T17:47:00Z` })
  const sent = { markId: arrival, arrivedAt: '16:30', madeAt: `${DAY}T15:30:00Z` }
  expect((await mark(family, sent)).rows).toMatchObject([{ arrivedAt: '16:30', leftAt: '18:47' }])
  expect((await mark(family, sent)).rows).toMatchObject([{ arrivedAt: '16:30', leftAt: '18:47' }])
  expect((await mark(family, {})).rows).toMatchObject([{ arrivedAt: '16:30', leftAt: '18:47' }])
  expect(await balanceOf(family, commune.regieId)).toBe(950)
})

test('a child who came without a booking is charged for it, and for its hours', async () => {
  const family = await aFamily(2000, false)
  const made = { status: 'PRESENT_UNBOOKED', leftAt: '18:47' }
  expect((await mark(family, made)).rows).toMatchObject([
    { status: 'PRESENT_UNBOOKED', charge: { amountCents: 250 }, hoursCharge: { amountCents: 800 } },
  ])
  expect(await balanceOf(family, commune.regieId)).toBe(950)
  await mark(family, { status: null })
  expect(await balanceOf(family, commune.regieId)).toBe(2000)
})

test('billed by started half hour: what was paid for the day counts, and less time gives nothing back', async () => {
  const stay: Path = { price: { each: 100, per: 30, of: 'minutes', grace: 5, label: 'accueil' } }
  await bills([stay])
  const [long, short] = [await aFamily(1000), await aFamily(1000)]
  // 137 minutes: five started half hours, of which 2,50 € are paid
  await mark(long, { arrivedAt: '16:30', leftAt: '18:47' })
  expect(await balanceOf(long, commune.regieId)).toBe(1000 - 500)
  expect((await seen(long)).bookings.find((b) => b.byHours)?.explanation).toBe(
    'Arrivée à 16\u00a0h\u00a030, départ à 18\u00a0h\u00a047. Temps d’accueil : 5,00\u00a0€, dont 2,50\u00a0€ déjà comptés',
  )
  await mark(short, { arrivedAt: '16:30', leftAt: '17:00' })
  expect(await balanceOf(short, commune.regieId)).toBe(750)
})

test('the third late departure costs more: earlier ones are counted by their hours', async () => {
  const again: Path = { ...late, when: { lateBefore: { min: 2 } }, modifiers: [{ add: 500, part: 'penalty' }] }
  const counters = { lateBefore: { counts: 'pickup' as const, when: { minutesLate: { min: 1 } } } }
  await bills([again, late], { facts, counters })
  const family = await aFamily(5000, false)
  const on = (day: string, leftAt: string) =>
    ask(agent, RECORD.replaceAll(DAY, day), {
      s: care,
      marks: [{ beneficiaryId: family.children[0], status: 'PRESENT_UNBOOKED', leftAt }],
    })
  for (const [day, leftAt] of [
    ['2026-12-01', '18:40'],
    ['2026-12-03', '18:20'],
    ['2026-12-04', '18:31'],
  ] as const)
    await on(day, leftAt)
  await on(DAY, '18:40')
  expect(await balanceOf(family, commune.regieId)).toBe(5000 - 4 * 250 - 400 - 400 - 900)
})

test('a service whose règlement bills no hours notes none', async () => {
  const family = await given.aFamily({ in: commune })
  await expect(mark(family, { status: 'PRESENT_UNBOOKED', leftAt: '18:47' }, agent, commune.serviceId)).rejects.toThrow(
    /ni les arrivées/,
  )
  expect(await mark(family, { status: 'PRESENT_UNBOOKED' }, agent, commune.serviceId)).toMatchObject({
    notesHours: false,
  })
  await expect(mark(family, { leftAt: '6 h' })).rejects.toThrow(/18:47/)
})

test('who is of the family notes a departure, and leaves it to a colleague to correct it', async () => {
  const family = await aFamily(2000)
  await town().owner.query(`insert into staff_member (account_id, commune_id, role) values ($1, $2, 'CANTEEN')`, [
    family.accountId,
    commune.id,
  ])
  const own = family
  expect((await mark(family, { leftAt: '18:47' }, own)).rows).toMatchObject([{ hoursCharge: { amountCents: 800 } }])
  expect(await mark(family, { leftAt: '18:20' }, own)).toMatchObject({ reason: 'OWN_FAMILY' })
  expect(await mark(family, { status: null }, own)).toMatchObject({ reason: 'OWN_FAMILY' })
})

test('noting the hours of four children costs the statements of one', async () => {
  const statements = async (children: number) => {
    const family = await given.aFamily({ in: commune, children, creditCents: 10_000 })
    const marks = family.children.map((beneficiaryId) => ({
      beneficiaryId,
      status: 'PRESENT_UNBOOKED',
      leftAt: '18:47',
    }))
    return (await countStatements(() => ask(agent, RECORD, { s: care, marks }))).statements.length
  }
  expect(await statements(4)).toBe(await statements(1))
})
