import { type Day, instantOf } from '../../../platform/day.js'
import { type Cents, maxCents, minusCents, ZERO_CENTS } from '../../../platform/money.js'
import {
  type DayPrice,
  dayPrice,
  type Decision,
  decideIn,
  isBookedOnline,
  onceSentence,
  withPlaces,
} from '../../pricing/index.js'
import type { GivenFacts, RuleContext } from '../../regulations/index.js'
import { ordinaryLimit } from './ordinary-limit.policy.js'

export const UNKNOWN_PRICE =
  'Le prix dépend d’une information que la mairie n’a pas encore (quotient familial, par exemple) : envoyez-lui la pièce.'

/** Minutes during which an unpaid order holds its places, unless the règlement says otherwise. */
export const HOLD_MINUTES = 15

/** A day is asked to be booked, or to receive a booking of this order that is moved. */
export interface OfferAsked {
  action: 'book' | 'change'
  orderId?: string
  /** What leaving its day asks at least of the new one. */
  leastCents?: Cents
  /** When it was asked, of what the town hall gave after its window; now, otherwise. */
  ruledAt?: Date
  /** The day that is left: what it bears of amounts due once, the new one may bear. */
  leaves?: { beneficiaryId: string; serviceId: string; day: Day }
}

export interface RuledOffer extends DayPrice {
  allowed: true
  bookableUntil: Date
  /** Until when cancelling gives everything back without condition; the instant of booking when it never does. */
  cancellableUntil: Date
  /** It never does: what cancelling gives back is decided when it is asked. */
  cancelsOnConditions: boolean
  /** What it bears of amounts due once. */
  once: string[]
  /** Minutes during which an order that is not paid holds the place. */
  holdMinutes: number
  /** What the règlement says of a day for which one waits, places or not; null of one that is booked. */
  listed: string | null
  /** The town hall decides who is given such a day. */
  reviewed: boolean
  /** It gives the places of such a day together, after the window in which they are asked. */
  allocated: boolean
  /** Nothing is paid when it is booked: it is on the invoice of its month. */
  onInvoice: boolean
  /** The wallet alone pays it. */
  walletOnly: boolean
}
export interface RuledRefusal {
  allowed: false
  reason: 'NOT_ENTITLED' | 'NOT_OPEN_YET' | 'DEADLINE_PASSED'
  sentence: string
  bookableUntil: Date | null
}

/**
 * What the published règlement says of booking a meal online now. The surcharge is what the path that spoke adds to the
 * ordinary price; a limit that the règlement does not set falls at the end of the day of the meal.
 */
export function offerUnder(
  context: RuleContext,
  day: Day,
  now: Date,
  facts: GivenFacts,
  asked: OfferAsked = { action: 'book' },
  spent?: ReadonlySet<string>,
): RuledOffer | RuledRefusal {
  const ruledOn = (ruledAt: Date) => ruledOffer(context, day, { now, ruledAt }, facts, asked, spent)
  const ruled = ruledOn(asked.ruledAt ?? now)
  // a règlement that came since may know nothing of the window in which it was asked
  return ruled.allowed || !asked.ruledAt ? ruled : ruledOn(now)
}

function ruledOffer(
  context: RuleContext,
  day: Day,
  { now, ruledAt }: { now: Date; ruledAt: Date },
  facts: GivenFacts,
  { action, leastCents = ZERO_CENTS }: OfferAsked,
  spent?: ReadonlySet<string>,
): RuledOffer | RuledRefusal {
  const booking = decideIn(context, { action, day, now: ruledAt, facts: withPlaces(facts), spent })
  const reviewed = action === 'book' && booking.outcome === 'review'
  const allocated = action === 'book' && booking.outcome === 'allocate'
  const isListed = reviewed || allocated || (action === 'book' && booking.outcome === 'waitlist')
  if (!isListed && !isBookedOnline(booking)) return refusal(booking)
  const price = dayPrice(context, day, ruledAt, facts, booking)
  if (!price) return { allowed: false, reason: 'NOT_ENTITLED', sentence: UNKNOWN_PRICE, bookableUntil: null }
  const endOfDay = instantOf(day, '24:00', context.calendar.timeZone)
  const cancelling = ordinaryLimit(context, day, now, facts)
  return {
    allowed: true,
    priceCents: price.priceCents,
    surchargeCents: maxCents(price.surchargeCents, minusCents(leastCents, price.priceCents)),
    explanation: price.explanation,
    lines: price.lines,
    late: price.late,
    provisional: [price.provisional, onceSentence(price.lines)].filter(Boolean).join('. ') || null,
    once: price.lines.flatMap(({ once }) => once ?? []),
    byHours: price.byHours,
    bookableUntil: booking.pathUntil ?? endOfDay,
    cancellableUntil: cancelling.kind === 'UNTIL' ? cancelling.at : cancelling.kind === 'ALWAYS' ? endOfDay : now,
    cancelsOnConditions: cancelling.kind === 'ON_CONDITIONS',
    holdMinutes: context.rules.payment?.holdMinutes ?? HOLD_MINUTES,
    listed: isListed ? booking.reason.sentence : null,
    reviewed,
    allocated,
    onInvoice: isOnInvoice(context),
    walletOnly: context.rules.payment?.mode === 'wallet',
  }
}

/** Meals of this règlement are paid on the invoice of their month. */
export const isOnInvoice = ({ rules }: RuleContext): boolean => rules.payment?.mode === 'invoice'

function refusal({ outcome, reason, until, pathUntil }: Decision): RuledRefusal {
  const sentence =
    reason.sentence || 'Le règlement de ce service ne permet pas de réserver en ligne : contactez la mairie.'
  if (outcome !== 'refuse' && outcome !== 'blocked') {
    return {
      allowed: false,
      reason: 'NOT_ENTITLED',
      sentence: `Sur demande à la mairie. ${sentence}`.trim(),
      bookableUntil: pathUntil,
    }
  }
  switch (reason.code) {
    case 'TOO_LATE':
      return { allowed: false, reason: 'DEADLINE_PASSED', sentence, bookableUntil: until }
    case 'NOT_OPEN_YET':
      return { allowed: false, reason: 'NOT_OPEN_YET', sentence, bookableUntil: until }
    default:
      return { allowed: false, reason: 'NOT_ENTITLED', sentence, bookableUntil: until }
  }
}
