import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { clock } from '../../support/clock.js'
import { ask, type Signed } from '../../support/client.js'
import { dayBefore, policyOf, type TestRules } from '../../support/given/commune.js'
import { given, type TestCommune } from '../../support/given/index.js'
import { balanceOf, cancelBookings, cellsOn } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { town, useTown } from '../../support/town.js'

useTown()

/** « Annulation jusqu'au jeudi 9 h de la semaine précédente ; après, jusqu'à la veille 9 h, la moitié reste due. » */
const rules: TestRules = {
  book: [{ until: dayBefore }],
  cancel: [
    { until: { weekday: 'thu', week: -1, at: '09:00' } },
    {
      until: dayBefore,
      price: { fact: 'baseCents' },
      modifiers: [{ percent: -50 }],
    },
    {
      when: { channel: 'staff' },
      until: { at: '10:00' },
      price: { fact: 'baseCents' },
      because: 'Repas déjà préparé.',
    },
  ],
}
let commune: TestCommune
beforeEach(async () => {
  commune = await given.aCommune({ capacity: 1, rules })
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const IN_TIME = '2026-12-03T08:59:59+01:00'
const LATE = '2026-12-03T09:00:00+01:00'
const TOO_LATE = '2026-12-07T09:00:00+01:00'

interface Told {
  refundCents: number
  sentence: string
  notCancellable: { reason: string }[]
}
const quoteOf = async (who: Signed, ids: string[]) =>
  (
    await ask<{ quoteCancellation: Told }>(
      who,
      `query ($ids: [UUID!]!) { quoteCancellation(bookingIds: $ids) { refundCents sentence notCancellable { reason } } }`,
      { ids },
    )
  ).quoteCancellation

const mayCancel = async (family: Signed) => {
  const { family: seen } = await ask<{
    family: {
      bookings: {
        refundedCents: number
        keptCents: number
        can: { cancel: { allowed: boolean; reason: string | null } }
      }[]
    }
  }>(
    family,
    `{ family { bookings(from: "2026-12-01", to: "2026-12-31") { refundedCents keptCents can { cancel { allowed reason } } } } }`,
  )
  return seen.bookings
}

test('until the ordinary limit the whole price comes back', async () => {
  const { family, bookingId } = await given.aBookedMeal(commune)
  clock.at(IN_TIME)
  expect(await quoteOf(family, [bookingId])).toMatchObject({
    refundCents: 380,
    sentence: '3,80\u00a0€ sur votre porte-monnaie',
  })
  expect(await cancelBookings(family, [bookingId], 380)).toMatchObject({ refundCents: 380 })
  expect(await balanceOf(family, commune.regieId)).toBe(380)
})

test('after it half comes back, said before, and the rest stays due; the place is free', async () => {
  const { family, bookingId, orderId } = await given.aBookedMeal(commune)
  clock.at(LATE)
  expect(await mayCancel(family)).toEqual([
    { refundedCents: 0, keptCents: 0, can: { cancel: { allowed: true, reason: null } } },
  ])
  expect(await quoteOf(family, [bookingId])).toEqual({
    refundCents: 190,
    sentence: '1,90\u00a0€ sur votre porte-monnaie ; 1,90\u00a0€ reste dû : annulation tardive',
    notCancellable: [],
  })
  expect(await cancelBookings(family, [bookingId], 380)).toMatchObject({ reason: 'AMOUNT_CHANGED' })
  expect(await cancelBookings(family, [bookingId], 190)).toMatchObject({
    refundCents: 190,
    wallet: { balanceCents: 190 },
  })
  const { order } = await ask<{ order: object }>(family, `query ($id: UUID!) { order(id: $id) { refundedCents } }`, {
    id: orderId,
  })
  expect(order).toEqual({ refundedCents: 190 })
  expect(await mayCancel(family)).toMatchObject([
    { refundedCents: 190, keptCents: 190, can: { cancel: { allowed: false } } },
  ])
  expect((await cellsOn(family, '2026-12-08'))[0]?.state).toBe('FREE')
  await town().runJobs()
  expect((await town().mailsTo(family.email))[0]?.text).toMatch(/1,90/)
})

test('ten clicks at once refund once', async () => {
  const { family, bookingId } = await given.aBookedMeal(commune)
  clock.at(LATE)
  const answers = await Promise.all(Array.from({ length: 10 }, () => cancelBookings(family, [bookingId], 190)))
  expect(answers.filter((a) => a.__typename === 'BookingsCancelled')).toHaveLength(1)
  expect(answers.filter((a) => a.reason === 'ALREADY_CANCELLED')).toHaveLength(9)
  expect(await balanceOf(family, commune.regieId)).toBe(190)
})

test('the amount shown just before the limit is not the one of just after: nothing moves', async () => {
  const { family, bookingId } = await given.aBookedMeal(commune)
  clock.at(IN_TIME)
  const { refundCents } = await quoteOf(family, [bookingId])
  clock.at(LATE)
  expect(await cancelBookings(family, [bookingId], refundCents)).toMatchObject({ reason: 'AMOUNT_CHANGED' })
  expect(await balanceOf(family, commune.regieId)).toBe(0)
})

test('after the last path of families the desk still may, under its own path, and everything stays due', async () => {
  const { family, bookingId } = await given.aBookedMeal(commune)
  clock.at(TOO_LATE)
  expect(await mayCancel(family)).toMatchObject([{ can: { cancel: { allowed: false } } }])
  expect(await quoteOf(family, [bookingId])).toMatchObject({ notCancellable: [{ reason: 'TOO_LATE' }] })
  expect(await cancelBookings(family, [bookingId], 0)).toMatchObject({ reason: 'TOO_LATE' })
  const clerk = await given.aStaffMember(commune)
  expect(await quoteOf(clerk, [bookingId])).toMatchObject({
    refundCents: 0,
    sentence: '3,80\u00a0€ restent dus : Repas déjà préparé',
  })
  expect(await cancelBookings(clerk, [bookingId], 0)).toMatchObject({ __typename: 'BookingsCancelled' })
  expect(await balanceOf(family, commune.regieId)).toBe(0)
})

test('the version the booking was made under is asked, not the one published since', async () => {
  const { family, bookingId } = await given.aBookedMeal(commune)
  await town().owner.query(
    `insert into regulation (service_id, version, effective_from, published_at, policy) values ($1, 2, '2020-01-01', now(), $2)`,
    [commune.serviceId, JSON.stringify(policyOf({ ...rules, cancel: rules.cancel.slice(0, 1) }))],
  )
  clock.at(LATE)
  expect(await cancelBookings(family, [bookingId], 190)).toMatchObject({ refundCents: 190 })
})

test('a day closed by the commune gives the whole price back, even when the limit has passed', async () => {
  const { family } = await given.aBookedMeal(commune)
  const admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  clock.at(LATE)
  await ask(admin, `mutation ($input: ClosureInput!) { addClosure(input: $input) { __typename } }`, {
    input: {
      communeId: commune.id,
      serviceId: commune.serviceId,
      firstDay: '2026-12-08',
      lastDay: '2026-12-08',
      reason: 'Grève',
      shortReason: 'Grève',
      cancelBookings: true,
    },
  })
  expect(await balanceOf(family, commune.regieId)).toBe(380)
})

test('the desk’s own path is not for the family of the agent: at home an agent is a parent', async () => {
  const { family, bookingId } = await given.aBookedMeal(commune)
  const agent = await given.aStaffMember(commune)
  await town().owner.query(
    `insert into filiation (account_id, beneficiary_id, type, position) values ($1, $2, 'FATHER', 0)`,
    [agent.accountId, family.children[0]],
  )
  clock.at(TOO_LATE)
  expect(await cancelBookings(agent, [bookingId], 0)).toMatchObject({ reason: 'TOO_LATE' })
  expect(await cancelBookings(await given.aStaffMember(commune), [bookingId], 0)).toMatchObject({ refundCents: 0 })
})
