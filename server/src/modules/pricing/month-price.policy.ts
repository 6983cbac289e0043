import { type Day, daysBetween, lastDayOf } from '../../platform/day.js'
import type { Cents } from '../../platform/money.js'
import type { GivenFacts, RuleContext } from '../regulations/index.js'
import { whyNotOpen } from '../calendar/index.js'
import { decideIn } from './decide.policy.js'
import type { PriceLine } from './quote.policy.js'

/** What a month costs whatever is booked of it. */
export interface MonthPrice {
  /** Null when it cannot be told: a fact that it asks is not known. */
  priceCents: Cents | null
  lines: PriceLine[]
  explanation: string
}

/** Is a month of this service ever paid whole? */
export const hasMonths = ({ rules }: Pick<RuleContext, 'rules'>): boolean => (rules.actions?.month?.length ?? 0) > 0

/**
 * What the règlement asks of a child for a whole month, its meals included; null where it asks nothing of it, or the service opens
 * no day of it.
 * @param month its first day
 */
export function monthPrice(context: RuleContext, month: Day, now: Date, facts: GivenFacts): MonthPrice | null {
  if (!hasMonths(context)) return null
  const { outcome, price, reason } = decideIn(context, { action: 'month', day: month, now, facts })
  if (outcome !== 'charge' || !opensIn(context, month)) return null
  const { cents: priceCents, lines } = price
  return { priceCents, lines, explanation: [price.explanation, reason.sentence].filter(Boolean).join('. ') }
}

const opensIn = ({ calendar, service }: RuleContext, month: Day): boolean =>
  daysBetween(month, lastDayOf(month.slice(0, 7))).some((day) => whyNotOpen(calendar, service, day) === null)
