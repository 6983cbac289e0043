import type { Day } from '../../platform/day.js'
import { type Cents, formatCents, maxCents, minCents, ZERO_CENTS } from '../../platform/money.js'
import { KEPT_BY_COMMUNES } from '../custom-fields/index.js'
import {
  type FactValue,
  factInFrench,
  type GivenFacts,
  HOURS_FACTS,
  isWorkedOut,
  operandsOf,
  type Policy,
  priceFacts,
  type RuleContext,
  SUPPLY,
} from '../regulations/index.js'
import { dayPrice } from './day-price.policy.js'

/** A price as it can be told before everything is known. */
export interface PriceRange {
  /** What an order would charge, with what is known today; null when that cannot be told, or changes with the day. */
  cents: Cents | null
  /** The least and the most that the facts still unknown may make it; null when there is no price at all, or no ceiling. */
  fromCents: Cents | null
  toCents: Cents | null
  /** What makes the difference, as French nouns. */
  because: string[]
}

export const NO_PRICE: PriceRange = { cents: null, fromCents: null, toCents: null, because: [] }

/** What an order knows of a family and a child, or their commune keeps of them, and a page may not know yet. */
const ASKED_OF_FAMILIES = ['qf', 'age', 'level', 'children', 'childRank', ...KEPT_BY_COMMUNES, ...HOURS_FACTS]

/** More combinations of values than this are thinned: a page must answer. */
const MOST = 400

/** The price of these days: exact where every fact that the règlement asks is known, from the least to the most where not. */
export function priceRange(context: RuleContext, days: readonly Day[], now: Date, facts: GivenFacts): PriceRange {
  const { values, unbounded } = priceFacts(context)
  const unknown = [...values.keys()].filter((name) => isUnknown(name, context.policy, facts))
  const priceOf = (day: Day, given: GivenFacts) => {
    const price = dayPrice(context, day, now, given)
    return price && !price.byHours ? price.priceCents : null
  }
  const certain = new Set(days.map((day) => priceOf(day, facts)))
  const [cents = null] = certain.size === 1 ? certain : []
  const tried = valueCombinations(unknown.map((name) => [name, [undefined, ...(values.get(name) ?? [])]] as const))
  const found = tried.flatMap((given) =>
    days.flatMap((day) => {
      const priced = priceOf(day, { ...facts, ...given })
      return priced === null ? [] : [{ given, day, cents: priced }]
    }),
  )
  if (found.length === 0) return NO_PRICE
  const all = found.map((f) => f.cents)
  const differs = (keyOf: (f: (typeof found)[number]) => unknown) => {
    const sets = new Map<unknown, Set<Cents>>()
    for (const f of found) sets.set(keyOf(f), (sets.get(keyOf(f)) ?? new Set()).add(f.cents))
    const said = [...sets.values()].map((set) => [...set].sort((a, b) => a - b).join(' '))
    return new Set(said).size > 1
  }
  const because = unknown
    .filter((name) => differs((f) => f.given[name]))
    .map((name) => factInFrench(name, context.policy))
  return {
    cents,
    fromCents: all.reduce(minCents),
    toCents: unknown.some((name) => unbounded.has(name)) ? null : all.reduce(maxCents),
    because: [...because, ...(differs((f) => f.day) ? ['le jour'] : [])],
  }
}

const isUnknown = (name: string, policy: Policy, facts: GivenFacts): boolean =>
  facts[name] === undefined && isAskedOfFamilies(name, policy, (other) => facts[other] !== undefined)

/** Does an order know it of a family or a child, does a file hold it, or is it worked out from such a fact? */
export function isAskedOfFamilies(
  name: string,
  policy: Policy,
  isGiven: (name: string) => boolean = () => false,
  seen: readonly string[] = [],
): boolean {
  if (isGiven(name)) return false
  if (ASKED_OF_FAMILIES.includes(name)) return true
  const declared = policy.facts?.[name]
  if (!declared || seen.includes(name)) return false
  if (!isWorkedOut(declared)) return !Object.hasOwn(SUPPLY, name)
  return (operandsOf(declared) ?? []).some((o) => isAskedOfFamilies(o, policy, isGiven, [...seen, name]))
}

/** Every combination of the values of some facts, the last fact changing first; thinned when they are too many. */
export function valueCombinations(
  asked: readonly (readonly [string, readonly (FactValue | undefined)[]])[],
): GivenFacts[] {
  const each = Math.max(2, Math.floor(MOST ** (1 / Math.max(1, asked.length))))
  const many = asked.reduce((product, [, values]) => product * values.length, 1) > MOST
  return asked.reduce<Record<string, FactValue | undefined>[]>(
    (made, [name, values]) =>
      made.flatMap((given) => (many ? thinned(values, each) : values).map((value) => ({ ...given, [name]: value }))),
    [{}],
  )
}

/** The first, the last, and as many as may be between them, evenly. */
const thinned = <T>(values: readonly T[], count: number): T[] =>
  values.length <= count
    ? [...values]
    : values.filter((_, i) => i === values.length - 1 || i % Math.ceil(values.length / (count - 1)) === 0)

/** Prices of several children, told as one. */
export function widest(ranges: readonly PriceRange[]): PriceRange {
  const told = ranges.filter((r) => r.fromCents !== null)
  const [first] = told
  if (!first) return NO_PRICE
  const same = told.every((r) => r.cents === first.cents)
  const from = told.map((r) => r.fromCents ?? ZERO_CENTS)
  const to = told.map((r) => r.toCents)
  const because = [...new Set(told.flatMap((r) => r.because))]
  return {
    cents: same ? first.cents : null,
    fromCents: from.reduce(minCents),
    toCents: to.some((cents) => cents === null) ? null : to.map((cents) => cents ?? ZERO_CENTS).reduce(maxCents),
    because: same || because.length > 0 ? because : ['l’enfant'],
  }
}

/** « 3,80 € », « selon le quotient familial, de 1,00 € à 6,00 € », « à partir de 1,00 €, selon le quotient familial ». */
export function priceInWords({ cents, fromCents, toCents, because }: PriceRange): string {
  if (fromCents === null) return 'prix non publié : demandez-le à la mairie'
  if (fromCents === toCents) return formatCents(fromCents)
  const why = because.length > 0 ? `selon ${because.join(' et ')}` : ''
  const range =
    toCents === null
      ? [`à partir de ${formatCents(fromCents)}`, why].filter(Boolean).join(', ')
      : [why, `de ${formatCents(fromCents)} à ${formatCents(toCents)}`].filter(Boolean).join(', ')
  return cents === null ? range : `${formatCents(cents)} pour l’instant\u00a0; ${range}`
}
