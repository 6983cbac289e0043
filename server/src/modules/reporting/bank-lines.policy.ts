import { countDays, type Day, isDay } from '../../platform/day.js'
import { type Cents, parseEuros } from '../../platform/money.js'

export type BankLinesRefusalReason = 'NO_LINE' | 'UNREADABLE' | 'TOO_MANY' | 'PAYOUT_TAKEN'

export const MAX_LINES = 500
/** A transfer reaches the account some days after the provider sends it, or is dated before. */
const DAYS_APART = 5

export interface BankLine {
  day: Day
  label: string
  amountCents: Cents
  /** The first, second… of the same day, words and amount on one statement. */
  nth: number
}

/** « 08/11/2026 » or « 2026-11-08 » */
export function parseDay(text: string): Day | null {
  const found = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim())
  const day = found ? [found[3], found[2]?.padStart(2, '0'), found[1]?.padStart(2, '0')].join('-') : text.trim()
  return isDay(day) ? day : null
}

/**
 * Lines of a statement: date, label, amount. The titles of the first row are skipped.
 * @returns the lines, or the number of the first row that cannot be read
 */
export function readBankLines(rows: readonly (readonly string[])[]): BankLine[] | number {
  const start = rows[0] && !/\d/.test(rows[0].join('')) ? 1 : 0
  const seen = new Map<string, number>()
  const lines: BankLine[] = []
  for (const [index, cells] of rows.slice(start).entries()) {
    const day = parseDay(cells[0] ?? '')
    const amountCents = parseEuros(cells[2] ?? '')
    const label = (cells[1] ?? '').replace(/\p{C}/gu, '').trim().slice(0, 200)
    if (!day || !amountCents || !label) return index + start + 1
    const key = `${day}|${label}|${amountCents}`
    const nth = (seen.get(key) ?? 0) + 1
    seen.set(key, nth)
    lines.push({ day, label, amountCents, nth })
  }
  return lines
}

interface Dated {
  id: string
  day: Day
  amountCents: Cents
}

/** Each payout with the line of the bank of the same amount that is nearest in time; a line serves once. */
export function matchPayouts(
  payouts: readonly Dated[],
  lines: readonly Dated[],
): { payoutId: string; lineId: string }[] {
  const left = new Set(lines)
  const apart = (a: Day, b: Day) => (a < b ? countDays(a, b) : countDays(b, a)) - 1
  return payouts.flatMap((payout) => {
    const [nearest] = [...left]
      .filter((line) => line.amountCents === payout.amountCents && apart(line.day, payout.day) <= DAYS_APART)
      .sort((a, b) => apart(a.day, payout.day) - apart(b.day, payout.day))
    if (!nearest) return []
    left.delete(nearest)
    return [{ payoutId: payout.id, lineId: nearest.id }]
  })
}
