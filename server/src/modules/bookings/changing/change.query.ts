import type { DataSource, EntityManager } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { type Day, daysBetween } from '../../../platform/day.js'
import type { Context } from '../../../platform/context.js'
import { notFound } from '../../../platform/errors.js'
import { type Cents, minusCents, ZERO_CENTS } from '../../../platform/money.js'
import { communeById } from '../../communes/index.js'
import { DESK, type FamilyReach, reachFamily } from '../../families/index.js'
import type { Booking } from '../booking.entity.js'
import { bookingsInReach, channelOf, type PaidBooking } from '../bookings.query.js'
import { cancelSentence } from '../cancelling/cancel-bookings.policy.js'
import { type CancelTerms, isRefused } from '../cancelling/late-cancel.policy.js'
import { rulesOf, rulesOfBooking } from '../cancelling/late-cancel.query.js'
import { checkRange } from '../offer/availability.query.js'
import { type PricedBasket, readBasket } from '../offer/basket.query.js'
import { type LeavingTerms, leavingTerms, walletMove } from './change.policy.js'
import type { ChangeChoices, ChangeDay } from './change.result.js'

/** The days of a range to which a booking could be moved, and what each would cost. A constant number of statements. */
export async function changeChoices(
  db: DataSource,
  actor: Actor,
  { bookingId, from, to }: { bookingId: string; from: Day; to: Day },
  now: Date,
): Promise<ChangeChoices> {
  checkRange(from, to)
  const { booking, reach } = await bookingToChange(db.manager, actor, bookingId)
  const leaving = await leavingOf(db.manager, actor, booking, now)
  if (typeof leaving === 'string') return { refusal: leaving, keptCents: ZERO_CENTS, days: [] }
  const days = daysBetween(from, to).filter((day) => day !== booking.day)
  const basket = await basketFor(db.manager, reach, booking, days, leaving, now)
  return { refusal: null, keptCents: leaving.keptCents, days: days.map((day) => dayOf(basket, leaving, day)) }
}

/** The booking, and the family in whose name it would be moved. */
export async function bookingToChange(
  tx: EntityManager,
  actor: Actor,
  bookingId: string,
): Promise<{ booking: PaidBooking; reach: FamilyReach }> {
  const [booking] = await bookingsInReach(tx, actor, [bookingId])
  if (!booking) throw notFound()
  return { booking, reach: await reachFamily(tx, actor, booking.accountId, DESK) }
}

/** What leaving its day gives back, or in French why it cannot be moved. */
export async function leavingOf(
  tx: EntityManager,
  actor: Actor,
  booking: PaidBooking,
  now: Date,
): Promise<LeavingTerms | string> {
  if (booking.unbooked) return NOT_MOVED
  const rules = (await rulesOf(tx, [booking], now)).get(booking.id)
  const terms = leavingTerms(booking, rules, channelOf(actor, booking), now)
  return isRefused(terms) ? cancelSentence(terms.refused, booking, booking.timeZone, terms.sentence) : terms
}

/** Why it cannot be moved now, in French; null when it can. */
export async function whyNotChangeSentence(ctx: Context, actor: Actor, booking: Booking): Promise<string | null> {
  const isLive = booking.status === 'BOOKED' && !booking.unbooked
  const rules = isLive ? await rulesOfBooking(ctx).load(booking) : undefined
  const terms = leavingTerms(booking, rules, channelOf(actor, booking), ctx.now)
  if (!isRefused(terms)) return isLive ? null : NOT_MOVED
  const { timeZone } = await communeById(ctx).load(booking.communeId)
  return cancelSentence(terms.refused, booking, timeZone, terms.sentence)
}
const NOT_MOVED = 'Ce qui est facturé après coup ne se déplace pas.'

/** What these days cost the same child in the same service, under the rules of changes. */
export const basketFor = (
  tx: EntityManager,
  reach: FamilyReach,
  { serviceId, beneficiaryId, orderId, day }: PaidBooking,
  days: readonly Day[],
  { leastCents }: LeavingTerms,
  now: Date,
  requestId?: string,
): Promise<PricedBasket> =>
  readBasket(tx, reach, [{ serviceId, beneficiaryId, days }], now, requestId, {
    ...{ action: 'change', orderId, leastCents, leaves: { serviceId, beneficiaryId, day } },
  })

function dayOf(basket: PricedBasket, leaving: CancelTerms, day: Day): ChangeDay {
  const line = basket.lines.find(({ meals }) => meals.some((meal) => meal.day === day))
  const meal = line?.meals.find((one) => one.day === day)
  const overlap = basket.overlaps.find((one) => one.day === day)
  const no = basket.unavailable.find((one) => one.day === day)?.message ?? overlap?.message ?? null
  if (!line || !meal || no) return { day, allowed: false, reason: no, differenceCents: null, walletCents: null }
  return {
    day,
    allowed: true,
    reason: null,
    differenceCents: differenceOf(meal.totalCents, leaving),
    walletCents: walletMove(meal.totalCents, line.onInvoice, leaving),
  }
}

export const differenceOf = (newCents: Cents, leaving: CancelTerms): Cents => minusCents(newCents, leaving.refundCents)
