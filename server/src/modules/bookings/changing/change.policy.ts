import { type Cents, minusCents, ZERO_CENTS } from '../../../platform/money.js'
import { decideIn, isBookedOnline } from '../../pricing/index.js'
import { ownCents } from '../orders/of-month.policy.js'
import { whyNotCancel } from '../cancelling/cancel-bookings.policy.js'
import {
  type CancelRefused,
  type CancelTerms,
  cancelTerms,
  isRefused,
  type CancellingFact,
  type LateRules,
} from '../cancelling/late-cancel.policy.js'

/** What leaving a day gives back, and what the règlement asks at least of the new one, where a late change is charged. */
export interface LeavingTerms extends CancelTerms {
  leastCents: Cents
}

/** Does the règlement have rules of its own for moving a meal? */
export const hasChangeRules = ({ context }: LateRules): boolean => context.rules.actions?.change !== undefined

/**
 * What leaving its day gives back of a booking that is moved. Where the règlement it was made under has rules for changes, the whole price, as
 * long as its day may be changed; else what cancelling it now gives back.
 */
export function leavingTerms(
  booking: CancellingFact,
  rules: LateRules | undefined,
  channel: 'portal' | 'staff',
  now: Date,
): LeavingTerms | CancelRefused {
  const state = whyNotCancel(booking, now)
  if (state && state !== 'TOO_LATE') return { refused: state, sentence: null }
  if (!rules || !hasChangeRules(rules)) {
    const terms = cancelTerms(booking, rules, { channel }, now)
    return isRefused(terms) ? terms : { ...terms, leastCents: ZERO_CENTS }
  }
  const { day, priceCents, surchargeCents, refundedCents, invoicedCents, includedCents } = booking
  const facts = { ...rules.facts, baseCents: priceCents, tariffCents: priceCents - surchargeCents }
  const decision = decideIn(rules.context, { action: 'change', day, now, facts })
  if (!isBookedOnline(decision)) {
    const isLate = decision.reason.code === 'TOO_LATE'
    return { refused: isLate ? 'TOO_LATE' : 'NOT_MET', sentence: decision.reason.sentence || null }
  }
  return {
    ...{ refundCents: minusCents(ownCents(booking), refundedCents), keptCents: ZERO_CENTS, because: null },
    ...{ onInvoice: invoicedCents !== null, included: includedCents !== null },
    leastCents: (decision.outcome === 'charge' && decision.price.cents) || ZERO_CENTS,
  }
}

/** What moving costs now: below zero, it comes back. What is on an invoice moves no money now. */
export const walletMove = (newCents: Cents, isInvoiced: boolean, leaving: CancelTerms): Cents =>
  minusCents(isInvoiced ? ZERO_CENTS : newCents, leaving.onInvoice ? ZERO_CENTS : leaving.refundCents)
