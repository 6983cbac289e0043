import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { clock } from '../../support/clock.js'
import { ask, codeOf } from '../../support/client.js'
import type { LimitRule } from '../../../server/src/modules/regulations/index.js'
import { policyOf } from '../../support/given/commune.js'
import { given, type TestCommune } from '../../support/given/index.js'
import { balanceOf, cancelBookings, cellsOn } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { town, useTown } from '../../support/town.js'

useTown()

let commune: TestCommune
beforeEach(async () => {
  commune = await given.aCommune({ capacity: 1 })
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

test('what comes back is shown before, comes back at once, and the place is free for another', async () => {
  const { family, bookingId } = await given.aBookedMeal(commune)
  const { quoteCancellation } = await ask<{ quoteCancellation: object }>(
    family,
    `query ($ids: [UUID!]!) { quoteCancellation(bookingIds: $ids) { refundCents sentence } }`,
    { ids: [bookingId] },
  )
  expect(quoteCancellation).toEqual({ refundCents: 380, sentence: '3,80\u00a0€ sur votre porte-monnaie' })
  expect(await cancelBookings(family, [bookingId], 380)).toMatchObject({
    refundCents: 380,
    wallet: { balanceCents: 380 },
  })
  expect((await cellsOn(family, '2026-12-08'))[0]?.state).toBe('FREE')
  await town().runJobs()
  expect((await town().mailsTo(family.email))[0]?.text).toMatch(/3,80/)
})

test('until 8:59:59 the day before; at 9:00 it is too late, in Paris whatever the server’s zone', async () => {
  const { family, bookingId } = await given.aBookedMeal(commune)
  clock.at('2026-12-07T09:00:00+01:00')
  expect(await cancelBookings(family, [bookingId], 380)).toMatchObject({
    reason: 'TOO_LATE',
    message: expect.stringMatching(/lundi 7 décembre à 9.h/),
  })
  expect(await balanceOf(family, commune.regieId)).toBe(0)
  clock.at('2026-12-07T08:59:59+01:00')
  expect(await cancelBookings(family, [bookingId], 380)).toMatchObject({ __typename: 'BookingsCancelled' })
})

test('the limit is the one agreed when booking, even when the rules change since', async () => {
  const { family, bookingId } = await given.aBookedMeal(commune)
  const before: LimitRule = { back: 5, unit: 'service', at: '09:00' }
  const stricter = { book: [{ until: before }], cancel: [{ until: before }] }
  await town().owner.query(
    `insert into regulation (service_id, version, effective_from, published_at, policy) values ($1, 2, '2020-01-01', now(), $2)`,
    [commune.serviceId, JSON.stringify(policyOf(stricter))],
  )
  clock.at('2026-12-07T08:00:00+01:00')
  expect(await cancelBookings(family, [bookingId], 380)).toMatchObject({ __typename: 'BookingsCancelled' })
})

test('an amount that is not the one shown is refused and nothing moves', async () => {
  const { family, bookingId } = await given.aBookedMeal(commune)
  expect(await cancelBookings(family, [bookingId], 1000)).toMatchObject({ reason: 'AMOUNT_CHANGED' })
  expect(await balanceOf(family, commune.regieId)).toBe(0)
})

test('a meal that was served is not cancelled, although the limit has not come', async () => {
  const late = await given.aCommune({
    rules: {
      book: [{ until: { at: '24:00' } }],
      cancel: [{ until: { at: '24:00' } }],
    },
  })
  const { family, bookingId } = await given.aBookedMeal(late)
  const canteen = await given.aStaffMember(late, 'CANTEEN')
  clock.at('2026-12-08T12:30:00+01:00')
  const mark = `mutation ($s: UUID!, $b: UUID!) { recordAttendance(serviceId: $s, day: "2026-12-08", marks: [{ beneficiaryId: $b, status: PRESENT }]) { __typename } }`
  await ask(canteen, mark, { s: late.serviceId, b: family.children[0] })
  expect(await cancelBookings(family, [bookingId], 380)).toMatchObject({ reason: 'ALREADY_SERVED' })
})

test('somebody else’s booking answers like one that does not exist; the staff of its commune may cancel it', async () => {
  const { family, bookingId } = await given.aBookedMeal(commune)
  const stranger = await given.aFamily({ in: commune })
  const elsewhere = await given.aStaffMember(await given.aCommune())
  const query = `mutation ($ids: [UUID!]!) { cancelBookings(bookingIds: $ids, expectedRefundCents: 380) { __typename } }`
  for (const who of [stranger, elsewhere, await given.aStaffMember(commune, 'CANTEEN')])
    expect(await codeOf(who, query, { ids: [bookingId] })).toBe('NOT_FOUND')
  expect(await balanceOf(family, commune.regieId)).toBe(0)
  expect(await cancelBookings(await given.aStaffMember(commune), [bookingId], 380)).toMatchObject({ refundCents: 380 })
  expect(await balanceOf(family, commune.regieId)).toBe(380)
})
