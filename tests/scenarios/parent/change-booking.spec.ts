import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Path, Policy } from '../../../server/src/modules/regulations/index.js'
import { clock } from '../../support/clock.js'
import { ask, codeOf, type Signed } from '../../support/client.js'
import { dayBefore, usualRules } from '../../support/given/commune.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { balanceOf, cancelBookings, cellsOn, placeOrder } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { countStatements } from '../../support/statements.js'
import { town, useTown } from '../../support/town.js'

useTown()

const CHOICES = `query ($id: UUID!, $from: Day!, $to: Day!) { answer: changeChoices(bookingId: $id, from: $from, to: $to) {
  refusal keptCents days { day allowed reason differenceCents walletCents } } }`
const CHANGE = `mutation ($input: ChangeBookingInput!) { answer: changeBooking(input: $input) { __typename
  ... on BookingChanged { differenceCents booking { id day status priceCents } } ... on BookingNotChanged { reason message } } }`

interface Choices {
  refusal: string | null
  keptCents: number
  days: {
    day: string
    allowed: boolean
    reason: string | null
    differenceCents: number | null
    walletCents: number | null
  }[]
}
interface Changed {
  __typename: string
  reason?: string
  message?: string
  booking?: { id: string; day: string; status: string }
}
const TUESDAY = '2026-12-08'
const THURSDAY = '2026-12-10'
const FRIDAY = '2026-12-11'

let commune: TestCommune
let family: TestFamily
let bookingId: string
/** A meal at 3,80 € of Tuesday 8 December; the wallet is empty; it is Wednesday 2 December. */
async function booked(
  more: { change?: Path[]; cancel?: Path[]; policy?: Partial<Policy>; price?: object; capacity?: number } = {},
) {
  const { change, cancel = usualRules.cancel, policy, price, capacity } = more
  commune = await given.aCommune({
    rules: { ...usualRules, cancel, ...(change && { change }) },
    ...(policy && { policy }),
    ...(price !== undefined && { price: price as never }),
    ...(capacity !== undefined && { capacity }),
  })
  const made = await given.aBookedMeal(commune)
  family = made.family
  bookingId = made.bookingId
  clock.at('2026-12-02T10:00:00+01:00')
}
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const choices = async (from: string, to = from, who: Signed = family) =>
  (await ask<{ answer: Choices }>(who, CHOICES, { id: bookingId, from, to })).answer
const change = async (
  day: string,
  expectedDifferenceCents: number,
  { who = family as Signed, requestId = randomUUID() as string } = {},
) =>
  (await ask<{ answer: Changed }>(who, CHANGE, { input: { requestId, bookingId, day, expectedDifferenceCents } }))
    .answer
const stateOn = async (day: string) => (await cellsOn(family, day))[0]?.state

describe('without rules of its own', () => {
  beforeEach(() => booked())

  test('the new day is booked and the old one is left, in one step, at no cost', async () => {
    expect(await choices('2026-12-09', THURSDAY)).toMatchObject({
      refusal: null,
      keptCents: 0,
      days: [
        { day: '2026-12-09', allowed: false },
        { day: THURSDAY, allowed: true, reason: null, differenceCents: 0, walletCents: 0 },
      ],
    })
    expect(await change(THURSDAY, 0)).toMatchObject({ booking: { day: THURSDAY, status: 'BOOKED' } })
    expect([await stateOn(TUESDAY), await stateOn(THURSDAY)]).toEqual(['FREE', 'BOOKED'])
    expect(await balanceOf(family, commune.regieId)).toBe(0)
    await town().runJobs()
    const [mail] = await town().mailsTo(family.email)
    expect(mail?.subject).toBe('Réservation déplacée au jeudi 10 décembre')
    expect(mail?.text).toContain('Le prix est le même.')
  })
  test('what was moved says where it went', async () => {
    const { booking } = await change(THURSDAY, 0)
    const { family: seen } = await ask<{ family: { bookings: object[] } }>(
      family,
      `{ family { bookings(from: "${TUESDAY}", to: "${THURSDAY}") { day status movedTo keptCents can { cancel { allowed } } } } }`,
    )
    expect(seen.bookings).toEqual([
      { day: TUESDAY, status: 'CANCELLED', movedTo: booking?.id, keptCents: 0, can: { cancel: { allowed: false } } },
      { day: THURSDAY, status: 'BOOKED', movedTo: null, keptCents: 0, can: { cancel: { allowed: true } } },
    ])
  })
  test('the same request moves it once, and another use of it is refused', async () => {
    const requestId = randomUUID()
    const first = await change(THURSDAY, 0, { requestId })
    expect(await change(THURSDAY, 0, { requestId })).toEqual(first)
    expect(
      await codeOf(family, CHANGE, { input: { requestId, bookingId, day: FRIDAY, expectedDifferenceCents: 0 } }),
    ).toBe('BAD_USER_INPUT')
  })
  test('of two tabs, one moves it', async () => {
    const answers = await Promise.all([change(THURSDAY, 0), change(FRIDAY, 0)])
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['BookingChanged', 'BookingNotChanged'])
    expect(answers.find(({ reason }) => reason)).toMatchObject({ reason: 'NOT_CHANGEABLE' })
  })
  test('past the limit of cancelling it stays, and the reason is said', async () => {
    clock.at('2026-12-07T10:00:00+01:00')
    expect(await choices(THURSDAY)).toMatchObject({
      refusal: 'Trop tard : l’annulation était possible jusqu’au lundi 7 décembre à 9\u00a0h. Contactez la mairie.',
      days: [],
    })
    expect(await change(THURSDAY, 0)).toMatchObject({ reason: 'NOT_CHANGEABLE' })
    expect(await stateOn(TUESDAY)).toBe('BOOKED')
  })
  test('the day itself, a closed day and a day that is booked already are no other day', async () => {
    expect(await change(TUESDAY, 0)).toMatchObject({ reason: 'DAY_UNAVAILABLE' })
    expect(await change('2026-12-12', 0)).toMatchObject({ reason: 'DAY_UNAVAILABLE' })
    expect(await stateOn(TUESDAY)).toBe('BOOKED')
  })
  test('staff move it for the family; a stranger does not know it', async () => {
    const stranger = await given.aFamily({ in: commune })
    expect(await codeOf(stranger, CHOICES, { id: bookingId, from: THURSDAY, to: THURSDAY })).toBe('NOT_FOUND')
    const agent = await given.aStaffMember(commune, 'AGENT')
    expect(await choices(THURSDAY, THURSDAY, agent)).toMatchObject({ days: [{ allowed: true, differenceCents: 0 }] })
    expect(await change(THURSDAY, 0, { who: agent })).toMatchObject({ __typename: 'BookingChanged' })
  })
  test('it costs a constant number of statements', async () => {
    const { statements } = await countStatements(() => change(THURSDAY, 0))
    expect(statements.length).toBeLessThanOrEqual(28)
    const { statements: quoted } = await countStatements(() => choices('2026-12-14', '2026-12-18'))
    expect(quoted.length).toBeLessThanOrEqual(6)
  })
})

describe('a difference of price', () => {
  const byDay = { by: 'weekday', table: { tue: 380, thu: 500, fri: 300 }, otherwise: 380 }
  beforeEach(() => booked({ price: byDay }))

  test('comes back to the wallet when the new day costs less', async () => {
    expect(await change(FRIDAY, 0)).toMatchObject({ reason: 'AMOUNT_CHANGED' })
    expect(await change(FRIDAY, -80)).toMatchObject({ __typename: 'BookingChanged' })
    expect(await balanceOf(family, commune.regieId)).toBe(80)
  })
  test('is paid by the wallet when it costs more, and nothing moves when the wallet is short', async () => {
    expect(await choices(THURSDAY)).toMatchObject({ days: [{ allowed: true, differenceCents: 120, walletCents: 120 }] })
    expect(await change(THURSDAY, 120)).toMatchObject({ reason: 'INSUFFICIENT_FUNDS' })
    expect([await stateOn(TUESDAY), await stateOn(THURSDAY)]).toEqual(['BOOKED', 'FREE'])
    await given.credit(family.accountId, commune.regieId, 120)
    expect(await change(THURSDAY, 120)).toMatchObject({ __typename: 'BookingChanged' })
    expect(await balanceOf(family, commune.regieId)).toBe(0)
  })
})

describe('places', () => {
  test('the last one of the new day is for one of two, and the other keeps its own', async () => {
    await booked({ capacity: 1 })
    const other = await given.aFamily({ in: commune, creditCents: 380 })
    const lines = [{ serviceId: commune.serviceId, beneficiaryId: other.children[0] ?? '', days: ['2026-12-14'] }]
    const { order } = await placeOrder(other, { lines, expectedTotalCents: 380 })
    const theirs = order?.bookings[0]?.id ?? ''
    const mine = bookingId
    const input = (id: string) => ({
      requestId: randomUUID(),
      bookingId: id,
      day: THURSDAY,
      expectedDifferenceCents: 0,
    })
    const answers = await Promise.all([
      ask<{ answer: Changed }>(family, CHANGE, { input: input(mine) }),
      ask<{ answer: Changed }>(other, CHANGE, { input: input(theirs) }),
    ])
    expect(answers.map(({ answer }) => answer.__typename).sort()).toEqual(['BookingChanged', 'BookingNotChanged'])
    const { rows } = await town().owner.query<{ live: number }>(
      `select count(*)::int as live from booking where status = 'BOOKED' and id in (select id from booking where service_id = $1)`,
      [commune.serviceId],
    )
    expect(rows).toEqual([{ live: 2 }])
  })
  test('two that cross each other both arrive', async () => {
    await booked()
    const other = await given.aFamily({ in: commune, creditCents: 380 })
    const lines = [{ serviceId: commune.serviceId, beneficiaryId: other.children[0] ?? '', days: [THURSDAY] }]
    const { order } = await placeOrder(other, { lines, expectedTotalCents: 380 })
    const to = (id: string, day: string) => ({
      requestId: randomUUID(),
      bookingId: id,
      day,
      expectedDifferenceCents: 0,
    })
    const answers = await Promise.all([
      ask<{ answer: Changed }>(family, CHANGE, { input: to(bookingId, THURSDAY) }),
      ask<{ answer: Changed }>(other, CHANGE, { input: to(order?.bookings[0]?.id ?? '', TUESDAY) }),
    ])
    expect(answers.map(({ answer }) => answer.__typename)).toEqual(['BookingChanged', 'BookingChanged'])
  })
})

describe('rules of its own', () => {
  test('let it be moved later than it is cancelled, from its day and to the other', async () => {
    await booked({ change: [{ until: dayBefore }], cancel: [{ until: { back: 7 } }] })
    expect(await cancelBookings(family, [bookingId], 0)).toMatchObject({ reason: 'TOO_LATE' })
    expect(await choices('2026-12-03', THURSDAY)).toMatchObject({ refusal: null })
    const { days } = await choices('2026-12-03', THURSDAY)
    expect(days.filter(({ allowed }) => allowed).map(({ day }) => day)).toEqual(['2026-12-04', '2026-12-07', THURSDAY])
    expect(await change(THURSDAY, 0)).toMatchObject({ __typename: 'BookingChanged' })
  })
  test('count the moves: « une seule fois »', async () => {
    await booked({
      change: [{ until: dayBefore, requires: { moved: { max: 0 } }, because: 'Une seule modification.' }],
      policy: { counters: { moved: { counts: 'change', per: 'order', over: 'ever' } } },
    })
    const { booking } = await change(THURSDAY, 0)
    bookingId = booking?.id ?? ''
    expect(await choices(FRIDAY)).toMatchObject({ refusal: 'Une seule modification. Contactez la mairie.' })
    expect(await change(FRIDAY, 0)).toMatchObject({ reason: 'NOT_CHANGEABLE' })
  })
  test('may ask more for a late move', async () => {
    await booked({
      change: [
        { until: { back: 7 } },
        { until: dayBefore, outcome: 'acceptLate', modifiers: [{ add: 100, label: 'déplacement tardif' }] },
      ],
    })
    expect(await choices(THURSDAY)).toMatchObject({ days: [{ differenceCents: 0 }] })
    expect(await choices('2026-12-07')).toMatchObject({ days: [{ differenceCents: 100 }] })
  })
})

test('what cancelling would keep stays due when the règlement has no rules of changes', async () => {
  await booked({ cancel: [{ until: dayBefore, due: 50 }] })
  expect(await choices(THURSDAY)).toMatchObject({ keptCents: 190, days: [{ differenceCents: 190, walletCents: 190 }] })
})

test('on an invoice nothing is paid now: the month has the new day', async () => {
  commune = await given.aCommune({ onInvoice: true })
  clock.at('2026-12-01T10:00:00+01:00')
  family = await given.aFamily({ in: commune })
  const lines = [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days: [TUESDAY] }]
  const { order } = await placeOrder(family, { lines, expectedTotalCents: 380, payment: 'INVOICE' })
  bookingId = order?.bookings[0]?.id ?? ''
  expect(await choices(THURSDAY)).toMatchObject({ days: [{ differenceCents: 0, walletCents: 0 }] })
  expect(await change(THURSDAY, 0)).toMatchObject({ __typename: 'BookingChanged' })
  const { rows } = await town().owner.query('select status from orders where account_id = $1 order by created_at', [
    family.accountId,
  ])
  expect(rows).toEqual([{ status: 'ON_INVOICE' }, { status: 'ON_INVOICE' }])
})

test('a late change may be charged: the new day costs that at least, however early it is itself', async () => {
  await booked({ change: [{ until: { back: 7 } }, { id: 'late', outcome: 'charge', price: 450 }] })
  expect((await choices(THURSDAY)).days).toMatchObject([{ allowed: true, differenceCents: 70 }])
  expect(await change(THURSDAY, 70)).toMatchObject({ reason: 'INSUFFICIENT_FUNDS' })
  await given.credit(family.accountId, commune.regieId, 100)
  expect(await change(THURSDAY, 70)).toMatchObject({ booking: { day: THURSDAY, priceCents: 450 } })
  expect(await balanceOf(family, commune.regieId)).toBe(30)
})
test('a late change never costs less than it is charged, and one that is dearer costs its own price', async () => {
  const price = { by: 'weekday', table: { tue: 380, thu: 300, fri: 500 } }
  await booked({ price, change: [{ until: { back: 7 } }, { outcome: 'charge', price: 380 }] })
  expect((await choices(THURSDAY, FRIDAY)).days).toMatchObject([{ differenceCents: 0 }, { differenceCents: 120 }])
})
