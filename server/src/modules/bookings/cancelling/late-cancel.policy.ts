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
import type { GivenFacts, RuleContext } from '../../regulations/index.js'
import { ordinaryLimit } from '../offer/ordinary-limit.policy.js'
import { ownCents } from '../orders/of-month.policy.js'
import { type CancelSaid, type CancelTold, reasonsOf, saidFacts, tellable } from './cancel-said.policy.js'
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

/** Why it is not cancelled, with the sentence of the règlement when it has one. */
export interface CancelRefused {
  refused: CancellationRefusalReason
  sentence: string | null
}
export const isRefused = (terms: CancelTerms | CancelRefused): terms is CancelRefused => 'refused' in terms

const ACCEPTED: ReadonlySet<string> = new Set(['accept', 'acceptLate', 'credit'])

/**
 * What cancelling now gives back, or why it cannot be cancelled. Until the ordinary limit that was agreed, the whole price;
 * after it, and where there is none, what the paths of the règlement leave, in their order.
 */
export function cancelTerms(
  booking: CancellingFact,
  rules: LateRules | undefined,
  said: CancelSaid,
  now: Date,
): CancelTerms | CancelRefused {
  const refused = whyNotCancel(booking, now)
  const onInvoice = booking.invoicedCents !== null
  const included = booking.includedCents !== null
  const refundCents = minusCents(ownCents(booking), booking.refundedCents)
  if (refused === null) return { refundCents, keptCents: ZERO_CENTS, because: null, onInvoice, included }
  if (refused !== 'TOO_LATE' || !rules) return { refused, sentence: null }
  return ruledTerms(booking, rules, said, now)
}

/** Why it cannot be cancelled now whatever is said of it; null when it can, saying nothing or something. */
export function whyNotCancelEver(
  booking: CancellingFact,
  rules: LateRules | undefined,
  channel: CancelSaid['channel'],
  now: Date,
): CancelRefused | null {
  const plain = cancelTerms(booking, rules, { channel }, now)
  if (!isRefused(plain)) return null
  if (!rules) return plain
  const told = channel === 'staff' ? tellable(rules.context, now).map((one) => one.told) : []
  const mayHelp = [null, ...reasonsOf(rules.context)].some((reason) =>
    [null, ...told].some((one) => !isRefused(cancelTerms(booking, rules, { channel, reason, told: one }, now))),
  )
  return mayHelp ? null : plain
}

/** Where the règlement asks for another thing than time, or has no such rule. */
const NOT_OF_TIME: ReadonlySet<string> = new Set([
  'MISSING',
  'WAITING_DAY',
  'PROOF_TOO_LATE',
  'NOT_OPEN_YET',
  'NO_RULE',
])

/** What the paths of the règlement leave. A path without a limit closes with the day. */
export function ruledTerms(
  booking: CancellingFact,
  { context, facts }: LateRules,
  said: CancelSaid,
  now: Date,
): CancelTerms | CancelRefused {
  const { day, priceCents, surchargeCents } = booking
  const given = {
    ...facts,
    baseCents: priceCents,
    tariffCents: priceCents - surchargeCents,
    ...saidFacts(said, context, now),
  }
  const { outcome, price, pathUntil, reason } = decideIn(context, { action: 'cancel', day, now, facts: given })
  const dayIsOver = now >= instantOf(day, '24:00', context.calendar.timeZone)
  const asked = price.cents
  if (!ACCEPTED.has(outcome) || asked === null || (dayIsOver && !pathUntil)) {
    const ofRule = !ACCEPTED.has(outcome) && (NOT_OF_TIME.has(reason.code) || outcome === 'refuse')
    if (!ofRule || (reason.code === 'TOO_LATE' && hasOrdinaryLimit(context, day, now, given)) || !reason.sentence)
      return { refused: 'TOO_LATE', sentence: null }
    return { refused: reason.code === 'TOO_LATE' ? 'TOO_LATE' : 'NOT_MET', sentence: reason.sentence }
  }
  const paidCents = minusCents(ownCents(booking), booking.refundedCents)
  const keptCents = maxCents(ZERO_CENTS, minCents(asked, paidCents))
  const because = keptCents > 0 ? withoutStop(reason.sentence) || 'annulation tardive' : null
  return {
    refundCents: minusCents(paidCents, keptCents),
    keptCents,
    because,
    onInvoice: booking.invoicedCents !== null,
    included: booking.includedCents !== null,
  }
}

/** The limit that was agreed is the one to speak of, where there was one. */
const hasOrdinaryLimit = (context: RuleContext, day: Day, now: Date, facts: GivenFacts): boolean =>
  ordinaryLimit(context, day, now, { ...facts, channel: undefined, reason: undefined }).kind === 'UNTIL'

/**
 * « Avec un certificat, 3,80 € vous reviendraient : adressez-le à la mairie. » What a family that cancels by itself could get back
 * with what only staff may note; null when nothing would change.
 */
export function proofSentence(
  bookings: readonly { booking: CancellingFact; rules: LateRules | undefined }[],
  said: CancelSaid,
  now: Date,
): string | null {
  if (said.channel !== 'portal') return null
  const back = (told: CancelTold | null) =>
    sumCents(
      bookings.map(({ booking, rules }) => {
        const terms = cancelTerms(booking, rules, { ...said, told }, now)
        return isRefused(terms) ? ZERO_CENTS : terms.refundCents
      }),
    )
  const plain = back(null)
  const hopes = bookings.flatMap(({ rules }) => (rules ? tellable(rules.context, now) : []))
  const best = hopes.find(({ told }) => back(told) > plain)
  if (!best) return null
  const cents = back(best.told)
  const onInvoice = bookings.some(({ booking }) => booking.invoicedCents !== null)
  const what = onInvoice
    ? `ne ${cents < 200 ? 'serait pas facturé' : 'seraient pas facturés'}`
    : `vous ${cents < 200 ? 'reviendrait' : 'reviendraient'}`
  return `Avec ${best.words.join(' et ')}, ${formatCents(cents)} ${what} : adressez-vous à la mairie.`
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
function backInWords(
  terms: readonly Pick<CancelTerms, 'refundCents' | 'onInvoice' | 'included'>[],
  whose: 'votre' | 'son',
): string {
  const sum = (onInvoice: boolean) => sumCents(terms.filter((t) => t.onInvoice === onInvoice).map((t) => t.refundCents))
  const [wallet, invoice] = [sum(false), sum(true)]
  return [
    terms.some((t) => t.included) ? 'le forfait du mois ne change pas' : '',
    wallet > 0 || (invoice === 0 && terms.some((t) => !t.included))
      ? `${formatCents(wallet)} sur ${whose} porte-monnaie`
      : '',
    invoice > 0 ? `${formatCents(invoice)} ne ${invoice < 200 ? 'sera pas facturé' : 'seront pas facturés'}` : '',
  ]
    .filter(Boolean)
    .join(' ; ')
}

/** « 1,90 € sur votre porte-monnaie ; 1,90 € restent dus : annulation tardive ». */
export function termsSentence(terms: readonly CancelTerms[], whose: 'votre' | 'son' = 'votre'): string {
  const refundCents = sumCents(terms.map((t) => t.refundCents))
  const keptCents = sumCents(terms.map((t) => t.keptCents))
  const back = backInWords(terms, whose)
  if (keptCents === 0) return back
  const why = [...new Set(terms.flatMap((t) => t.because ?? []))].join(', ')
  const due = `${formatCents(keptCents)} ${keptCents < 200 ? 'reste dû' : 'restent dus'} : ${why}`
  return refundCents === 0 ? due : `${back} ; ${due}`
}
