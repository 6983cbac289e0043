import { type Cents, sumCents, timesCents, wholeCents } from '@shared/money'
/** Euro coins and notes, the largest first, in cents. */
export const NOTES = [50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500].map(wholeCents)
export const COINS = [200, 100, 50, 20, 10, 5, 2, 1].map(wholeCents)

/** What was typed beside each coin and note, by its value. */
export type Typed = Record<number, string>

export interface CountLine {
  unitCents: Cents
  quantity: number
}

/** The coins and notes that were counted; null when something typed is not a whole number. */
export function linesOf(typed: Typed): CountLine[] | null {
  const lines: CountLine[] = []
  for (const unitCents of [...NOTES, ...COINS]) {
    const text = (typed[unitCents] ?? '').trim()
    if (text === '') continue
    if (!/^\d{1,5}$/.test(text)) return null
    lines.push({ unitCents, quantity: Number(text) })
  }
  return lines
}

export const sumOf = (lines: readonly CountLine[]): Cents =>
  sumCents(lines.map(({ unitCents, quantity }) => timesCents(unitCents, quantity)))
