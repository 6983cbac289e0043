import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { ask, type Signed } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { dayBefore, usualRules } from '../../support/given/commune.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { balanceOf, cancelBookings, payOrder, placeOrder, quote } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { town, useTown } from '../../support/town.js'

useTown()

/** « Le compte n'est débité que lorsque le repas est consommé. » */
const rules = {
  ...usualRules,
  absence: [
    { when: { justified: true }, outcome: 'doNotCharge' as const },
    { outcome: 'charge' as const, due: 50 },
  ],
}
const DAY = '2026-12-03'
const RECORD = `mutation ($s: UUID!, $d: Day!, $marks: [AttendanceMark!]!) { recordAttendance(serviceId: $s, day: $d, marks: $marks) {
  __typename ... on AttendanceSheet { rows { status charge { amountCents state } } } ... on AttendanceRefused { reason } } }`
const SEEN = `{ family { dueOrders { id totalCents } bookings(from: "${DAY}", to: "${DAY}") { id status byMeal priceCents afterMealCents explanation can { cancel { allowed } } } } }`
interface Sheet {
  __typename: string
  reason?: string
  rows: { status: string | null; charge: { amountCents: number; state: string } | null }[]
}
interface Booked {
  id: string
  status: string
  byMeal: boolean
  priceCents: number
  afterMealCents: number | null
  explanation: string | null
  can: { cancel: { allowed: boolean } }
}
interface Seen {
  family: { dueOrders: { id: string; totalCents: number }[]; bookings: Booked[] }
}

let commune: TestCommune
let agent: Signed
beforeEach(async () => {
  commune = await given.aCommune({ rules, payment: { mode: 'onConsumption' } })
  agent = await given.aStaffMember(commune, 'CANTEEN')
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const lineOf = (family: TestFamily) => ({
  serviceId: commune.serviceId,
  beneficiaryId: family.children[0] ?? '',
  days: [DAY],
})
async function booked(creditCents: number): Promise<TestFamily> {
  const family = await given.aFamily({ in: commune, creditCents })
  clock.at('2026-11-25T12:00:00+01:00')
  const placed = await placeOrder(family, {
    lines: [lineOf(family)],
    expectedTotalCents: 0,
    expectedAfterMealCents: 380,
  })
  expect(placed).toMatchObject({ __typename: 'OrderPlaced', order: { status: 'PAID', totalCents: 0 } })
  return family
}
async function mark(family: TestFamily, status: string | null, who = agent): Promise<Sheet> {
  clock.at(`${DAY}T12:30:00+01:00`)
  const marks = [{ beneficiaryId: family.children[0], status }]
  const said = await ask<{ recordAttendance: Sheet }>(who, RECORD, { s: commune.serviceId, d: DAY, marks })
  return said.recordAttendance
}
const seen = async (family: TestFamily) => (await ask<Seen>(family, SEEN)).family
const charged = async (family: TestFamily) =>
  (await seen(family)).bookings.filter((b) => b.byMeal && b.status === 'BOOKED')
const mails = async () =>
  (await town().owner.query<object>(`select payload from outbox where payload ->> 'template' = 'meal-due'`)).rows

test('a meal is booked at nothing and says what it will cost; who comes pays it, as was agreed', async () => {
  const family = await given.aFamily({ in: commune, creditCents: 1000 })
  clock.at('2026-11-25T12:00:00+01:00')
  const { totalCents, regies } = await quote(family, [lineOf(family)])
  expect({ totalCents, regies }).toMatchObject({
    totalCents: 0,
    regies: [{ totalCents: 0, afterMealCents: 380, missingCents: 0 }],
  })
  expect(regies[0]?.cancellationRule).toMatch(/: rien n’est dû\.$/)
  const asked = { lines: [lineOf(family)], expectedTotalCents: 0 }
  expect(await placeOrder(family, asked)).toMatchObject({ reason: 'PRICE_CHANGED' })
  expect(await placeOrder(family, { ...asked, expectedAfterMealCents: 370 })).toMatchObject({ reason: 'PRICE_CHANGED' })
  await placeOrder(family, { ...asked, expectedAfterMealCents: 380 })
  expect((await seen(family)).bookings).toMatchObject([
    {
      ...{ byMeal: false, priceCents: 0, afterMealCents: 380 },
      explanation: 'À régler après le repas, s’il est pris\u00a0: 3,80\u00a0€',
    },
  ])
  expect(await balanceOf(family, commune.regieId)).toBe(1000)
  // what was agreed is asked, whatever the tariff became
  await town().owner.query('update tariff set price_cents = 500 where situation_id = $1', [commune.situationId])
  expect((await mark(family, 'PRESENT')).rows).toEqual([
    { status: 'PRESENT', charge: { amountCents: 380, state: 'PAID' } },
  ])
  expect(await balanceOf(family, commune.regieId)).toBe(620)
  expect(await charged(family)).toMatchObject([
    {
      ...{ priceCents: 380, afterMealCents: null, can: { cancel: { allowed: false } } },
      explanation: 'Repas pris, au prix convenu en réservant',
    },
  ])
  expect(await mails()).toEqual([])
})

test('the calendar says what each day will cost, and what booking late adds to it', async () => {
  const late = {
    book: [
      { until: dayBefore },
      { until: { at: '09:00' }, outcome: 'acceptLate' as const, modifiers: [{ add: 100, label: 'hors délai' }] },
    ],
  }
  commune = await given.aCommune({ rules: { ...rules, ...late }, payment: { mode: 'onConsumption' } })
  agent = await given.aStaffMember(commune, 'CANTEEN')
  const family = await given.aFamily({ in: commune, creditCents: 1000 })
  clock.at(`${DAY}T08:00:00+01:00`)
  const { availabilityCalendar } = await ask<{ availabilityCalendar: { services: unknown[] } }>(
    family,
    `{ availabilityCalendar(from: "${DAY}", to: "2026-12-04") { services { beneficiaries { afterMealCents } days { cells { state afterMealCents surchargeCents totalCents } } } } }`,
  )
  const cell = (state: string, afterMealCents: number, surchargeCents: number) => ({
    cells: [{ state, afterMealCents, surchargeCents, totalCents: 0 }],
  })
  expect(availabilityCalendar.services).toEqual([
    { beneficiaries: [{ afterMealCents: 380 }], days: [cell('LATE', 480, 100), cell('FREE', 380, 0)] },
  ])
  await placeOrder(family, { lines: [lineOf(family)], expectedTotalCents: 0, expectedAfterMealCents: 480 })
  await mark(family, 'PRESENT')
  expect(await charged(family)).toMatchObject([
    { priceCents: 480, explanation: 'Repas pris, au prix convenu en réservant, dont 1,00\u00a0€ hors délai' },
  ])
})

test('an absence costs what the règlement says, a mark that changes gives back, and the same mark asks once', async () => {
  const family = await booked(1000)
  for (const [status, balance, times] of [
    ['PRESENT', 620, 1],
    ['PRESENT', 620, 1],
    ['ABSENT', 810, 1],
    ['ABSENT_JUSTIFIED', 1000, 0],
    ['PRESENT', 620, 1],
    [null, 1000, 0],
  ] as const) {
    await mark(family, status)
    expect([status, await balanceOf(family, commune.regieId), (await charged(family)).length]).toEqual([
      ...[status, balance, times],
    ])
    expect(await brokenPromises()).toEqual([])
  }
})

test('what the wallet does not hold is due, told by mail, and paid as any charge', async () => {
  const family = await booked(0)
  expect((await mark(family, 'PRESENT')).rows).toEqual([
    { status: 'PRESENT', charge: { amountCents: 380, state: 'DUE' } },
  ])
  const [due] = (await seen(family)).dueOrders
  expect(due).toMatchObject({ totalCents: 380 })
  expect(await mails()).toMatchObject([{ payload: { orderId: due?.id } }])
  await mark(family, 'ABSENT_JUSTIFIED')
  expect((await seen(family)).dueOrders).toEqual([])
  await mark(family, 'PRESENT')
  const [again] = (await seen(family)).dueOrders
  await given.credit(family.accountId, commune.regieId, 500)
  expect(await payOrder(family, again?.id ?? '', 'WALLET')).toMatchObject({ __typename: 'OrderPlaced' })
  expect(await balanceOf(family, commune.regieId)).toBe(120)
})

test('cancelled in time nothing is due', async () => {
  const family = await booked(1000)
  const [booking] = (await seen(family)).bookings
  expect(await cancelBookings(family, [booking?.id ?? ''], 0)).toMatchObject({ refundCents: 0 })
  expect([await charged(family), await balanceOf(family, commune.regieId)]).toEqual([[], 1000])
})

test('a day that is closed takes its charge with it', async () => {
  const family = await booked(1000)
  await mark(family, 'ABSENT')
  expect(await balanceOf(family, commune.regieId)).toBe(810)
  const admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  const input = { communeId: commune.id, serviceId: commune.serviceId, firstDay: DAY, lastDay: DAY }
  const { answer } = await ask<{ answer: { __typename: string } }>(
    admin,
    'mutation ($input: ClosureInput!) { answer: addClosure(input: $input) { __typename } }',
    { input: { ...input, reason: 'Grève', shortReason: 'Grève', cancelBookings: true } },
  )
  expect(answer.__typename).toBe('Closure')
  expect([await charged(family), await balanceOf(family, commune.regieId)]).toEqual([[], 1000])
})

test('cancelled while it is marked: it is cancelled and not charged, or served and charged once', async () => {
  for (let turn = 0; turn < 4; turn++) {
    const family = await booked(1000)
    const [booking] = (await seen(family)).bookings
    clock.at(`${DAY}T08:00:00+01:00`)
    await town().owner.query(`update booking set cancellable_until = '${DAY}T23:00:00+01:00' where id = $1`, [
      booking?.id,
    ])
    await Promise.allSettled([
      cancelBookings(family, [booking?.id ?? ''], 0),
      mark(family, 'PRESENT'),
      mark(family, 'PRESENT'),
    ])
    const live = (await seen(family)).bookings.filter(({ status }) => status === 'BOOKED')
    const isBooked = live.some(({ id }) => id === booking?.id)
    expect(live.filter(({ byMeal }) => byMeal)).toHaveLength(isBooked ? 1 : 0)
    expect(await brokenPromises()).toEqual([])
  }
})

test('nobody marks their own child away from a meal that is paid once it was taken', async () => {
  const family = await booked(1000)
  await town().owner.query(`insert into staff_member (account_id, commune_id, role) values ($1, $2, 'CANTEEN')`, [
    family.accountId,
    commune.id,
  ])
  for (const [status, reason] of [
    ['ABSENT', 'OWN_FAMILY'],
    ['PRESENT', undefined],
    ['ABSENT_JUSTIFIED', 'OWN_FAMILY'],
    [null, 'OWN_FAMILY'],
  ] as const)
    expect([status, (await mark(family, status, family)).reason]).toEqual([status, reason])
  expect(await balanceOf(family, commune.regieId)).toBe(620)
})
