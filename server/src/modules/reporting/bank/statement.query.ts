import type { EntityManager } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { sumCents } from '../../../platform/money.js'
import { firstRow, rowsOf } from '../../../platform/sql.js'
import { decodeText, readTable } from '../../../platform/table.js'
import { readSentSheet } from '../../documents/index.js'
import { booksInReach } from '../books-in-reach.query.js'
import { type BankLine, linesOfTable, type StatementLines } from './bank-lines.policy.js'
import { isCamt, linesOfCamt } from './camt.policy.js'
import { columnsThatFit, guessColumns, type StatementColumns } from './statement-columns.policy.js'
import {
  type BankStatementInput,
  BankStatementLine,
  BankStatementPreview,
  BankStatementProblem,
  StatementColumnsResult,
} from './statement.result.js'
import { cents, day, list, maybe, number, record, text } from '../../../platform/row.js'

type Db = Pick<EntityManager, 'query'>

export interface ReadStatement extends StatementLines {
  /** Rows of the table; empty for CAMT.053, which has none. */
  rows: string[][]
  /** Null for CAMT.053, and when no line could be made out. */
  columns: StatementColumns | null
  camt: boolean
  remembered: boolean
}

const NOTHING: StatementLines = { lines: [], ignored: 0, problems: [] }
/** Rows and lines that a person reads before importing. */
const SHOWN = 20

/** A statement that the actor sent, by the columns that were said, else remembered for the régie, else guessed. */
export async function readStatement(db: Db, actor: Actor, asked: BankStatementInput): Promise<ReadStatement> {
  const sheet = await readSentSheet(db, actor, asked.sheetId)
  const text = decodeText(sheet.content)
  if (isCamt(text)) return { ...(linesOfCamt(text) ?? NOTHING), rows: [], columns: null, camt: true, remembered: false }
  const rows = readTable(text)
  const known = asked.columns ? null : await rememberedColumns(db, asked.regieId, rows)
  const columns = asked.columns ? columnsThatFit(rows, asked.columns) : (known ?? guessColumns(rows))
  const lines = columns ? linesOfTable(rows, columns) : NOTHING
  return { ...lines, rows, columns, camt: false, remembered: known !== null }
}

const REMEMBERED = {
  format: record({
    titles: list(text),
    columns: record({
      firstRow: number,
      day: number,
      valueDay: maybe(number),
      label: list(number),
      amount: maybe(number),
      debit: maybe(number),
      credit: maybe(number),
    }),
  }),
}

/** What was said of the last statement holds for one with the same titles, or for one without titles as wide. */
async function rememberedColumns(db: Db, regieId: string, rows: string[][]): Promise<StatementColumns | null> {
  const kept = await firstRow(db, REMEMBERED, 'select format from bank_statement_format where regie_id = $1', [regieId])
  if (!kept) return null
  const { titles, columns } = kept.format
  const at = rows.findIndex((cells) => cells.length === titles.length && cells.every((cell, i) => cell === titles[i]))
  const alike = columns.firstRow === 0 ? rows[0]?.length === titles.length : at >= 0
  return alike ? columnsThatFit(rows, { ...columns, firstRow: columns.firstRow === 0 ? 0 : at + 1 }) : null
}

/** The row of titles of a table; of one without, its first row tells how wide it is. */
export const titlesOf = (rows: readonly string[][], columns: StatementColumns): string[] =>
  rows[Math.max(0, columns.firstRow - 1)] ?? []

/** What an import would keep; nothing is written. Five statements. */
export async function previewStatement(db: Db, actor: Actor, asked: BankStatementInput): Promise<BankStatementPreview> {
  const regie = await booksInReach(db, actor, asked.regieId)
  const read = await readStatement(db, actor, asked)
  const kept = await keptAlready(db, regie.id, read.lines)
  const start = read.columns ? Math.max(0, read.columns.firstRow - 1) : 0
  const shown = read.lines
    .slice(0, SHOWN)
    .map((line) => Object.assign(new BankStatementLine(), line, { kept: kept.has(keyOf(line)) }))
  const amounts = read.lines.map((line) => line.amountCents)
  return Object.assign(new BankStatementPreview(), {
    format: read.camt ? 'CAMT' : 'TABLE',
    width: Math.max(0, ...read.rows.map((cells) => cells.length)),
    rows: read.rows.slice(start, start + SHOWN),
    rowsAbove: start,
    columns: read.columns && Object.assign(new StatementColumnsResult(), read.columns),
    remembered: read.remembered,
    lines: shown,
    lineCount: read.lines.length,
    keptCount: kept.size,
    ignoredCount: read.ignored,
    problemCount: read.problems.length,
    problems: read.problems.slice(0, SHOWN).map((one) => Object.assign(new BankStatementProblem(), one)),
    creditCents: sumCents(amounts.filter((cents) => cents > 0)),
    debitCents: sumCents(amounts.filter((cents) => cents < 0)),
  })
}

const keyOf = (line: Pick<BankLine, 'day' | 'label' | 'amountCents' | 'nth'>): string =>
  [line.day, line.amountCents, line.nth, line.label].join('|')

async function keptAlready(db: Db, regieId: string, lines: readonly BankLine[]): Promise<Set<string>> {
  const rows = await rowsOf(
    db,
    { day, amountCents: cents, label: text, nth: number },
    `select b.day, b.label, b.amount_cents as "amountCents", b.nth from bank_line b
     join unnest($2::date[], $3::text[], $4::int[], $5::int[]) l(day, label, cents, nth)
       on b.day = l.day and b.label = l.label and b.amount_cents = l.cents and b.nth = l.nth
     where b.regie_id = $1`,
    [
      regieId,
      lines.map((l) => l.day),
      lines.map((l) => l.label),
      lines.map((l) => l.amountCents),
      lines.map((l) => l.nth),
    ],
  )
  return new Set(rows.map(keyOf))
}
