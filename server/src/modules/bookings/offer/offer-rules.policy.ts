import { type Day, instantOf } from '../../../platform/day.js'
import { type DayPrice, dayPrice, type Decision, decideIn, ENOUGH_PLACES, isBookedOnline } from '../../pricing/index.js'
import type { GivenFacts, RuleContext } from '../../regulations/index.js'

/** Minutes during which an unpaid order holds its places, unless the règlement says otherwise. */
export const HOLD_MINUTES = 15

export interface RuledOffer extends DayPrice {
  allowed: true
  bookableUntil: Date
  cancellableUntil: Date
  /** Minutes during which an order that is not paid holds the place. */
  holdMinutes: number
  /** What the règlement says of a day for which one waits, places or not; null of one that is booked. */
  listed: string | null
  /** Nothing is paid when it is booked: it is on the invoice of its month. */
  onInvoice: boolean
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
export function offerUnder(context: RuleContext, day: Day, now: Date, facts: GivenFacts): RuledOffer | RuledRefusal {
  const booking = decideIn(context, { action: 'book', day, now, facts: { ...ENOUGH_PLACES, ...facts } })
  const isListed = booking.outcome === 'waitlist'
  if (!isListed && !isBookedOnline(booking)) return refusal(booking)
  const price = dayPrice(context, day, now, facts, booking)
  if (!price) {
    const sentence =
      'Le prix dépend d’une information que la mairie n’a pas encore (quotient familial, par exemple) : envoyez-lui la pièce.'
    return { allowed: false, reason: 'NOT_ENTITLED', sentence, bookableUntil: null }
  }
  const endOfDay = instantOf(day, '24:00', context.calendar.timeZone)
  return {
    allowed: true,
    ...price,
    bookableUntil: booking.pathUntil ?? endOfDay,
    cancellableUntil: cancellableUntil(context, day, now, facts) ?? endOfDay,
    holdMinutes: context.rules.payment?.holdMinutes ?? HOLD_MINUTES,
    listed: isListed ? booking.reason.sentence : null,
    onInvoice: isOnInvoice(context),
  }
}

/** Meals of this règlement are paid on the invoice of their month. */
export const isOnInvoice = ({ rules }: RuleContext): boolean => rules.payment?.mode === 'invoice'

/** The ordinary limit of cancelling; now when the règlement has no way to cancel, null when it sets no limit. */
function cancellableUntil(context: RuleContext, day: Day, now: Date, facts: GivenFacts): Date | null {
  const cancelling = decideIn(context, { action: 'cancel', day, now, facts })
  if (cancelling.until) return cancelling.until
  return cancelling.outcome === 'accept' || cancelling.outcome === 'credit' ? null : now
}

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
