import type { Day } from '../../platform/day.js'
import { withoutStop } from '../../platform/french.js'
import { type Cents, minCents, minusCents } from '../../platform/money.js'
import type { GivenFacts, RuleContext } from '../regulations/index.js'
import { decideIn, ordinaryQuote } from './decide.policy.js'
import type { Decision } from './decision.policy.js'
import { withPlaces } from './places.policy.js'
import type { PriceLine } from './quote.policy.js'

/** The price of one service for one child on one day (M10): what an order charges, and what every screen shows. */
export interface DayPrice {
  /** Without what a late path adds. */
  priceCents: Cents
  surchargeCents: Cents
  explanation: string
  lines: PriceLine[]
  /** The day is past its ordinary limit. */
  late: boolean
  /** Why it may still change, as the règlement says it; null when it is final. */
  provisional: string | null
  /** It follows the hours of the child, which the register says. */
  byHours: boolean
}

/** « Prix provisoire : le supplément s’ajoutera à ce prix », without its stop. */
const provisionalInWords = ({ because }: Decision['price']): string | null =>
  because === null ? null : `Prix provisoire\u00a0: ${withoutStop(because)}`

/** The same of the ordinary price, whatever it costs to book it now. */
export const whyProvisional = (context: RuleContext, day: Day, now: Date, facts: GivenFacts): string | null =>
  provisionalInWords(ordinaryQuote(context, day, now, facts))

const BOOKED_ONLINE: ReadonlySet<string> = new Set(['accept', 'acceptLate'])
/** A change that is charged is made, at what its path says. */
export const isBookedOnline = ({ action, outcome }: Pick<Decision, 'action' | 'outcome'>): boolean =>
  BOOKED_ONLINE.has(outcome) || (action === 'change' && outcome === 'charge')

/**
 * Null when the rules cannot tell it yet: a fact that they ask is not known. The surcharge is what the path that spoke adds
 * to the ordinary price; a day that cannot be booked online any more is shown at its ordinary price.
 */
export function dayPrice(
  context: RuleContext,
  day: Day,
  now: Date,
  facts: GivenFacts,
  booking: Decision = decideIn(context, { action: 'book', day, now, facts: withPlaces(facts) }),
): DayPrice | null {
  const ordinary = () => ordinaryQuote(context, day, now, facts)
  const isAsked = booking.outcome === 'review'
  const isItsOwn = isBookedOnline(booking) || isAsked || booking.outcome === 'allocate'
  const price = isItsOwn ? booking.price : ordinary()
  const total = price.cents
  if (total === null) return null
  const usual = booking.outcome === 'acceptLate' || isAsked ? (ordinary().cents ?? total) : total
  const priceCents = minCents(usual, total)
  return {
    priceCents,
    surchargeCents: minusCents(total, priceCents),
    explanation: price.explanation,
    lines: price.lines,
    late: booking.outcome === 'acceptLate',
    provisional: provisionalInWords(price),
    byHours: price.byHours ?? false,
  }
}
