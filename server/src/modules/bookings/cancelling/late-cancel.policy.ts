import { withoutStop } from '../../../platform/french.js'
import { type Day, instantOf } from '../../../platform/day.js'
import {
  type Cents,
  formatCents,
  maxCents,
  minCents,
  minusCents,
  sumCents,
  ZERO_CENTS,
} from '../../../platform/money.js'
import { decideIn } from '../../pricing/index.js'
import { distinguishedBy, type GivenFacts, type RuleContext } from '../../regulations/index.js'
import { ownCents } from '../orders/of-month.policy.js'
import { type CancellableFact, type CancellationRefusalReason, whyNotCancel } from './cancel-bookings.policy.js'

/** The version of the règlement a booking was made under, ready to be asked, and what it may ask of the child. */
export interface LateRules {
  context: RuleContext
  facts: GivenFacts
}
export interface CancellingFact extends CancellableFact {
  day: Day
  /** Null when it is not paid by invoice. */
  invoicedCents: Cents | null
}
/** What cancelling gives back and what stays due, which sum to what was paid and not given back yet. `because` is null when nothing stays due. */
export interface CancelTerms {
  refundCents: Cents
  keptCents: Cents
  because: string | null
  /** What comes back was never paid: it is not on an invoice, or comes off one. */
  onInvoice: boolean
  /** A month that is paid whole includes it, and stays as it is. */
  included: boolean
}

const ACCEPTED: ReadonlySet<string> = new Set(['accept', 'acceptLate', 'credit'])

/**
 * What cancelling now gives back, or why it cannot be cancelled. Until the ordinary limit that was agreed, the whole
 * price; after it, what the later paths of the règlement leave.
 */
export function cancelTerms(
  booking: CancellingFact,
  rules: LateRules | undefined,
  channel: 'portal' | 'staff',
  now: Date,
  why?: string | null,
): CancelTerms | CancellationRefusalReason {
  const reason = whyNotCancel(booking, now)
  const onInvoice = booking.invoicedCents !== null
  const included = booking.includedCents !== null
  const refundCents = minusCents(ownCents(booking), booking.refundedCents)
  if (reason === null) return { refundCents, keptCents: ZERO_CENTS, because: null, onInvoice, included }
  if (reason !== 'TOO_LATE' || !rules) return reason
  return lateTerms(booking, rules, channel, now, why) ?? reason
}

/** The reasons that the règlement distinguishes when a meal is cancelled late. */
export const reasonsOf = ({ context }: LateRules): string[] => distinguishedBy(context.rules, 'cancel').reasons

/** Why it cannot be cancelled now whatever the reason given; null when it can, without one or with one. */
export function whyNotCancelEver(
  booking: CancellingFact,
  rules: LateRules | undefined,
  channel: 'portal' | 'staff',
  now: Date,
): CancellationRefusalReason | null {
  const plain = cancelTerms(booking, rules, channel, now)
  if (typeof plain !== 'string') return null
  const words = rules ? reasonsOf(rules) : []
  return words.some((why) => typeof cancelTerms(booking, rules, channel, now, why) !== 'string') ? null : plain
}

/** Null when no path accepts, or when what it keeps depends on a fact nobody knows. A path without a limit closes with the day. */
function lateTerms(
  booking: CancellingFact,
  rules: LateRules,
  channel: string,
  now: Date,
  why: string | null | undefined,
): CancelTerms | null {
  const { context } = rules
  const { day, priceCents, surchargeCents } = booking
  const facts = {
    ...rules.facts,
    baseCents: priceCents,
    tariffCents: priceCents - surchargeCents,
    channel,
    reason: why ?? undefined,
  }
  const decision = decideIn(context, { action: 'cancel', day, now, facts })
  const dayIsOver = now >= instantOf(day, '24:00', context.calendar.timeZone)
  const asked = decision.price.cents
  if (!ACCEPTED.has(decision.outcome) || asked === null || (dayIsOver && !decision.pathUntil)) return null
  const paidCents = minusCents(ownCents(booking), booking.refundedCents)
  const keptCents = maxCents(ZERO_CENTS, minCents(asked, paidCents))
  const because = keptCents > 0 ? withoutStop(decision.reason.sentence) || 'annulation tardive' : null
  return {
    refundCents: minusCents(paidCents, keptCents),
    keptCents,
    because,
    onInvoice: booking.invoicedCents !== null,
    included: booking.includedCents !== null,
  }
}

/** What of the price stayed due when it was cancelled; nothing for an order abandoned before it was paid, which nobody cancelled. */
export const keptOf = (b: {
  status: string
  cancelledBy: string | null
  priceCents: Cents
  surchargeCents: Cents
  includedCents: Cents | null
  refundedCents: Cents
}): Cents => (b.status === 'CANCELLED' && b.cancelledBy ? minusCents(ownCents(b), b.refundedCents) : ZERO_CENTS)

/** « 3,80 € sur votre porte-monnaie », « 3,80 € ne seront pas facturés ». */
function backInWords(terms: readonly Pick<CancelTerms, 'refundCents' | 'onInvoice' | 'included'>[]): string {
  const sum = (onInvoice: boolean) => sumCents(terms.filter((t) => t.onInvoice === onInvoice).map((t) => t.refundCents))
  const [wallet, invoice] = [sum(false), sum(true)]
  return [
    terms.some((t) => t.included) ? 'le forfait du mois ne change pas' : '',
    wallet > 0 || (invoice === 0 && terms.some((t) => !t.included))
      ? `${formatCents(wallet)} sur votre porte-monnaie`
      : '',
    invoice > 0 ? `${formatCents(invoice)} ne ${invoice < 200 ? 'sera pas facturé' : 'seront pas facturés'}` : '',
  ]
    .filter(Boolean)
    .join(' ; ')
}

/** « 1,90 € sur votre porte-monnaie ; 1,90 € restent dus : annulation tardive ». */
export function termsSentence(terms: readonly CancelTerms[]): string {
  const refundCents = sumCents(terms.map((t) => t.refundCents))
  const keptCents = sumCents(terms.map((t) => t.keptCents))
  const back = backInWords(terms)
  if (keptCents === 0) return back
  const why = [...new Set(terms.flatMap((t) => t.because ?? []))].join(', ')
  const due = `${formatCents(keptCents)} ${keptCents < 200 ? 'reste dû' : 'restent dus'} : ${why}`
  return refundCents === 0 ? due : `${back} ; ${due}`
}
