import { operandsOf } from './facts.policy.js'
import type { Policy, ServiceRules } from './language.policy.js'
import type { Price } from './price-language.policy.js'
import { walkModifier, walkPrice } from './walk-policy.policy.js'

/** What the register says of the hours of a child. */
export const HOURS_FACTS = ['arrivedAt', 'leftAt', 'minutes', 'slots'] as const

const COMBINERS: ReadonlySet<string> = new Set(['any', 'all', 'not'])

/** Does the price of a day follow when the child came and left? Then nothing is known of it when the day is booked. */
export function isPricedByHours(policy: Policy, rules: ServiceRules): boolean {
  const known = KNOWN.get(rules)
  if (known !== undefined) return known
  const found = [...factsOfPrice(policy, rules)].some((name) => followsHours(name, policy))
  KNOWN.set(rules, found)
  return found
}
const KNOWN = new WeakMap<ServiceRules, boolean>()

function factsOfPrice({ prices = {} }: Policy, { price, modifiers = [] }: ServiceRules): Set<string> {
  const facts = new Set<string>()
  const used = new Set<string>()
  const visit = {
    predicate: (predicate: object) => Object.keys(predicate).forEach((name) => COMBINERS.has(name) || facts.add(name)),
    limit: () => undefined,
    modifier: () => undefined,
    price: (node: Price) => {
      if (typeof node === 'number') return
      for (const name of [node.by, node.of, node.fact]) if (name !== undefined) facts.add(name)
      for (const to of Object.values(node.with ?? {})) if (to !== null && typeof to === 'object') facts.add(to.fact)
      if (node.use === undefined || used.has(node.use)) return
      used.add(node.use)
      walkPrice(prices[node.use], '', visit)
    },
  }
  walkPrice(price, '', visit)
  for (const modifier of modifiers) walkModifier(modifier, '', visit)
  return facts
}

function followsHours(name: string, policy: Policy, seen: readonly string[] = []): boolean {
  if (HOURS_FACTS.some((fact) => fact === name)) return true
  if (seen.includes(name)) return false
  const operands = operandsOf(policy.facts?.[name] ?? {}) ?? []
  return operands.some((operand) => followsHours(operand, policy, [...seen, name]))
}
