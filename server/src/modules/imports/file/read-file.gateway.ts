import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { readSheet } from 'read-excel-file/node'
import { decodeText, readNumberedTable } from '../../../platform/table.js'

/** What a file of families may hold. */
export const MAX_LINES = 10_000
export const MAX_COLUMNS = 60
export const MAX_CELL = 500
/** What a workbook may weigh once it is unfolded. */
const MAX_INFLATED = 30_000_000
const MAX_PARTS = 500
/** How far from the first cell one may stand, blank ones included: the library lays every row and column out up to the last. */
const FARTHEST_ROW = MAX_LINES + 1_000
const FARTHEST_COLUMN = 200

export type FileProblem =
  'NOT_A_TABLE' | 'EMPTY' | 'TOO_LARGE' | 'TOO_MANY_LINES' | 'TOO_MANY_COLUMNS' | 'CELL_TOO_LONG'

/** Rows of a CSV or of the first sheet of an XLSX, as a spreadsheet numbers them; or why it is not read. Formulas are read as their values. */
export async function readFileRows(content: Uint8Array): Promise<string[][] | FileProblem> {
  const rows = isZip(content) ? await readWorkbook(content) : readText(content)
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

/** Only what a sheet is made of is unfolded, and no more than what the file says it weighs: a small file cannot fill the memory. */
async function readWorkbook(content: Uint8Array): Promise<string[][] | FileProblem> {
  let inflated = 0
  let parts = 0
  let tooLarge = false
  try {
    const files = unzipSync(content, {
      filter: ({ name, originalSize }) => {
        if (!/^(\[Content_Types\]\.xml|_rels\/|xl\/[^/]+\.xml$|xl\/_rels\/|xl\/worksheets\/[^/]+\.xml$)/.test(name))
          return false
        inflated += originalSize
        parts += 1
        tooLarge ||= inflated > MAX_INFLATED || parts > MAX_PARTS
        return !tooLarge
      },
    })
    if (tooLarge) return 'TOO_LARGE'
    const far = Object.entries(files).map(([name, part]) => (SHEET.test(name) ? tooFar(strFromU8(part)) : null))
    const problem = far.find((one) => one !== null)
    if (problem) return problem
    for (const [name, part] of Object.entries(files)) files[name] = strToU8(withoutPadding(strFromU8(part)))
    // folded again without compression: what the library opens is what was measured
    const rows = await readSheet(Buffer.from(zipSync(files, { level: 0 })), firstVisible(files))
    if (rows.length > MAX_LINES) return 'TOO_MANY_LINES'
    return rows.map((row) => row.map(cellText))
  } catch {
    return 'NOT_A_TABLE'
  }
}

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/

/** Whether a cell stands too far for the sheet to be laid out. */
function tooFar(xml: string): FileProblem | null {
  for (const [, column = '', row = ''] of xml.matchAll(/\sr="([A-Z]{0,9})(\d{1,9})"/g)) {
    if (Number(row) > FARTHEST_ROW) return 'TOO_MANY_LINES'
    if (columnNumber(column) > FARTHEST_COLUMN) return 'TOO_MANY_COLUMNS'
  }
  return null
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)

/** Long runs of blanks mean nothing in a workbook, and take the reader of its XML a time that grows with their square. */
const withoutPadding = (xml: string): string => xml.replace(/\s{8,}/g, ' ')

/** The place of the first sheet that is shown, from 1. */
function firstVisible(files: Record<string, Uint8Array>): number {
  const workbook = files['xl/workbook.xml']
  const sheets = workbook ? strFromU8(workbook).match(/<(?:\w+:)?sheet\s[^>]*>/g) : null
  const shown = (sheets ?? []).findIndex((sheet) => !/\sstate="(hidden|veryHidden)"/.test(sheet))
  return Math.max(shown, 0) + 1
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
