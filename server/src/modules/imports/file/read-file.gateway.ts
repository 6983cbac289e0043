import { strFromU8 } from 'fflate'
import { decodeText, readNumberedTable } from '../../../platform/table.js'
import { readWorkbook } from './workbook.gateway.js'

/** What a file of families may hold. */
export const MAX_LINES = 10_000
export const MAX_COLUMNS = 60
export const MAX_CELL = 500

export type FileProblem =
  'NOT_A_TABLE' | 'EMPTY' | 'TOO_LARGE' | 'TOO_MANY_LINES' | 'TOO_MANY_COLUMNS' | 'CELL_TOO_LONG'

/** Rows of a CSV or of the first sheet of an XLSX, as a spreadsheet numbers them; or why it is not read. Formulas are read as their values. */
export async function readFileRows(content: Uint8Array): Promise<string[][] | FileProblem> {
  const rows = isZip(content) ? await readCells(content) : readText(content)
  if (typeof rows === 'string') return rows
  const trimmed = rows.map((row) => row.slice(0, lastFilled(row) + 1))
  const last = trimmed.findLastIndex((row) => row.length > 0)
  if (last < 0) return 'EMPTY'
  const table = trimmed.slice(0, last + 1)
  if (table.length > MAX_LINES) return 'TOO_MANY_LINES'
  if (table.some((row) => row.length > MAX_COLUMNS)) return 'TOO_MANY_COLUMNS'
  if (table.some((row) => row.some((cell) => cell.length > MAX_CELL))) return 'CELL_TOO_LONG'
  return table
}

const lastFilled = (row: readonly string[]): number => row.findLastIndex((cell) => cell !== '')

const isZip = (content: Uint8Array): boolean => strFromU8(content.subarray(0, 2)) === 'PK'

/** Signs that no file of text holds, as those of an old .xls, of a PDF or of an image. */
const BINARY = /[\x00-\x08\x0e-\x1f]/ // eslint-disable-line no-control-regex

function readText(content: Uint8Array): string[][] | FileProblem {
  const text = decodeText(content)
  if (BINARY.test(text.slice(0, 4_000)) || text.startsWith('%PDF')) return 'NOT_A_TABLE'
  return readNumberedTable(text, MAX_LINES + 1).map((row) => row.map(clean))
}

async function readCells(content: Uint8Array): Promise<string[][] | FileProblem> {
  const rows = await readWorkbook(content, MAX_LINES)
  return typeof rows === 'string' ? rows : rows.map((row) => row.map(cellText))
}

/** A cell as text: a date as YYYY-MM-DD, a number with a point. */
function cellText(cell: unknown): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  if (typeof cell === 'number') return Number.isInteger(cell) ? String(cell) : String(Number(cell.toPrecision(12)))
  if (typeof cell === 'boolean') return cell ? 'oui' : 'non'
  return typeof cell === 'string' ? clean(cell) : ''
}

/** One line of plain text: no control, direction-changing or invisible sign, nor the quote that keeps a spreadsheet from running it. */
const clean = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Z}\s]+/gu, ' ')
    .replace(/\p{C}/gu, '')
    .trim()
    .replace(/^'(?=[=+\-@])/, '')
