import { type Day, weekdayName, weekdayOf } from '../../../platform/day.js'
import { absCents, type Cents, formatCents, maxCents, minusCents, ZERO_CENTS } from '../../../platform/money.js'
import { dayPrice, isAskedOfFamilies, valueCombinations } from '../../pricing/index.js'
import {
  factInFrench,
  type FactValue,
  type GivenFacts,
  priceFacts,
  type RuleContext,
  type Scalar,
  valueInFrench,
} from '../../regulations/index.js'

/** What one case pays before and after; null where the rules make no price. */
export interface PriceChangeRow {
  situation: string
  /** « quotient familial de 401 à 800 », « le mercredi »; empty when the situation says it all. */
  detail: string
  beforeCents: Cents | null
  afterCents: Cents | null
}

interface Case {
  situation: string
  facts: GivenFacts
}

/** The price of each situation and bracket of both versions. `before` is null when no version was in force. */
export function priceTable(
  before: RuleContext | null,
  after: RuleContext,
  situations: readonly Case[],
  days: readonly Day[],
  now: Date,
): PriceChangeRow[] {
  const contexts = before ? [before, after] : [after]
  const shownDays = asksTheDay(contexts) ? days : days.slice(0, 1)
  return situations.flatMap(({ situation, facts }) => {
    const axes = axesOf(contexts, facts)
    const [last] = axes.slice(-1)
    return shownDays.flatMap((day) => {
      const rows = valueCombinations(axes).map((given) => {
        const price = (context: RuleContext | null) =>
          context ? (dayPrice(context, day, now, { ...facts, ...given })?.priceCents ?? null) : null
        return { given, beforeCents: price(before), afterCents: price(after) }
      })
      return merged(rows, last?.[0]).map(({ given, from, beforeCents, afterCents }) => ({
        situation,
        detail: [
          ...(shownDays.length > 1 ? [`le ${weekdayName(weekdayOf(day))}`] : []),
          ...axes.flatMap(([name, all]) =>
            detailOf(name, given[name], name === last?.[0] ? from : undefined, all, after),
          ),
        ].join(', '),
        beforeCents,
        afterCents,
      }))
    })
  })
}

/** What families of a situation may say, fact by fact; what the situation says itself does not vary. */
function axesOf(contexts: readonly RuleContext[], facts: GivenFacts) {
  const values = new Map<string, FactValue[]>()
  for (const context of contexts) {
    for (const [name, found] of priceFacts(context).values) {
      if (isAskedOfFamilies(name, context.policy, (other) => facts[other] !== undefined))
        values.set(name, [...(values.get(name) ?? []), ...found])
    }
  }
  const axes = [...values].map(([name, found]) => [name, [undefined, ...ordered(found)]] as const)
  // the axis of numbers comes last: its neighbours that pay the same are told as one
  return axes.sort(([, a], [, b]) => Number(isNumeric(a)) - Number(isNumeric(b)))
}

interface Priced {
  given: GivenFacts
  beforeCents: Cents | null
  afterCents: Cents | null
}

/** Neighbours of the last axis that pay the same before and after become one row, which knows where it begins. */
function merged(rows: readonly Priced[], axis: string | undefined): (Priced & { from?: FactValue | undefined })[] {
  const told: (Priced & { from?: FactValue | undefined })[] = []
  for (const row of rows) {
    const previous = told.at(-1)
    const numbers = axis && typeof row.given[axis] === 'number' && typeof previous?.given[axis] === 'number'
    const same = previous && previous.beforeCents === row.beforeCents && previous.afterCents === row.afterCents
    if (previous && same && numbers) told[told.length - 1] = { ...previous, given: row.given }
    else told.push({ ...row, from: axis ? row.given[axis] : undefined })
  }
  return told.filter((row) => row.beforeCents !== null || row.afterCents !== null)
}

function detailOf(
  name: string,
  value: FactValue | undefined,
  from: FactValue | undefined,
  all: readonly (FactValue | undefined)[],
  { policy }: RuleContext,
): string[] {
  const fact = factInFrench(name, policy)
  if (value === undefined) return [`${fact} : pas connu`]
  const said = (one: Scalar) => valueInFrench(name, one, policy)
  if (typeof value !== 'number') return [`${fact} : ${isScalar(value) ? said(value) : '…'}`]
  const numbers = all.filter((one) => typeof one === 'number')
  const first = typeof from === 'number' ? from : value
  const at = numbers.indexOf(first)
  const previous = at > 0 ? numbers[at - 1] : undefined
  const beyond = value === numbers.at(-1)
  if (previous === undefined) return beyond ? [fact] : [`${fact} jusqu’à ${said(value)}`]
  return [beyond ? `${fact} au-delà de ${said(previous)}` : `${fact} de ${said(previous + 1)} à ${said(value)}`]
}

const isScalar = (value: FactValue): value is Scalar => value === null || typeof value !== 'object'

const isNumeric = (values: readonly (FactValue | undefined)[]) => values.some((value) => typeof value === 'number')

/** Once each, numbers ascending and none below zero: no quotient, age or rank is. */
const ordered = (values: readonly FactValue[]): FactValue[] =>
  [...new Set(values)]
    .filter((value) => typeof value !== 'number' || value >= 0)
    .sort((a, b) => (typeof a === 'number' && typeof b === 'number' ? a - b : 0))

const DAY_FACTS = ['weekday', 'date', 'period', 'schoolMonth', 'inBreak', 'weekParity', 'weekNumber', 'holiday']
const asksTheDay = (contexts: readonly RuleContext[]) =>
  contexts.some((context) => DAY_FACTS.some((name) => priceFacts(context).values.has(name)))

/** A change of one price, or of what one booking would have cost. */
export interface Change {
  beforeCents: Cents | null
  afterCents: Cents | null
}
export interface LargestChange {
  cents: Cents
  /** Null when nothing was paid before. */
  percent: number | null
}

/** The largest change, up or down, in cents and in percent: not always of the same price. */
export function largestChange(changes: readonly Change[]): LargestChange {
  let cents = ZERO_CENTS
  let percent: number | null = 0
  for (const { beforeCents, afterCents } of changes) {
    if (beforeCents === null || afterCents === null || beforeCents === afterCents) continue
    const difference = absCents(minusCents(afterCents, beforeCents))
    cents = maxCents(cents, difference)
    if (beforeCents === 0) percent = null
    else if (percent !== null) percent = Math.max(percent, Math.ceil((difference * 100) / beforeCents))
  }
  return { cents, percent }
}

export interface Threshold {
  percent: number | null
  cents: Cents | null
}

/** Why a second person must agree, or null. A commune that sets no limit trusts one. */
export function whySecondPerson({ cents, percent }: LargestChange, limit: Threshold): string | null {
  const overCents = limit.cents !== null && cents > limit.cents
  const overPercent = limit.percent !== null && (percent === null || percent > limit.percent)
  if (!overCents && !overPercent) return null
  const most = [
    limit.percent === null ? '' : `${limit.percent}\u00a0%`,
    limit.cents === null ? '' : formatCents(limit.cents),
  ].filter(Boolean)
  return `Un prix change de plus de ${most.join(' ou de ')} : une seconde personne de la commune doit approuver la publication.`
}
