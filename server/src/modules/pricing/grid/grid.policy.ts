import { addDays, type Day, dayOn } from '../../../platform/day.js'
import { fraction, over, times } from '../../../platform/fraction.js'
import { type Cents, roundCents, ZERO_CENTS } from '../../../platform/money.js'
import { type PriceSource, priceSource, type RegulationFact, regulationOn } from '../../regulations/index.js'
import { scaledFood, type SplitPrice } from './raise.policy.js'
import type { KeptPrice, PublishedCell } from './tariff-publication.entity.js'

export interface CellKey {
  situationId: string
  serviceId: string
}
export type CellPrice = KeptPrice & CellKey & { deliberationNumber: string | null; deliberationDate: Day | null }

/** What a commune's prices are made of. */
export interface GridFacts {
  today: Day
  /** Grows with every change of a price or a cost, whoever makes it. */
  revision: number
  situations: { id: string; name: string; active: boolean; beneficiaries: number }[]
  services: { id: string; name: string; unit: string; kind: string; costs: Cost[] }[]
  /** Services that a situation opens: the cells that can have a price. */
  offered: CellKey[]
  prices: CellPrice[]
  regulations: RegulationFact[]
}
export interface Cost {
  effectiveFrom: Day
  costCents: Cents
}

export interface AskedCell extends CellKey {
  priceCents: Cents
  /** Null: in the same proportion as before, or as the kind of service says. */
  foodCents: Cents | null
}

/** What publishing a price does to its cell. */
export interface PlannedCell extends CellKey {
  before: CellPrice | null
  after: SplitPrice
  /** Its last day: the one before a price that is planned already; null when nothing is. */
  until: Day | null
  costCents: Cents | null
}

export const sameCell = (a: CellKey, b: CellKey): boolean =>
  a.situationId === b.situationId && a.serviceId === b.serviceId

/** The prices of a cell, the first day first. */
export const pricesOf = (prices: readonly CellPrice[], cell: CellKey): CellPrice[] =>
  prices.filter((price) => sameCell(price, cell)).sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1))

export const priceOn = (prices: readonly CellPrice[], day: Day): CellPrice | null =>
  prices.find((p) => p.effectiveFrom <= day && (p.effectiveTo === null || day <= p.effectiveTo)) ?? null

export const priceAfter = (prices: readonly CellPrice[], day: Day): CellPrice | null =>
  prices.find((p) => p.effectiveFrom > day) ?? null

/** What a user costs on a day; null while nobody said it. */
export function costOn(costs: readonly Cost[], day: Day): Cost | null {
  let found: Cost | null = null
  for (const cost of costs)
    if (cost.effectiveFrom <= day && (!found || cost.effectiveFrom > found.effectiveFrom)) found = cost
  return found
}

export interface ServicePriceSource {
  source: PriceSource | 'NONE'
  since: Day | null
}

/** What makes the price that families pay on a day; without a règlement nothing can be booked. */
export function sourceOn(regulations: readonly RegulationFact[], serviceId: string, day: Day): ServicePriceSource {
  const regulation = regulationOn(regulations, serviceId, day)
  if (!regulation) return { source: 'NONE', since: null }
  return { source: priceSource(regulation.policy), since: regulation.effectiveFrom }
}

/** A year before today, three years after: what is further is a typing mistake. */
export const isTooFar = (day: Day, today: Day): boolean => day < addDays(today, -366) || day > addDays(today, 3 * 366)

/** 1 September of the next school year. */
export function nextSchoolYear(today: Day): Day {
  const year = Number(today.slice(0, 4))
  const ofThisYear = dayOn(year, 9, 1)
  return today < ofThisYear ? ofThisYear : dayOn(year + 1, 9, 1)
}

/** Is a part of it food and another care, on the grid? */
export const splitsFood = ({ kind, id }: { kind: string; id: string }, prices: readonly CellPrice[]): boolean =>
  ['CANTEEN', 'WEDNESDAY', 'HOLIDAY_CAMP'].includes(kind) ||
  prices.some(({ serviceId, foodCents }) => serviceId === id && foodCents > 0)

/** Only what changes: a cell typed with the price that it has is left as it is. */
export function planCells(facts: GridFacts, from: Day, asked: readonly AskedCell[]): PlannedCell[] {
  return asked.flatMap(({ priceCents, foodCents, ...cell }) => {
    const prices = pricesOf(facts.prices, cell)
    const before = priceOn(prices, from)
    const service = facts.services.find(({ id }) => id === cell.serviceId)
    const last = before ?? prices.filter((price) => price.effectiveFrom < from).at(-1)
    const usual = last ? scaledFood(last, priceCents) : service?.kind === 'CANTEEN' ? priceCents : ZERO_CENTS
    const after = { priceCents, foodCents: foodCents ?? usual }
    if (before?.priceCents === after.priceCents && before.foodCents === after.foodCents) return []
    const next = priceAfter(prices, from)
    const until = before ? before.effectiveTo : next && addDays(next.effectiveFrom, -1)
    return [{ ...cell, before, after, until, costCents: costOn(service?.costs ?? [], from)?.costCents ?? null }]
  })
}

export const isAboveCost = ({ after, costCents }: Pick<PlannedCell, 'after' | 'costCents'>): boolean =>
  costCents !== null && after.priceCents > costCents

/** Cells that cannot have a price: what the situation does not open, or is no longer offered. */
export const notOffered = (facts: GridFacts, asked: readonly CellKey[]): CellKey[] =>
  asked.filter((cell) => !facts.offered.some((offered) => sameCell(offered, cell)))

/** « +5,3 % », « −2 % », « 0 % »; null when nothing was paid before. */
export function changeInPercent(before: Cents | null, after: Cents): string | null {
  if (!before) return null
  const tenths = roundCents(over(times(fraction(after - before), fraction(1000)), fraction(before)))
  const [whole, rest] = [Math.trunc(Math.abs(tenths) / 10), Math.abs(tenths) % 10]
  const sign = tenths > 0 ? '+' : tenths < 0 ? '−' : ''
  return `${sign}${whole}${rest > 0 ? `,${rest}` : ''}\u00a0%`
}

/** Does each price of a publication, and the one that it ended, stand as it left them? */
export const stillStands = (
  { id, effectiveFrom, cells }: { id: string; effectiveFrom: Day; cells: readonly PublishedCell[] },
  prices: readonly CellPrice[],
): boolean =>
  cells.every(({ before, after, ...cell }) => {
    const ofCell = pricesOf(prices, cell)
    const ended = before && before.effectiveFrom < effectiveFrom ? before.id : null
    return (
      ofCell.some((p) => p.publicationId === id && p.effectiveTo === after.effectiveTo) &&
      (ended === null || ofCell.some((p) => p.id === ended && p.effectiveTo === addDays(effectiveFrom, -1)))
    )
  })

/** Why prices cannot be withdrawn, as data for the sentence: first what is known for sure, then what was sold. */
export function whyNotWithdraw(publication: {
  withdrawn: boolean
  begun: boolean
  changedSince: boolean
  sold: number
}): 'ALREADY_WITHDRAWN' | 'CHANGED_SINCE' | 'PRICES_SOLD' | null {
  if (publication.withdrawn) return 'ALREADY_WITHDRAWN'
  if (publication.changedSince) return 'CHANGED_SINCE'
  return publication.begun && publication.sold > 0 ? 'PRICES_SOLD' : null
}
