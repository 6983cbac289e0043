import { type Cents, minusCents, ZERO_CENTS } from '../../../platform/money.js'
import type { Booking } from '../booking.entity.js'
import type { CancelSaid } from '../cancelling/cancel-said.policy.js'
import { cancelTerms, type CancellingFact, isRefused, type LateRules } from '../cancelling/late-cancel.policy.js'

export type CancellationNoteRefusalReason =
  'NOT_CANCELLED' | 'OWN_FAMILY' | 'NOTHING_ASKED' | 'GIVES_LESS' | 'SPENT' | 'AMOUNT_CHANGED'

export interface CancelledFact extends CancellingFact {
  cancelledAt: Date | null
  cancelledBy: string | null
}

/**
 * What the note of a cancellation gives back in all, beyond what cancelling gave: decided as of the instant at which it was
 * cancelled, with what is told now. Null when cancelling itself would have given less.
 * @param creditCents what an earlier note gave back
 */
export function noteCredit(
  booking: CancelledFact & { cancelledAt: Date },
  rules: LateRules,
  said: CancelSaid,
  creditCents: Cents,
): Cents | null {
  const { goodwillCents, refundedCents, cancelledAt } = booking
  const before = { ...booking, status: 'BOOKED' as const, refundedCents: goodwillCents }
  const terms = cancelTerms(before, rules, said, cancelledAt)
  const wouldGive = isRefused(terms) ? ZERO_CENTS : terms.refundCents
  const gaveAlready = minusCents(minusCents(refundedCents, goodwillCents), creditCents)
  const more = minusCents(wouldGive, gaveAlready)
  return more < 0 ? null : more
}

/** Could something still be noted of it? What was given back whole by cancelling leaves nothing to note. */
export const isNotable = (booking: CancelledFact & Pick<Booking, 'cancelTold' | 'cancelReason' | 'movedTo'>): boolean =>
  booking.status === 'CANCELLED' &&
  booking.cancelledBy !== null &&
  booking.cancelledAt !== null &&
  booking.movedTo === null &&
  (booking.cancelTold !== null || booking.cancelReason !== null || booking.refundedCents < booking.priceCents)
