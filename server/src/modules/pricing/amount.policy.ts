import { formatMoney, roundCents } from '../../platform/money.js'
import { compare, floor, type Fraction, fraction, minus, over, plus, times, ZERO } from '../../platform/fraction.js'
import {
  type Bracket,
  type Facts,
  type FactValue,
  holds,
  isMoney,
  linePrice,
  noLineInWords,
  type Part,
  type Price,
  type PriceNode,
  unknownInWords,
  withGroup,
} from '../regulations/index.js'

/** A part of a price before rounding: exact cents, with the words that explain it. */
export interface Amount {
  label: string
  exact: Fraction
  part: Part | null
  /** The amount is for the children of the family together. */
  family?: boolean
}
/** Why a price cannot be told, in French: the facts that are not known, or that no line holds. */
export interface Unpriced {
  missing: string
}
export type Priced = Amount[] | Unpriced

export const isPriced = (priced: Priced): priced is Amount[] => Array.isArray(priced)
export const totalOf = (amounts: readonly Amount[]): Fraction => amounts.map((a) => a.exact).reduce(plus, ZERO)

/** The amounts of a price for the facts of an event, in the order in which they are explained. */
export function amountsOf(price: Price, facts: Facts): Priced {
  if (typeof price === 'number') return [plain(fraction(price))]
  const priced = nodeAmounts(price, facts)
  if (!isPriced(priced)) return priced
  if (!price.label && !price.part && !price.family) return priced
  const named = price.label && priced.length > 1 && !price.sum ? [{ ...plain(totalOf(priced)), label: '' }] : priced
  return named.map((a) => ({
    label: price.label && !a.label ? price.label : a.label,
    exact: a.exact,
    part: a.part ?? price.part ?? null,
    ...(price.family || a.family ? { family: true } : {}),
  }))
}

const plain = (exact: Fraction): Amount => ({ label: '', exact, part: null })

function nodeAmounts(node: PriceNode, facts: Facts): Priced {
  if (node.cents !== undefined) return [plain(fraction(node.cents))]
  if (node.fact) return known(node.fact, facts, (value) => [plain(value)])
  if (node.family !== undefined) return amountsOf(node.family, facts)
  if (node.use) return used(node, facts)
  if (node.first) {
    const line = node.first.find((l) => holds(l.when, facts))
    return line ? amountsOf(linePrice(line), facts) : { missing: noLineInWords(node.first, facts) }
  }
  if (node.by) return bySwitch(node, node.by, facts)
  if (node.percent !== undefined && node.of) return effortRate(node, node.percent, node.of, facts)
  if (node.each !== undefined && node.of) return startedUnits(node, node.each, node.of, facts)
  if (node.sum) return summed(node.sum, facts)
  return extreme(node, facts)
}

function known(fact: string, facts: Facts, then: (value: Fraction) => Priced): Priced {
  const value = facts.number(fact)
  return value ? then(value) : { missing: unknownInWords([fact], facts) }
}

function used(node: PriceNode, facts: Facts): Priced {
  const named = facts.context.policy.prices?.[node.use ?? '']
  if (named === undefined) return { missing: node.use ?? '' }
  if (!node.with) return amountsOf(named, facts)
  const replaced = Object.entries(node.with).map(([name, to]) => [
    name,
    to !== null && typeof to === 'object' ? facts.get(to.fact) : to,
  ])
  return amountsOf(named, facts.with(Object.fromEntries(replaced)))
}

function bySwitch(node: PriceNode, by: string, facts: Facts): Priced {
  const value = facts.get(by)
  if (value === undefined || value === null) {
    if (node.unknown !== undefined) return amountsOf(node.unknown, facts)
    return { missing: unknownInWords([by], facts) }
  }
  const bracket = bracketFor(node.brackets ?? [], facts.number(by))
  const row = node.table ? rowOf(node.table, by, value) : bracket && linePrice(bracket)
  if (row !== undefined) return amountsOf(row, facts)
  return node.otherwise !== undefined
    ? amountsOf(node.otherwise, facts)
    : { missing: noLineInWords([{ when: { [by]: { known: true } } }], facts) }
}

/** The word of a table that is the value itself, else the one that stands for it. */
export const wordOf = (table: Readonly<Record<string, Price>>, by: string, value: FactValue): string | undefined =>
  (withGroup(by, value) ?? [String(value)]).find((word) => table[word] !== undefined)

function rowOf(table: Readonly<Record<string, Price>>, by: string, value: FactValue): Price | undefined {
  const word = wordOf(table, by, value)
  return word === undefined ? undefined : table[word]
}

/** The first bracket that ends at or after the value: what lies between two brackets belongs to the upper one. */
export function bracketFor(brackets: readonly Bracket[], value: Fraction | null): Bracket | undefined {
  if (!value) return undefined
  const [first] = brackets
  if (first?.from !== undefined && compare(value, fraction(first.from)) < 0) return undefined
  return brackets.find(({ to, below }) => {
    if (below !== undefined) return compare(value, fraction(below)) < 0
    return to === undefined || compare(value, fraction(to)) <= 0
  })
}

function effortRate({ min, max, unknown }: PriceNode, percent: number, of: string, facts: Facts): Priced {
  const value = facts.number(of)
  if (!value && unknown !== undefined) return amountsOf(unknown, facts)
  if (!value) return { missing: unknownInWords([of], facts) }
  const whole = isMoney(of, facts.context.policy) ? over(value, fraction(100)) : value
  let cents = times(whole, fraction(percent))
  if (min !== undefined && compare(cents, fraction(min)) < 0) cents = fraction(min)
  if (max !== undefined && compare(cents, fraction(max)) > 0) cents = fraction(max)
  return [plain(cents)]
}

/** Each started unit is due; a unit that has lasted no longer than the grace is not, the first excepted unless said. */
function startedUnits(node: PriceNode, each: Price, of: string, facts: Facts): Priced {
  const value = facts.number(of)
  if (!value) return { missing: unknownInWords([of], facts) }
  const one = amountsOf(each, facts)
  if (!isPriced(one)) return one
  const graced = over(minus(value, fraction(node.grace ?? 0)), fraction(node.per ?? 1))
  const whole = floor(graced)
  let count = compare(graced, { n: whole, d: 1n }) > 0 ? whole + 1n : whole
  if (count < 0n) count = 0n
  if (count === 0n && compare(value, ZERO) > 0 && !node.graceOnFirst) count = 1n
  const unit = totalOf(one)
  const label =
    count === 1n
      ? ''
      : `${count} × ${formatMoney(roundCents({ n: floor(unit), d: 1n }), facts.context.policy.currency ?? 'EUR')}`
  const own = node.label ?? one.find((a) => a.label)?.label
  return [
    {
      label: [label, own].filter(Boolean).join(' '),
      exact: times(unit, { n: count, d: 1n }),
      part: one[0]?.part ?? null,
    },
  ]
}

function summed(prices: readonly Price[], facts: Facts): Priced {
  const all: Amount[] = []
  for (const price of prices) {
    const priced = amountsOf(price, facts)
    if (!isPriced(priced)) return priced
    all.push(...priced)
  }
  return all
}

function extreme({ greatest, least }: PriceNode, facts: Facts): Priced {
  let best: Amount[] | null = null
  for (const price of greatest ?? least ?? []) {
    const priced = amountsOf(price, facts)
    if (!isPriced(priced)) return priced
    const sign = best ? compare(totalOf(priced), totalOf(best)) : 1
    if (!best || (greatest ? sign > 0 : sign < 0)) best = priced
  }
  return best ?? { missing: '' }
}
