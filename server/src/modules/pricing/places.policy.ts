import { compare, floor, fraction, minus } from '../../platform/fraction.js'
import type { Facts } from '../regulations/index.js'
import { amountsOf, isPriced, totalOf } from './amount.policy.js'
import type { Quote } from './quote.policy.js'

/** Places left on the day: the fact when it is known, else the places of the policy less those taken. Null: no limit. */
export function placesLeft(facts: Facts): number | null {
  const left = facts.number('capacityLeft')
  if (left) return Number(floor(left))
  const places = facts.context.rules.capacity?.places
  if (places === undefined) return null
  const allowed = amountsOf(places, facts)
  if (!isPriced(allowed)) return null
  return Number(floor(minus(totalOf(allowed), facts.number('alreadyBooked') ?? fraction(0))))
}

/** Was the order left unpaid beyond the time its places are held? Nothing to pay never expires. */
export function unpaidInTime(facts: Facts, price: Quote): boolean {
  const held = facts.context.rules.payment?.holdMinutes
  const { paidAfterMinutes } = facts.event.facts
  if (held === undefined || paidAfterMinutes === undefined || price.cents === 0) return false
  const after = facts.number('paidAfterMinutes')
  return after === null || compare(after, fraction(held)) > 0
}
