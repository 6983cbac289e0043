import { countDays, type Day } from '../../../platform/day.js'
import { absCents, type Cents, minusCents, parseEuros, ZERO_CENTS } from '../../../platform/money.js'
import { parseStatementDay } from './statement-cells.policy.js'
import type { StatementColumns } from './statement-columns.policy.js'

/** Lines of one statement at most: more than a year of a busy régie. */
export const MAX_LINES = 5_000
/** A transfer reaches the account some days after the provider sends it, or is dated before. */
const DAYS_APART = 5
const LABEL_LENGTH = 200

export interface BankLine {
  day: Day
  /** The day from which the bank counts the sum, when the statement gives it. */
  valueDay: Day | null
  label: string
  /** What came in is positive, what left is negative; never zero. */
  amountCents: Cents
  /** The first, second… of the same day, words and amount on one statement. */
  nth: number
}

export type RowProblem = 'DAY' | 'VALUE_DAY' | 'LABEL' | 'AMOUNT' | 'BOTH_AMOUNTS' | 'CURRENCY'

export interface StatementLines {
  lines: BankLine[]
  /** Rows that are no line: totals, balances, sums of zero. */
  ignored: number
  /** Rows that look like a line and cannot be read, from 1. */
  problems: { row: number; problem: RowProblem }[]
}

type NewLine = Omit<BankLine, 'nth'>

/** Lines of a table, by its columns. A row without a day is a total or a note of the bank, and is left out. */
export function linesOfTable(rows: readonly (readonly string[])[], columns: StatementColumns): StatementLines {
  const read = rows.slice(columns.firstRow).map((cells) => readRow(cells, columns))
  return {
    lines: counted(read.filter((line) => typeof line === 'object').filter((line) => line !== null)),
    ignored: read.filter((line) => line === null).length,
    problems: read.flatMap((problem, index) =>
      typeof problem === 'string' ? [{ row: columns.firstRow + index + 1, problem }] : [],
    ),
  }
}

function readRow(cells: readonly string[], columns: StatementColumns): NewLine | RowProblem | null {
  const at = (column: number | null) => (column === null ? '' : (cells[column] ?? '').trim())
  if (!/^\d/.test(at(columns.day))) return null
  const day = parseStatementDay(at(columns.day))
  if (!day) return 'DAY'
  const valueDay = parseStatementDay(at(columns.valueDay))
  if (!valueDay && at(columns.valueDay)) return 'VALUE_DAY'
  const label = labelOf(columns.label.map(at))
  if (!label) return 'LABEL'
  const amountCents =
    columns.amount === null ? difference(at(columns.debit), at(columns.credit)) : parseEuros(at(columns.amount))
  if (typeof amountCents === 'string') return amountCents
  if (amountCents === null) return 'AMOUNT'
  return amountCents === 0 ? null : { day, valueDay, label, amountCents }
}

/** What came in less what left; a bank writes what left with or without its sign. */
function difference(debit: string, credit: string): Cents | RowProblem {
  const [left, came] = [debit, credit].map((text) => (text === '' ? ZERO_CENTS : parseEuros(text)))
  if (left === null || came === null || left === undefined || came === undefined) return 'AMOUNT'
  if (debit === '' && credit === '') return 'AMOUNT'
  if (left !== 0 && came !== 0) return 'BOTH_AMOUNTS'
  return minusCents(absCents(came), absCents(left))
}

/** One line of text, without signs that cannot be seen. */
export const labelOf = (parts: readonly string[]): string =>
  parts.join(' ').replace(/\s+/gu, ' ').replace(/\p{C}/gu, '').trim().slice(0, LABEL_LENGTH)

/** The same line twice on one statement is two lines; the same statement sent twice is one. */
export function counted(lines: readonly NewLine[]): BankLine[] {
  const seen = new Map<string, number>()
  return lines.map((line) => {
    const key = `${line.day}|${line.label}|${line.amountCents}`
    const nth = (seen.get(key) ?? 0) + 1
    seen.set(key, nth)
    return { ...line, nth }
  })
}

interface Dated {
  id: string
  day: Day
  valueDay?: Day | null
  amountCents: Cents
}

/** Each payout with the line of the bank of the same amount that is nearest in time; a line serves once. */
export function matchPayouts(
  payouts: readonly Dated[],
  lines: readonly Dated[],
): { payoutId: string; lineId: string }[] {
  const left = new Set(lines)
  const between = (a: Day, b: Day) => (a < b ? countDays(a, b) : countDays(b, a)) - 1
  const apart = (line: Dated, day: Day) => Math.min(between(line.day, day), between(line.valueDay ?? line.day, day))
  return payouts.flatMap((payout) => {
    const [nearest] = [...left]
      .filter((line) => line.amountCents === payout.amountCents && apart(line, payout.day) <= DAYS_APART)
      .sort((a, b) => apart(a, payout.day) - apart(b, payout.day))
    if (!nearest) return []
    left.delete(nearest)
    return [{ payoutId: payout.id, lineId: nearest.id }]
  })
}
