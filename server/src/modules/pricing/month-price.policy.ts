import { type Day, daysBetween, lastDayOf } from '../../platform/day.js'
import type { Cents } from '../../platform/money.js'
import { capital, type GivenFacts, type RuleContext } from '../regulations/index.js'
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

const opensIn = (context: RuleContext, month: Day): boolean => openDays(context, month) > 0

/** Is a month of this service looked at again once it is over? */
export const closesMonths = ({ rules }: Pick<RuleContext, 'rules'>): boolean => (rules.actions?.price?.length ?? 0) > 0

/** What the end of a month makes of its days: one price in their place, or the class that prices them. */
export type MonthEnd = ({ as: string } & { total: null }) | { as: string | null; total: MonthPrice }

/**
 * What the règlement says of a month of a child that is over; null where its days keep their prices.
 * @param day of the last meal that was taken
 */
export function monthEnd(context: RuleContext, day: Day, now: Date, facts: GivenFacts): MonthEnd | null {
  if (!closesMonths(context)) return null
  const { outcome, as, ownPrice, price, reason } = decideIn(context, { action: 'price', day, now, facts })
  if (outcome === 'classify') return as === null ? null : { as, total: null }
  if (outcome !== 'price' || !ownPrice) return null
  const { cents: priceCents, lines } = price
  // « 12 × 2,05 € repas » says enough beside the amount of its line
  const [only, ...others] = lines
  const made = only && others.length === 0 && /^\d+ × /.test(only.label) ? only.label : price.explanation
  const explanation = [made, capital(reason.sentence)].filter(Boolean).join('. ')
  return { as, total: { priceCents, lines, explanation } }
}

/** How many days of a month the service opens. */
export const openDays = ({ calendar, service }: RuleContext, month: Day): number =>
  daysBetween(month, lastDayOf(month.slice(0, 7))).filter((day) => whyNotOpen(calendar, service, day) === null).length
