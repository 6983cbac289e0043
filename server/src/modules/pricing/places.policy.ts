import type { Day } from '../../platform/day.js'
import { compare, floor, type Fraction, fraction, minus } from '../../platform/fraction.js'
import {
  Facts,
  type GivenFacts,
  isSharedByGroup,
  type Policy,
  type RuleContext,
  SERVICE,
} from '../regulations/index.js'
import { amountsOf, isPriced, totalOf } from './amount.policy.js'
import type { Quote } from './quote.policy.js'

/** Places left on the day: the fact when it is known, else the places of the policy less those taken. Null: no limit. */
export function placesLeft(facts: Facts): number | null {
  const left = facts.number('capacityLeft')
  if (left) return Number(floor(left))
  const places = placesIn(facts)
  return places && Number(floor(minus(places, facts.number('alreadyBooked') ?? fraction(0))))
}

/** Of a day whose places are not looked at, nobody is turned away. */
export const ENOUGH_PLACES = 1_000_000

export const withPlaces = (facts: GivenFacts): GivenFacts =>
  facts['capacityLeft'] === undefined ? { ...facts, capacityLeft: ENOUGH_PLACES } : facts

/** Does the règlement of a service give places to its days? */
export const limitsPlaces = ({ services }: Policy): boolean => services[SERVICE]?.capacity?.places !== undefined

/** Places that a règlement gives to a day, whoever asks. Null: no limit of its own, or one for each group of children. */
export function ruledPlaces(context: RuleContext, day: Day, now: Date): number | null {
  if (context.rules.capacity?.places === undefined) return null
  if (isSharedByGroup(context.rules.capacity.places, context.policy)) return null
  const places = placesIn(new Facts(context, { action: 'book', day, now, facts: {} }))
  return places && Math.max(0, Number(floor(places)))
}

function placesIn(facts: Facts): Fraction | null {
  const places = facts.context.rules.capacity?.places
  if (places === undefined) return null
  const allowed = amountsOf(places, facts)
  return isPriced(allowed) ? totalOf(allowed) : null
}

/** The smallest holds. Null: no limit. */
export const smallest = (...limits: readonly (number | null)[]): number | null => {
  const set = limits.filter((limit) => limit !== null)
  return set.length === 0 ? null : Math.min(...set)
}

/** Was the order left unpaid beyond the time its places are held? Nothing to pay never expires. */
export function unpaidInTime(facts: Facts, price: Quote): boolean {
  const held = facts.context.rules.payment?.holdMinutes
  const { paidAfterMinutes } = facts.event.facts
  if (held === undefined || paidAfterMinutes === undefined || price.cents === 0) return false
  const after = facts.number('paidAfterMinutes')
  return after === null || compare(after, fraction(held)) > 0
}
