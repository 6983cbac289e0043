import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { clock } from '../../support/clock.js'
import { ask, codeOf, type Signed } from '../../support/client.js'
import { dayBefore, type TestRules } from '../../support/given/commune.js'
import { given, type TestCommune } from '../../support/given/index.js'
import { balanceOf, placeOrder } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { countStatements } from '../../support/statements.js'
import { town, useTown } from '../../support/town.js'

useTown()

/** « Annulation jusqu'à la veille 9 h ; ensuite, seulement pour maladie (la moitié reste due) ou sortie scolaire. » */
const rules: TestRules = {
  book: [{ until: dayBefore }],
  cancel: [
    { until: dayBefore },
    {
      when: { reason: 'sickness' },
      until: { at: '10:00' },
      price: { fact: 'baseCents' },
      modifiers: [{ percent: -50 }],
    },
    { when: { reason: 'school_trip' }, until: { at: '10:00' } },
    { when: { consecutiveDays: { min: 3 } }, until: { at: '10:00' } },
  ],
}
const QUOTE = `query ($bookingIds: [UUID!]!, $reason: String) { quoteCancellation(bookingIds: $bookingIds, reason: $reason) {
  refundCents reasons { word label } notCancellable { reason } } }`
const CANCEL = `mutation ($bookingIds: [UUID!]!, $refund: Cents!, $reason: String) { cancelBookings(bookingIds: $bookingIds, expectedRefundCents: $refund, reason: $reason) {
  __typename ... on BookingsCancelled { refundCents } ... on CancellationRefused { reason } } }`
const LATE = '2026-12-08T08:00:00+01:00'

let commune: TestCommune
beforeEach(async () => {
  commune = await given.aCommune({ rules })
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const quoteOf = async (who: Signed, bookingIds: string[], reason?: string) =>
  (await ask<{ quoteCancellation: object }>(who, QUOTE, { bookingIds, reason })).quoteCancellation
const cancel = async (who: Signed, bookingIds: string[], refund: number, reason?: string) =>
  (await ask<{ cancelBookings: object }>(who, CANCEL, { bookingIds, refund, reason })).cancelBookings

test('in time no reason is asked, and none changes anything', async () => {
  const { family, bookingId } = await given.aBookedMeal(commune)
  expect(await quoteOf(family, [bookingId])).toEqual({ refundCents: 380, reasons: [], notCancellable: [] })
})

test('after the limit the reasons of the règlement are offered, and each gives back what it says', async () => {
  const { family, bookingId } = await given.aBookedMeal(commune)
  clock.at(LATE)
  const reasons = [
    { word: 'sickness', label: 'Maladie' },
    { word: 'school_trip', label: 'Sortie scolaire' },
  ]
  expect(await quoteOf(family, [bookingId])).toEqual({
    refundCents: 0,
    reasons,
    notCancellable: [{ reason: 'TOO_LATE' }],
  })
  expect(await quoteOf(family, [bookingId], 'sickness')).toMatchObject({ refundCents: 190, reasons })
  expect(await quoteOf(family, [bookingId], 'school_trip')).toMatchObject({ refundCents: 380 })
  const { family: seen } = await ask<{ family: { bookings: object[] } }>(
    family,
    `{ family { bookings(from: "2026-12-08", to: "2026-12-08") { can { cancel { allowed } } } } }`,
  )
  expect(seen.bookings).toEqual([{ can: { cancel: { allowed: true } } }])
  expect(await cancel(family, [bookingId], 380, 'sickness')).toMatchObject({ reason: 'AMOUNT_CHANGED' })
  expect(await cancel(family, [bookingId], 190, 'sickness')).toMatchObject({ refundCents: 190 })
  expect(await balanceOf(family, commune.regieId)).toBe(190)
  const { rows } = await town().owner.query<{ reason: string; order: string }>(
    'select cancel_reason as reason, order_id as order from booking where id = $1',
    [bookingId],
  )
  expect(rows).toMatchObject([{ reason: 'sickness' }])
  for (const who of [family, await given.aStaffMember(commune, 'AGENT')])
    expect(
      await ask(who, 'query ($id: UUID!) { order(id: $id) { bookings { status cancelReason } } }', {
        id: rows[0]?.order,
      }),
    ).toEqual({ order: { bookings: [{ status: 'CANCELLED', cancelReason: 'Maladie' }] } })
})

test('a reason that the règlement does not name is no reason', async () => {
  const { family, bookingId } = await given.aBookedMeal(commune)
  clock.at(LATE)
  expect(await codeOf(family, QUOTE, { bookingIds: [bookingId], reason: 'strike' })).toBe('BAD_USER_INPUT')
  expect(await codeOf(family, CANCEL, { bookingIds: [bookingId], refund: 0, reason: 'strike' })).toBe('BAD_USER_INPUT')
})

test('the third day in a row of one absence is known from the register; a day between breaks the row', async () => {
  const { family, bookingId } = await given.aBookedMeal(commune)
  clock.at(LATE)
  const canteen = await given.aStaffMember(commune, 'CANTEEN')
  const absent = (day: string) =>
    town().owner.query(
      `insert into attendance_record (service_id, commune_id, day, beneficiary_id, status, recorded_at, recorded_by)
       select $1, $2, $3, $4, 'ABSENT', now(), id from account where id = $5`,
      [commune.serviceId, commune.id, day, family.children[0], canteen.accountId],
    )
  // Friday and Monday: the service days just before Tuesday; Thursday alone would not do
  await absent('2026-12-03')
  await absent('2026-12-07')
  expect(await quoteOf(family, [bookingId])).toMatchObject({ refundCents: 0 })
  await absent('2026-12-04')
  expect(await quoteOf(family, [bookingId])).toMatchObject({ refundCents: 380 })
})

test('a quote with a reason costs the same for one meal and for four', async () => {
  const statements = async (children: number) => {
    clock.at('2026-12-01T10:00:00+01:00')
    const family = await given.aFamily({ in: commune, children, creditCents: 10_000 })
    const lines = family.children.map((beneficiaryId) => ({
      serviceId: commune.serviceId,
      beneficiaryId,
      days: ['2026-12-08'],
    }))
    const { order } = await placeOrder(family, { lines, expectedTotalCents: children * 380 })
    const bookingIds = order?.bookings.map((b) => b.id) ?? []
    clock.at(LATE)
    return (await countStatements(() => quoteOf(family, bookingIds, 'sickness'))).statements
  }
  expect(await statements(4)).toEqual(await statements(1))
})
