import { beforeAll, expect, test } from '@jest/globals'
import { ask } from '../support/client.js'
import { clock } from '../support/clock.js'
import { given, type TestCommune } from '../support/given/index.js'
import { calendar, cancelBookings, placeOrder, quote } from '../support/operations.js'
import { countStatements } from '../support/statements.js'
import { useTown } from '../support/town.js'

useTown()

let commune: TestCommune
beforeAll(async () => {
  commune = await given.aCommune()
})

/** School days from 30 November on, breaks and holidays left out by the quote itself. */
const schoolDays = (count: number): string[] => {
  const days: string[] = []
  for (let at = Date.UTC(2026, 10, 30); days.length < count; at += 86_400_000) {
    const date = new Date(at)
    const day = date.toISOString().slice(0, 10)
    const inBreak =
      (day >= '2026-12-19' && day <= '2027-01-03') ||
      (day >= '2027-02-13' && day <= '2027-02-28') ||
      day === '2027-03-29'
    if ([1, 2, 4, 5].includes(date.getUTCDay()) && !inBreak) days.push(day)
  }
  return days
}

async function orderOf(children: number, days: number) {
  clock.at('2026-11-25T10:00:00+01:00')
  const family = await given.aFamily({ children, in: commune, creditCents: 100_000 })
  const lines = family.children.map((beneficiaryId) => ({
    serviceId: commune.serviceId,
    beneficiaryId,
    days: schoolDays(days),
  }))
  const order = () => placeOrder(family, { lines, expectedTotalCents: children * days * 380 })
  return { family, lines, order }
}

test('an order costs at most 8 statements, the same for 1 meal and for 180', async () => {
  const small = await countStatements((await orderOf(1, 1)).order)
  const large = await countStatements((await orderOf(4, 45)).order)
  expect(small.result.order?.bookings).toHaveLength(1)
  expect(large.result.order?.bookings).toHaveLength(180)
  expect(large.statements).toEqual(small.statements)
  expect(small.statements.length).toBeLessThanOrEqual(8)
})

test('a quote costs at most 4 statements, the same for 1 meal and for 180', async () => {
  const [one, many] = [await orderOf(1, 1), await orderOf(4, 45)]
  const small = await countStatements(() => quote(one.family, one.lines))
  const large = await countStatements(() => quote(many.family, many.lines))
  expect(large.result.unavailable).toEqual([])
  expect(large.result.totalCents).toBe(180 * 380)
  expect(large.statements).toEqual(small.statements)
  expect(small.statements.length).toBeLessThanOrEqual(4)
})

test('a month of the calendar costs at most 4 statements, whatever the number of children and services', async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  const second = await given.aCommune()
  const one = await given.aFamily({ children: 1, in: commune })
  const four = await given.aFamily({ children: 4, in: [commune, second] })
  const small = await countStatements(() => calendar(one, '2026-12-01', '2026-12-31'))
  const large = await countStatements(() => calendar(four, '2026-11-30', '2027-01-03'))
  expect(large.result.services).toHaveLength(2)
  expect(large.statements).toEqual(small.statements)
  expect(small.statements.length).toBeLessThanOrEqual(4)
})

test('cancelling costs the same for 1 meal and for 45', async () => {
  const [one, many] = [await orderOf(1, 1), await orderOf(1, 45)]
  const [smallOrder, largeOrder] = [await one.order(), await many.order()]
  const ids = (answer: typeof smallOrder) => answer.order?.bookings.map((b) => b.id) ?? []
  const small = await countStatements(() => cancelBookings(one.family, ids(smallOrder), 380))
  const large = await countStatements(() => cancelBookings(many.family, ids(largeOrder), 45 * 380))
  expect(large.result.refundCents).toBe(17_100)
  expect(large.statements).toEqual(small.statements)
})

test('cancelling after the ordinary limit costs the same for 1 meal and for 45', async () => {
  const cancel = [
    { until: { back: 300, at: '09:00' } },
    { until: { at: '09:00' }, price: { fact: 'baseCents' }, modifiers: [{ percent: -50 }] },
  ]
  commune = await given.aCommune({ rules: { book: [{ until: { at: '09:00' } }], cancel } })
  const [one, many] = [await orderOf(1, 1), await orderOf(1, 45)]
  const [smallOrder, largeOrder] = [await one.order(), await many.order()]
  const ids = (answer: typeof smallOrder) => answer.order?.bookings.map((b) => b.id) ?? []
  const small = await countStatements(() => cancelBookings(one.family, ids(smallOrder), 190))
  const large = await countStatements(() => cancelBookings(many.family, ids(largeOrder), 45 * 190))
  expect(large.result.refundCents).toBe(45 * 190)
  expect(large.statements).toEqual(small.statements)
})

test('asking whether a month of bookings can still be cancelled costs the same for 1 and for 20', async () => {
  const [one, many] = [await orderOf(1, 1), await orderOf(1, 20)]
  await one.order()
  await many.order()
  const month = `{ family { bookings(from: "2026-11-01", to: "2027-03-31") { id can { cancel { allowed } } } } }`
  const small = await countStatements(() => ask(one.family, month))
  const large = await countStatements(() => ask(many.family, month))
  expect(large.statements).toEqual(small.statements)
})

test('marking a class as absent with a good reason costs the same for 1 child and for 4', async () => {
  const absence = [{ when: { justified: true }, outcome: 'doNotCharge' as const }]
  const until = { back: 1, unit: 'service' as const, at: '09:00' }
  const rules = { book: [{ until }], cancel: [{ until }], absence }
  const day = '2026-12-08'
  const marking = async (children: number) => {
    clock.at('2026-11-25T10:00:00+01:00')
    const town = await given.aCommune({ rules })
    const family = await given.aFamily({ children, in: town, creditCents: 10_000 })
    const lines = family.children.map((beneficiaryId) => ({ serviceId: town.serviceId, beneficiaryId, days: [day] }))
    await placeOrder(family, { lines, expectedTotalCents: children * 380 })
    const canteen = await given.aStaffMember(town, 'CANTEEN')
    const marks = family.children.map((beneficiaryId) => ({ beneficiaryId, status: 'ABSENT_JUSTIFIED' }))
    clock.at('2026-12-08T12:00:00+01:00')
    return countStatements(() =>
      ask(
        canteen,
        `mutation ($s: UUID!, $day: Day!, $marks: [AttendanceMark!]!) { recordAttendance(serviceId: $s, day: $day, marks: $marks) { __typename } }`,
        { s: town.serviceId, day, marks },
      ),
    )
  }
  expect((await marking(4)).statements).toEqual((await marking(1)).statements)
})
