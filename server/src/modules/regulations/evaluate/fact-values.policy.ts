import type { FactValue } from '../language/facts.policy.js'
import type { Condition, Policy, Predicate } from '../language/language.policy.js'
import type { Price, PriceNode } from '../language/price-language.policy.js'
import { SERVICE } from './regulation.policy.js'
import { type RuleContext } from '../language/rule-context.policy.js'
import { walkPolicy } from '../language/walk-policy.policy.js'

/** Beyond every bracket and every ceiling that a règlement writes. */
const HUGE = 1_000_000_000

export interface PriceFacts {
  /** By fact, the values between which a price changes: one for each side of each limit that is written. */
  values: ReadonlyMap<string, readonly FactValue[]>
  /** Facts on which a price rises without a ceiling. */
  unbounded: ReadonlySet<string>
}

/** What a règlement asks to make the price of a booking, and the values that make a difference. */
export function priceFacts({ policy, rules }: RuleContext): PriceFacts {
  const values = new Map<string, Set<FactValue>>()
  const unbounded = new Set<string>()
  const add = (fact: string, ...found: FactValue[]) => {
    const known = values.get(fact) ?? new Set()
    for (const value of found) known.add(value)
    values.set(fact, known)
  }
  const { price, modifiers, actions = {} } = rules
  const asked = {
    ...(price !== undefined && { price }),
    modifiers: modifiers ?? [],
    actions: { book: actions.book ?? [] },
  }
  const read: Policy = { ...policy, blocks: [], counters: {}, services: { [SERVICE]: asked } }
  walkPolicy(read, {
    predicate: (predicate) => readPredicate(predicate, add),
    limit: () => undefined,
    modifier: () => undefined,
    price: (found) => readPrice(found, add, unbounded),
  })
  return { values: new Map([...values].map(([fact, set]) => [fact, [...set]])), unbounded }
}

type Add = (fact: string, ...found: FactValue[]) => void

const COMBINERS = new Set(['any', 'all', 'not'])

function readPredicate(predicate: Predicate, add: Add): void {
  for (const [fact, condition] of Object.entries(predicate)) {
    if (!COMBINERS.has(fact)) add(fact, ...valuesOf(condition as Condition))
  }
}

function valuesOf(condition: Condition): FactValue[] {
  if (condition === null) return []
  if (Array.isArray(condition)) return condition.flatMap((one) => valuesOf(one as Condition))
  if (typeof condition === 'boolean') return [true, false]
  if (typeof condition === 'number') return [condition - 1, condition, condition + 1]
  if (typeof condition === 'string') return [condition]
  const { min, max, above, below, not, all } = condition
  const limits = [min, max, above, below].filter((limit) => typeof limit === 'number')
  return [
    ...limits.flatMap((limit) => [limit - 1, limit, limit + 1]),
    ...(not === undefined ? [] : valuesOf(not)),
    ...(all ?? []).flatMap((one) => valuesOf(one)),
  ]
}

function readPrice(price: Price, add: Add, unbounded: Set<string>): void {
  if (typeof price === 'number') return
  if (price.by) add(price.by, ...switchValues(price))
  if (!price.of) return
  if (price.percent !== undefined) add(price.of, 0, HUGE)
  // one unit at the least, and one more: of none, nothing is priced
  if (price.each !== undefined) add(price.of, price.per ?? 1, 2 * (price.per ?? 1))
  if (price.max === undefined) unbounded.add(price.of)
}

/** Of a table that has a price for everything else: a word that none of its lines has. */
const OTHER = 'autre'

function switchValues({ table, brackets = [], otherwise }: PriceNode): FactValue[] {
  const keys = Object.keys(table ?? {})
  const yesNo = keys.some((key) => key === 'true' || key === 'false')
  const other = table && otherwise !== undefined ? [OTHER] : []
  const ends = brackets.flatMap(({ from, to, below }) => [
    ...(from === undefined ? [] : [from]),
    ...(to === undefined ? [] : [to]),
    ...(below === undefined ? [] : [below - 1]),
  ])
  return [...(yesNo ? [true, false] : [...keys, ...other]), ...ends, ...(brackets.length > 0 ? [HUGE] : [])]
}
