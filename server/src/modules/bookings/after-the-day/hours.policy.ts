import { type Day, timeInWords } from '../../../platform/day.js'
import {
  type Cents,
  formatCents,
  maxCents,
  minCents,
  minusCents,
  sumCents,
  ZERO_CENTS,
} from '../../../platform/money.js'
import { withoutStop } from '../../../platform/french.js'
import { decideIn, foodShare, ordinaryQuote, type PriceLine } from '../../pricing/index.js'
import {
  capital,
  countersOf,
  type Hours,
  hoursFacts,
  isPricedByHours,
  type PastEvent,
  type RuleContext,
} from '../../regulations/index.js'
import { type ChildFacts, ruleFacts } from '../offer/rule-facts.policy.js'

/** A child whose hours the register says, for the family that booked, else for that whose access costs least. */
export interface HoursChild extends ChildFacts, Hours {
  beneficiaryId: string
  accountId: string
  accessId: string
  foodCents: Cents
  /** Had it booked that day? */
  reserved: boolean
  /** What that day costs already, without what was late; 0 when it was not charged. */
  chargedCents: Cents
}

export interface HoursCharge {
  priceCents: Cents
  foodCents: Cents
  explanation: string
}

/** « Arrivée à 7 h 40, départ à 18 h 47 ». */
export const hoursInWords = ({ arrivedAt, leftAt }: Hours): string => {
  const words = [arrivedAt && `arrivée à ${timeInWords(arrivedAt)}`, leftAt && `départ à ${timeInWords(leftAt)}`]
  return capital(words.filter(Boolean).join(', '))
}

/** What is owed beside the price of the day, never of it. */
const isBeside = ({ part }: PriceLine) => part === 'penalty' || part === 'fee'

/**
 * What the hours of a child cost, as `pickup` of the règlement in force says: penalties and fees in full; the rest is the
 * price of the day, of which what was paid for it already counts, and what it costs less does not come back. Null: nothing.
 */
export function chargeForHours(
  context: RuleContext,
  service: { id: string; kind: string },
  child: HoursChild,
  past: readonly PastEvent[],
  day: Day,
  now: Date,
): HoursCharge | null {
  const { accountId, beneficiaryId, reserved } = child
  const action = 'pickup' as const
  const counted = { action, accountId, beneficiaryId, serviceId: service.id, day }
  const known = { ...countersOf(context, past, counted, now), ...ruleFacts(child, day), reserved }
  const { path, outcome, price, reason } = decideIn(context, {
    ...{ action, day, now },
    facts: { ...known, ...hoursFacts(child) },
  })
  // hours that no path is about cost nothing, unless they make the price of the day
  if (
    (path === null && !isPricedByHours(context.policy, context.rules)) ||
    outcome !== 'charge' ||
    price.cents === null
  )
    return null
  const beside = price.lines.filter((line) => isBeside(line) && line.cents !== 0)
  const besideCents = sumCents(beside.map((line) => line.cents))
  const dayCents = minusCents(price.cents, sumCents(price.lines.filter(isBeside).map((line) => line.cents)))
  // a price that rose since the booking is not asked for because a child left late
  const ordinary = reserved ? ordinaryQuote(context, day, now, known).cents : null
  const coveredCents = maxCents(child.chargedCents, ordinary ?? ZERO_CENTS)
  const longerCents = maxCents(ZERO_CENTS, minusCents(dayCents, coveredCents))
  const priceCents = sumCents([longerCents, maxCents(ZERO_CENTS, besideCents)])
  if (priceCents <= 0) return null
  const longer: PriceLine = { label: '', cents: longerCents, part: null }
  const tariff = { priceCents: child.tariffCents ?? ZERO_CENTS, foodCents: child.foodCents }
  const said = [
    ...(longerCents > 0 ? [dayInWords(dayCents, minusCents(dayCents, longerCents))] : []),
    ...beside.map(({ label, cents }) => `${label || 'supplément'} : ${formatCents(cents)}`),
  ]
  return {
    priceCents,
    foodCents: minCents(priceCents, foodShare([longer, ...beside], service.kind, tariff)),
    explanation: [hoursInWords(child), capital(said.join(', ')), withoutStop(reason.sentence)]
      .filter(Boolean)
      .join('. '),
  }
}

const dayInWords = (dayCents: Cents, coveredCents: Cents): string =>
  `temps d’accueil : ${formatCents(dayCents)}${coveredCents > 0 ? `, dont ${formatCents(coveredCents)} déjà comptés` : ''}`
