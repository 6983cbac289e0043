import { operandsOf } from './facts.policy.js'
import type { Policy, Predicate } from './language.policy.js'
import type { Price } from './price-language.policy.js'
import { SUPPLY } from './supplied-facts.policy.js'
import { walkPredicate } from './walk-policy.policy.js'

/** What the product knows of a child by which the places of a day may be shared, beside what the commune keeps. */
const OF_CHILD: ReadonlySet<string> = new Set([
  ...['level', 'age', 'qf', 'situation', 'resident', 'children', 'childRank'],
])
export const sharesPlaces = (name: string): boolean => OF_CHILD.has(name)

export const isOfDay = (name: string): boolean =>
  name === 'date' || name === 'service' || SUPPLY[name]?.from === 'calendar'

/** Is a fact the same for all who ask for a day? */
export function isSameForAll(name: string, policy: Policy, seen: readonly string[] = []): boolean {
  if (isOfDay(name) || seen.includes(name)) return true
  const declared = policy.facts?.[name]
  const operands = declared && operandsOf(declared)
  return operands?.every((one) => isSameForAll(one, policy, [...seen, name])) ?? false
}

const COMBINERS: ReadonlySet<string> = new Set(['any', 'all', 'not'])

/** Does a condition depend on who asks? */
export function asksOfChild(predicate: Predicate | undefined, policy: Policy): boolean {
  let found = false
  walkPredicate(predicate, '', {
    predicate: (asked) =>
      void (found ||= Object.keys(asked).some((name) => !COMBINERS.has(name) && !isSameForAll(name, policy))),
    limit: () => undefined,
    price: () => undefined,
    modifier: () => undefined,
  })
  return found
}

/** Do the places that a règlement gives depend on who asks? Then each group of children has its own. */
export function isSharedByGroup(places: Price | undefined, policy: Policy, used: readonly string[] = []): boolean {
  if (places === undefined || typeof places === 'number') return false
  const { first = [], by, brackets = [], table = {}, otherwise, unknown, use } = places
  if (by !== undefined && !isSameForAll(by, policy)) return true
  if (first.some(({ when }) => asksOfChild(when, policy))) return true
  const named = use === undefined || used.includes(use) ? undefined : policy.prices?.[use]
  if (named !== undefined && isSharedByGroup(named, policy, [...used, use ?? ''])) return true
  const under = [...[...first, ...brackets].map(({ price }) => price), ...Object.values(table), otherwise, unknown]
  return under.some((one) => isSharedByGroup(one, policy, used))
}
