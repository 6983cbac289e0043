import type { Day } from '../../../platform/day.js'
import { withoutStop } from '../../../platform/french.js'
import {
  type Cents,
  formatCents,
  maxCents,
  minCents,
  minusCents,
  sumCents,
  ZERO_CENTS,
} from '../../../platform/money.js'
import {
  type Decision,
  decideDayIn,
  foodShare,
  ordinaryQuote,
  type PriceLine,
  type TariffSplit,
} from '../../pricing/index.js'
import { capital } from '../../regulations/index.js'
import type { LateRules } from '../cancelling/late-cancel.policy.js'

export interface AbsentFact {
  day: Day
  /** Its service is no canteen. */
  isCare: boolean
  priceCents: Cents
  foodCents: Cents
  surchargeCents: Cents
  /** What it is worth in the month that includes it; null when it is priced by itself. */
  includedCents: Cents | null
  /** What is asked of it once it was taken; null when it is paid before, or on an invoice. */
  afterMealCents: Cents | null
  afterMealSurchargeCents: Cents
  afterMealFoodCents: Cents
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

/** What an absence costs beside the meal that was paid. */
export interface AbsenceExtra {
  priceCents: Cents
  foodCents: Cents
  explanation: string
  /** What of it is due once a child and day, whichever of its absences bears it. */
  onceADay: { cents: Cents; foodCents: Cents }
}
/** What it gives back of the price paid, or takes off the month that includes it; and what is asked beside. */
export interface AbsenceTerms {
  creditCents: Cents
  extra: AbsenceExtra | null
  /** What is asked all the same of a meal that is paid once it was taken. */
  mealCents: Cents
}
type Ruled = Pick<AbsenceTerms, 'creditCents' | 'extra'>
const STAYS_DUE: Ruled = { creditCents: ZERO_CENTS, extra: null }

/**
 * What an absence changes of what was paid, under the version the booking was made under: nothing when it stays due. A path with a price, a
 * share (`due`) or another outcome than `charge` says what stays due; one with modifiers alone, what comes on top of the ordinary price.
 */
export function absenceTerms(
  booking: AbsentFact,
  rules: LateRules | undefined,
  now: Date,
  said: AbsenceSaid = JUSTIFIED,
): AbsenceTerms {
  const { afterMealCents, afterMealSurchargeCents, afterMealFoodCents } = booking
  if (afterMealCents === null) return { ...ruledTerms(booking, rules, now, said), mealCents: ZERO_CENTS }
  // as if it had been paid before: what would come back is not asked
  const priced = { priceCents: afterMealCents, surchargeCents: afterMealSurchargeCents, foodCents: afterMealFoodCents }
  const { creditCents, extra } = ruledTerms({ ...booking, ...priced }, rules, now, said)
  return { creditCents: ZERO_CENTS, extra, mealCents: minusCents(afterMealCents, creditCents) }
}

function ruledTerms(
  booking: AbsentFact,
  rules: LateRules | undefined,
  now: Date,
  { justified, reason, certificate, told }: AbsenceSaid,
): Ruled {
  if (!rules) return STAYS_DUE
  const { day, isCare, surchargeCents, includedCents } = booking
  const paidCents = includedCents ?? booking.priceCents
  const tariffCents = includedCents ?? minusCents(paidCents, surchargeCents)
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
    baseCents: paidCents,
    tariffCents,
  }
  const context = includedCents === null ? rules.context : pricedAtBase(rules.context)
  const decision = decideDayIn(context, { action: 'absence', day, now, facts })
  const { outcome, price, due, ownPrice } = decision
  if (price.cents === null || !OUTCOMES.has(outcome)) return STAYS_DUE
  const over = (cents: Cents) => maxCents(ZERO_CENTS, cents)
  if (outcome !== 'charge') return { creditCents: over(minusCents(paidCents, over(price.cents))), extra: null }
  const ordinary = ordinaryQuote(context, day, now, facts)
  if (ordinary.cents === null) return STAYS_DUE
  // the price of the day may have changed since it was paid: only what the path adds to it is asked
  const lessCents = minusCents(ownPrice || due !== null ? paidCents : ordinary.cents, price.cents)
  const covered = due === null ? ordinary.cents : maxCents(paidCents, ordinary.cents)
  const moreCents = minusCents(price.cents, ownPrice ? paidCents : covered)
  const creditCents = minCents(paidCents, over(lessCents))
  if (moreCents <= 0) return { creditCents, extra: null }
  const tariff = { priceCents: tariffCents, foodCents: booking.foodCents }
  return { creditCents, extra: extraOf(decision, moreCents, isCare ? 'CARE' : 'CANTEEN', tariff) }
}
const OUTCOMES: ReadonlySet<string> = new Set(['charge', 'doNotCharge', 'credit'])

function extraOf({ price, reason }: Decision, priceCents: Cents, kind: string, tariff: TariffSplit): AbsenceExtra {
  const isBeside = ({ part }: PriceLine) => part === 'penalty' || part === 'fee'
  const beside = price.lines.filter((line) => isBeside(line) && line.cents > 0)
  const besideCents = minCents(priceCents, sumCents(beside.map(({ cents }) => cents)))
  const rest: PriceLine = { label: 'absence', cents: minusCents(priceCents, besideCents), part: null }
  const lines = rest.cents > 0 ? [rest, ...beside] : beside
  const once = beside.filter(({ per }) => per === 'childDay')
  const onceCents = minCents(besideCents, sumCents(once.map(({ cents }) => cents)))
  const said = lines.map(({ label, cents }) => `${label || 'pénalité'} : ${formatCents(cents)}`).join(', ')
  return {
    priceCents,
    foodCents: minCents(priceCents, foodShare(lines, kind, tariff)),
    explanation: [capital(said), withoutStop(reason.sentence)].filter(Boolean).join('. '),
    onceADay: { cents: onceCents, foodCents: foodShare(once, kind, tariff) },
  }
}
