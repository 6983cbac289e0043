import { Readable } from 'node:stream'
import type { DataSource } from 'typeorm'
import type { Actor } from '../../platform/actor.js'
import type { Day } from '../../platform/day.js'
import { badInput } from '../../platform/errors.js'
import { makePdf } from '../../platform/pdf.js'
import { CSV_START, csvRows, type SheetTable, toXlsx } from '../../platform/sheet.js'
import { balanceOf } from './balance.policy.js'
import type { Db } from './books-in-reach.query.js'
import {
  balancePaper,
  balanceTable,
  JOURNAL_HEAD,
  journalRow,
  journalTable,
  type Period,
  remittancePaper,
  remittanceTable,
} from './exports.policy.js'
import { journalLines, journalOf, type JournalLine } from './journal.query.js'
import { differenceOf, remittanceOf } from './remittance.policy.js'
import { periodInReach } from './reports.query.js'
import { movedBetween } from './totals.query.js'

export interface ExportAsked {
  regieId: string
  what: 'journal' | 'balance' | 'remittance'
  format: 'csv' | 'xlsx' | 'pdf'
  from: Day
  to: Day
}

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
}
const NAMES = { journal: 'journal', balance: 'balance', remittance: 'etat-de-versement' }
/** More than this is for the CSV, which is streamed. */
const MAX_XLSX = 50_000

/** The journal, the balance or the remittance sheet of a period as a file. */
export async function exportOf(db: DataSource, actor: Actor, asked: ExportAsked) {
  const regie = await periodInReach(db, actor, asked)
  const { what, format, from, to } = asked
  const period = { regieName: regie.name, from, to, closed: regie.closedUntil !== null && to <= regie.closedUntil }
  const made = what === 'journal' ? await journalFile(db, asked) : { content: await summary(db, asked, period) }
  return {
    ...made,
    fileName: `${NAMES[what]}-${from}-${to}.${format}`,
    type: TYPES[format],
    action: 'BOOKS_EXPORTED',
    subject: 'regie',
    subjectId: regie.id,
  }
}

async function journalFile(db: Db, asked: ExportAsked): Promise<{ content: Buffer | Readable; lines: number }> {
  const { totalCount: lines } = await journalOf(db, asked, 1, null)
  if (asked.format === 'csv') return { content: Readable.from(csvOf(db, asked)), lines }
  if (asked.format === 'pdf') throw badInput({ field: 'format', message: 'Le journal s’exporte en CSV ou en XLSX.' })
  if (lines > MAX_XLSX)
    throw badInput({ field: 'format', message: 'Ce journal est trop long pour un classeur : exportez-le en CSV.' })
  const all: JournalLine[] = []
  for await (const batch of journalLines(db, asked)) all.push(...batch)
  return { content: await toXlsx([journalTable(all)]), lines }
}

async function* csvOf(db: Db, asked: ExportAsked): AsyncGenerator<string> {
  yield CSV_START + csvRows([JOURNAL_HEAD])
  for await (const batch of journalLines(db, asked)) yield csvRows(batch.map(journalRow))
}

async function summary(db: Db, { what, format, regieId, from, to }: ExportAsked, period: Period): Promise<Buffer> {
  const moved = await movedBetween(db, regieId, from, to)
  const table = (): SheetTable =>
    what === 'balance' ? balanceTable(balanceOf(moved)) : remittanceTable(remittanceOf(moved))
  if (format === 'csv') return Buffer.from(CSV_START + csvRows([table().head, ...table().rows]))
  if (format === 'xlsx') return toXlsx([table()])
  const sections = remittanceOf(moved)
  return makePdf(
    what === 'balance'
      ? balancePaper(balanceOf(moved), period)
      : remittancePaper(sections, differenceOf(sections), period),
  )
}
