import type { Day } from '../../platform/day.js'
import { type Cents, splitCents, sumCents, ZERO_CENTS } from '../../platform/money.js'
import type { PriceLine, Quote } from './quote.policy.js'

/** A priced unit of an order: who, when. */
export interface PricedUnit {
  beneficiaryId: string
  day: Day
  quote: Quote
}
export interface UnitTotal extends PricedUnit {
  lines: PriceLine[]
  cents: Cents
}

const SCOPES: Record<NonNullable<PriceLine['per']>, (unit: PricedUnit) => string> = {
  unit: (u) => `${u.beneficiaryId} ${u.day}`,
  order: () => '',
  childDay: (u) => `${u.beneficiaryId} ${u.day}`,
  familyDay: (u) => u.day,
  month: (u) => `${u.beneficiaryId} ${u.day.slice(0, 7)}`,
}

/** Applies the scopes: a line due once per order, day or month is kept on the first unit (or the first n) that bears it. */
export function totals(units: readonly PricedUnit[]): UnitTotal[] {
  const seen = new Map<string, number>()
  return units.map((unit) => {
    const lines = unit.quote.lines.filter((line) => {
      if (!line.per || (line.per === 'unit' && !line.firstOnly)) return true
      const key = `${line.label} ${line.per} ${line.per === 'unit' ? '' : SCOPES[line.per](unit)}`
      const count = (seen.get(key) ?? 0) + 1
      seen.set(key, count)
      return count <= (line.firstOnly ?? 1)
    })
    return { ...unit, lines, cents: sumCents(lines.map((l) => l.cents)) }
  })
}

/** The share of each child of a price that is for the family: whole cents that sum to it. */
export const familyShares = (quote: Quote, children: number): Cents[] => splitCents(quote.cents ?? ZERO_CENTS, children)
