import type { Day } from '../../../platform/day.js'
import { type Cents, maxCents, minCents, minusCents, ZERO_CENTS } from '../../../platform/money.js'
import { decideDayIn } from '../../pricing/index.js'
import type { LateRules } from '../cancelling/late-cancel.policy.js'

export interface AbsentFact {
  day: Day
  priceCents: Cents
  surchargeCents: Cents
  /** What it is worth in the month that includes it; null when it is priced by itself. */
  includedCents: Cents | null
}

/** What a family told of an absence: yes or no, and the days on which it told it, and gave the proof. */
export interface AbsenceTold {
  announced?: boolean
  phoned?: boolean
  letter?: boolean
  notice?: Day | null
  proofAt?: Day | null
}
/** What the register says of an absence. */
export interface AbsenceSaid {
  justified: boolean
  reason: string | null
  certificate: boolean
  told: AbsenceTold | null
}

const JUSTIFIED: AbsenceSaid = { justified: true, reason: null, certificate: false, told: null }

/** What is worth so much in its month costs that, whatever the day would cost by itself. */
const pricedAtBase = (context: LateRules['context']): LateRules['context'] => ({
  ...context,
  rules: { ...context.rules, price: { fact: 'baseCents' }, modifiers: [] },
})

/** What an absence gives back of the price paid, or takes off the month that includes it, under the version the booking was made under; 0 when it stays due. */
export function absenceCredit(
  booking: AbsentFact,
  rules: LateRules | undefined,
  now: Date,
  { justified, reason, certificate, told }: AbsenceSaid = JUSTIFIED,
): Cents {
  if (!rules) return ZERO_CENTS
  const { day, surchargeCents, includedCents } = booking
  const priceCents = includedCents ?? booking.priceCents
  const facts = {
    ...rules.facts,
    justified,
    reason: reason ?? undefined,
    certificate,
    announced: told?.announced,
    phoned: told?.phoned,
    letter: told?.letter,
    notice: told?.notice ?? undefined,
    proofAt: told?.proofAt ?? undefined,
    reserved: true,
    baseCents: priceCents,
    tariffCents: includedCents ?? priceCents - surchargeCents,
  }
  const { outcome, price, due } = decideDayIn(includedCents === null ? rules.context : pricedAtBase(rules.context), {
    action: 'absence',
    day,
    now,
    facts,
  })
  const isGiven = outcome === 'doNotCharge' || outcome === 'credit' || (outcome === 'charge' && due !== null)
  if (!isGiven || price.cents === null) return ZERO_CENTS
  return minusCents(priceCents, maxCents(ZERO_CENTS, minCents(price.cents, priceCents)))
}
