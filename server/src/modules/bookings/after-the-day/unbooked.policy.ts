import { withoutStop } from '../../../platform/french.js'
import type { Day } from '../../../platform/day.js'
import { type Cents, maxCents, minusCents, ZERO_CENTS } from '../../../platform/money.js'
import { decideIn, foodShare, ordinaryQuote } from '../../pricing/index.js'
import { countersOf, type RuleContext } from '../../regulations/index.js'
import { isOnInvoice } from '../offer/offer-rules.policy.js'
import { ruleFacts } from '../offer/rule-facts.policy.js'
import { Purses } from './purses.policy.js'
import type { UnbookedChild, UnbookedFacts } from './unbooked.query.js'

export interface UnbookedCharge {
  child: UnbookedChild
  priceCents: Cents
  foodCents: Cents
  surchargeCents: Cents
  /** What care-only money pays of it. */
  careOnlyCents: Cents
  /** How the price was made, and the sentence of the rule that spoke. */
  explanation: string
  /** Paid by the wallet at once, else due, or on the invoice of the month. */
  paid: boolean
  onInvoice: boolean
}

const NOT_CHARGED: ReadonlySet<string> = new Set(['refuse', 'blocked', 'doNotCharge', 'credit'])

/**
 * What the règlement charges those who came without a booking: the usual price when it does not say. A child is never
 * turned away (promise A4): where it refuses, or has no price, nothing is charged. Wallets pay in turn while they last.
 */
export function unbookedCharges(
  context: RuleContext,
  service: { id: string; kind: string },
  { children, past }: Pick<UnbookedFacts, 'children' | 'past'>,
  available: ReadonlyMap<string, Cents>,
  careOnly: ReadonlyMap<string, Cents>,
  day: Day,
  now: Date,
): UnbookedCharge[] {
  const purses = new Purses(available, careOnly)
  const action = 'attend_unreserved' as const
  const onInvoice = isOnInvoice(context)
  return children.flatMap((child) => {
    const { accountId, beneficiaryId, tariffCents } = child
    const known = {
      ...countersOf(context, past, { action, accountId, beneficiaryId, serviceId: service.id, day }, now),
      ...ruleFacts(child, day),
      reserved: false,
    }
    const usual = ordinaryQuote(context, day, now, { ...known, reserved: true }).cents
    const facts = { ...known, walletFunded: purses.holds(accountId, usual ?? tariffCents) }
    const { outcome, price, reason } = decideIn(context, { action, day, now, facts })
    if (NOT_CHARGED.has(outcome) || !price.cents || price.cents < 0) return []
    const { paid, careOnlyCents } = purses.pay(accountId, onInvoice ? null : price.cents)
    const foodCents = foodShare(price.lines, service.kind, { priceCents: tariffCents, foodCents: child.foodCents })
    const replaced = outcome === 'replacementMeal' ? 'Repas de remplacement' : ''
    const explanation = [price.explanation, replaced, reason.sentence, price.because ?? '']
      .filter(Boolean)
      .map(withoutStop)
      .join('. ')
    const surchargeCents = maxCents(ZERO_CENTS, minusCents(price.cents, usual ?? price.cents))
    return [{ child, priceCents: price.cents, foodCents, surchargeCents, careOnlyCents, explanation, paid, onInvoice }]
  })
}
