import { Readable } from 'node:stream'
import type { DataSource } from 'typeorm'
import type { Actor } from '../../platform/actor.js'
import { badInput } from '../../platform/errors.js'
import { makePdf } from '../../platform/pdf.js'
import { firstRow } from '../../platform/sql.js'
import { CSV_START, csvRows, type SheetTable, toXlsx } from '../../platform/sheet.js'
import { regieOnPaper } from '../communes/index.js'
import { balanceOf } from './balance.policy.js'
import type { Db } from './books-in-reach.query.js'
import {
  balancePaper,
  balanceTable,
  issuerOf,
  JOURNAL_HEAD,
  journalRow,
  journalTable,
  type Period,
  remittancePaper,
  remittanceTable,
} from './exports.policy.js'
import { filterInWords, journalPaper } from './journal-paper.policy.js'
import { mayReadBooks, mayReadReports } from './books.access.js'
import { type JournalAsked, journalLines, journalOf, type JournalLine } from './journal.query.js'
import { differenceOf, remittanceOf } from './remittance.policy.js'
import { periodInReach } from './reports.query.js'
import { movedBetween } from './totals.query.js'
import { text } from '../../platform/row.js'

/** What narrows the journal counts for the journal only: a balance is whole, or it would not agree. */
export interface ExportAsked extends JournalAsked {
  what: 'journal' | 'balance' | 'remittance'
  format: 'csv' | 'xlsx' | 'pdf'
}

export const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
}
const NAMES = { journal: 'journal', balance: 'balance', remittance: 'etat-de-versement' }
/** More lines than this are for the CSV, which is streamed. */
const MOST = { xlsx: 50_000, pdf: 10_000 }
const TOO_LONG = {
  xlsx: 'Ce journal est trop long pour un classeur : exportez-le en CSV.',
  pdf: 'Ce journal est trop long pour un PDF : choisissez une période plus courte, ou exportez-le en XLSX ou en CSV.',
}

/** The journal, the balance or the remittance sheet of a period as a file. */
export async function exportOf(db: DataSource, actor: Actor, asked: ExportAsked) {
  const regie = await periodInReach(db, actor, asked, asked.what === 'journal' ? mayReadBooks : mayReadReports)
  const { what, format, from, to } = asked
  const { name, siret, regisseur } = await regieOnPaper(db, { regieId: regie.id, day: to })
  const period = {
    regieName: issuerOf(name, siret),
    regisseur,
    from,
    to,
    closed: regie.closedUntil !== null && to <= regie.closedUntil,
  }
  const made = what === 'journal' ? await journalFile(db, asked, period) : { content: await summary(db, asked, period) }
  return {
    ...made,
    fileName: `${NAMES[what]}${what === 'journal' && isNarrow(asked) ? '-partiel' : ''}-${from}-${to}.${format}`,
    type: TYPES[format],
    action: 'BOOKS_EXPORTED' as const,
    subject: 'regie' as const,
    subjectId: regie.id,
  }
}

const isNarrow = ({ kinds, causes, serviceId }: JournalAsked): boolean =>
  Boolean(kinds?.length || causes?.length || serviceId)

async function journalFile(
  db: Db,
  asked: ExportAsked,
  period: Period,
): Promise<{ content: Buffer | Readable; lines?: number }> {
  const { totalCount: lines } = await journalOf(db, asked, 1, null)
  if (asked.format === 'csv') return { content: Readable.from(csvOf(db, asked)), lines }
  if (lines > MOST[asked.format]) throw badInput({ field: 'format', message: TOO_LONG[asked.format] })
  const all: JournalLine[] = []
  for await (const batch of journalLines(db, asked)) all.push(...batch)
  if (asked.format === 'xlsx') return { content: await toXlsx([journalTable(all)]) }
  const filter = filterInWords(asked, await serviceName(db, asked))
  return { content: await makePdf(journalPaper(all, period, filter)) }
}

async function serviceName(db: Db, { serviceId, regieId }: JournalAsked): Promise<string | null> {
  if (!serviceId) return null
  const found = await firstRow(
    db,
    { name: text },
    `select c.name || ', ' || s.name as name from service s join commune c on c.id = s.commune_id where s.id = $1 and s.regie_id = $2`,
    [serviceId, regieId],
  )
  return found?.name ?? null
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
