import { compare, fraction, type Fraction } from '../../../platform/fraction.js'
import { type Facts, type FactValue, isFraction } from '../language/facts.policy.js'
import type { Condition, Predicate, Scalar } from '../language/language.policy.js'
import { withGroup } from '../language/word-groups.policy.js'

const COMBINERS = new Set(['any', 'all', 'not'])

/** Does everything the predicate names hold? An absent predicate holds. */
export function holds(predicate: Predicate | undefined, facts: Facts): boolean {
  return firstFailing(predicate, facts) === null
}

/** The name of the first fact that does not hold, or of the combiner; null when all holds. */
export function firstFailing(predicate: Predicate | undefined, facts: Facts): string | null {
  if (!predicate) return null
  if (predicate.any && !predicate.any.some((p) => holds(p, facts))) return 'any'
  if (predicate.all && !predicate.all.every((p) => holds(p, facts))) return 'all'
  if (predicate.not && holds(predicate.not, facts)) return 'not'
  for (const name in predicate) {
    if (COMBINERS.has(name)) continue
    const value = facts.get(name)
    if (!meets(predicate[name] as Condition, withGroup(name, value) ?? value)) return name
  }
  return null
}

/** Every fact a predicate names. */
export const factsIn = (predicate: Predicate): string[] => [
  ...Object.keys(predicate).filter((name) => !COMBINERS.has(name)),
  ...[...(predicate.any ?? []), ...(predicate.all ?? []), ...(predicate.not ? [predicate.not] : [])].flatMap(factsIn),
]

export function meets(condition: Condition, value: FactValue | undefined): boolean {
  if (condition === null || typeof condition !== 'object') return contains(value, condition)
  if (Array.isArray(condition)) return condition.some((c) => contains(value, c))
  if (condition.known !== undefined && condition.known === (value === undefined || value === null)) return false
  if (condition.not !== undefined && meets(condition.not, value)) return false
  if (condition.all && !condition.all.every((c) => contains(value, c))) return false
  return (
    bound(value, condition.min, (c) => c >= 0) &&
    bound(value, condition.max, (c) => c <= 0) &&
    bound(value, condition.above, (c) => c > 0) &&
    bound(value, condition.below, (c) => c < 0)
  )
}

function contains(value: FactValue | undefined, wanted: Scalar): boolean {
  if (Array.isArray(value)) return value.some((v) => v === wanted)
  if (isFraction(value)) return typeof wanted === 'number' && compare(value, fraction(wanted)) === 0
  return (value ?? null) === wanted
}

/** Numbers are compared as numbers; dates and times, written alike, as text. An unknown value meets no bound. */
function bound(value: FactValue | undefined, limit: number | string | undefined, ok: (sign: number) => boolean) {
  if (limit === undefined) return true
  if (typeof limit === 'string') return typeof value === 'string' && ok(value < limit ? -1 : value > limit ? 1 : 0)
  const exact: Fraction | null = typeof value === 'number' ? fraction(value) : isFraction(value) ? value : null
  return exact !== null && ok(compare(exact, fraction(limit)))
}
