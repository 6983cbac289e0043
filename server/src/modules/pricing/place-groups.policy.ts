import type { Day } from '../../platform/day.js'
import { floor, type Fraction, fraction } from '../../platform/fraction.js'
import {
  asksOfChild,
  capital,
  Facts,
  type GivenFacts,
  holds,
  isSameForAll,
  isSharedByGroup,
  type Policy,
  type Price,
  type PriceNode,
  type RuleContext,
  SERVICE,
  switchLines,
} from '../regulations/index.js'
import { amountsOf, bracketFor, isPriced, totalOf, wordOf } from './amount.policy.js'

/** Some of the children of a day, in the words of the règlement, and the places that it gives them. */
export interface PlaceGroup {
  name: string
  places: number
}

/** Does the règlement of a service share the places of a day between groups of children? */
export const sharesByGroup = (policy: Policy): boolean =>
  isSharedByGroup(policy.services[SERVICE]?.capacity?.places, policy)

/** The group of who asks for a day; null: none, and the places of the day alone hold. */
export function placeGroup(context: RuleContext, day: Day, now: Date, given: GivenFacts): string | null {
  const { places } = context.rules.capacity ?? {}
  if (!isSharedByGroup(places, context.policy) || places === undefined) return null
  const facts = new Facts(context, { action: 'book', day, now, facts: given })
  const [branch] = branches(places, facts, true)
  return branch ? nameOf(branch) : null
}

/** The groups of a day, with the places of each, in the order of the règlement. Empty: the places are the same for all. */
export function placeGroups(context: RuleContext, day: Day, now: Date): PlaceGroup[] {
  const { places } = context.rules.capacity ?? {}
  if (!isSharedByGroup(places, context.policy) || places === undefined) return []
  const found = new Map<string, number>()
  for (const branch of branches(places, new Facts(context, { action: 'book', day, now, facts: {} }), false)) {
    const name = nameOf(branch)
    if (name && branch.places && !found.has(name)) found.set(name, Math.max(0, Number(floor(branch.places))))
  }
  return [...found].map(([name, given]) => ({ name, places: given }))
}

interface Branch {
  names: string[]
  places: Fraction | null
}

const nameOf = ({ names }: Branch): string | null => (names.length > 0 ? names.join(' · ') : null)

/** The lines that apply on a day: to who asks, or to anybody. A line that depends on who asks gives its name. */
function branches(price: Price, facts: Facts, known: boolean): Branch[] {
  if (typeof price === 'number') return [{ names: [], places: fraction(price) }]
  const { policy } = facts.context
  const { use, by, first } = price
  if (use !== undefined) {
    const named = policy.prices?.[use]
    return named === undefined ? [] : branches(named, facts.with(replaced(price, facts)), known)
  }
  if (!first && by === undefined) return [amountIn(price, facts)]
  const ofChild = by === undefined ? first?.some(({ when }) => asksOfChild(when, policy)) : !isSameForAll(by, policy)
  const lines = switchLines(price, policy)
  if (known || !ofChild) {
    const line = lines[chosenAt(price, facts)]
    return line ? under(line, facts, known, ofChild ?? false) : []
  }
  const always = first?.findIndex(({ when }) => !asksOfChild(when, policy) && holds(when, facts)) ?? -1
  const last = always < 0 ? lines.length : always
  return lines.flatMap((line, i) => {
    const when = first?.[i]?.when
    const never = i > last || (first !== undefined && !asksOfChild(when, policy) && !holds(when, facts))
    return never ? [] : under(line, facts, known, true)
  })
}

const amountIn = (price: PriceNode, facts: Facts): Branch => {
  const priced = amountsOf(price, facts)
  return { names: [], places: isPriced(priced) ? totalOf(priced) : null }
}

function under({ when, price }: { when: string; price: Price }, facts: Facts, known: boolean, isNamed: boolean) {
  const label = typeof price === 'number' ? undefined : price.label
  const name = capital(label ?? (when || 'dans les autres cas'))
  return branches(price, facts, known).map((inner) => (isNamed ? { ...inner, names: [name, ...inner.names] } : inner))
}

const replaced = (node: PriceNode, facts: Facts): GivenFacts =>
  Object.fromEntries(
    Object.entries(node.with ?? {}).map(([name, to]) => [
      name,
      to !== null && typeof to === 'object' ? facts.get(to.fact) : to,
    ]),
  )

/** Which of the lines of a price applies, in the order in which they are written; -1: none. */
function chosenAt({ first, by = '', table, brackets = [], otherwise, unknown }: PriceNode, facts: Facts): number {
  if (first) return first.findIndex(({ when }) => holds(when, facts))
  const words = Object.keys(table ?? {})
  const after = words.length + brackets.length
  const value = facts.get(by)
  if (value === undefined || value === null)
    return unknown === undefined ? -1 : after + (otherwise === undefined ? 0 : 1)
  const bracket = bracketFor(brackets, facts.number(by))
  const found = table
    ? words.indexOf(wordOf(table, by, value) ?? '')
    : bracket
      ? words.length + brackets.indexOf(bracket)
      : -1
  return found >= 0 || otherwise === undefined ? found : after
}
