import type { Day } from '../../../platform/day.js'
import { type Cents, maxCents, minCents, minusCents, ZERO_CENTS } from '../../../platform/money.js'
import { decideDayIn } from '../../pricing/index.js'
import type { LateRules } from '../cancelling/late-cancel.policy.js'

export interface AbsentFact {
  day: Day
  priceCents: Cents
  surchargeCents: Cents
}

/** What the register says of a justified absence. */
export interface Justification {
  reason: string | null
  certificate: boolean
}

/** What a justified absence gives back of the price paid, under the version the booking was made under; 0 when it stays due. */
export function absenceCredit(
  booking: AbsentFact,
  rules: LateRules | undefined,
  now: Date,
  { reason, certificate }: Justification = { reason: null, certificate: false },
): Cents {
  if (!rules) return ZERO_CENTS
  const { day, priceCents, surchargeCents } = booking
  const facts = {
    ...rules.facts,
    justified: true,
    reason: reason ?? undefined,
    certificate,
    reserved: true,
    baseCents: priceCents,
    tariffCents: priceCents - surchargeCents,
  }
  const { outcome, price, due } = decideDayIn(rules.context, { action: 'absence', day, now, facts })
  const isGiven = outcome === 'doNotCharge' || outcome === 'credit' || (outcome === 'charge' && due !== null)
  if (!isGiven || price.cents === null) return ZERO_CENTS
  return minusCents(priceCents, maxCents(ZERO_CENTS, minCents(price.cents, priceCents)))
}
