import { unzipSync, zipSync } from 'fflate'
import Papa from 'papaparse'
import writeXlsxFile, { type Cell, type SheetData } from 'write-excel-file/node'
import { type Cents, eurosOf, plainEuros } from './money.js'
import { withoutTraps } from './french.js'

/** What a cell holds: a text, a count, an amount or nothing. */
export type SheetCell = string | number | { cents: Cents } | null

export interface SheetTable {
  name: string
  head: readonly string[]
  rows: readonly (readonly SheetCell[])[]
  /** In characters, one a column. */
  widths?: readonly number[]
}

/** A text that a spreadsheet would run as a formula is quoted; a negative amount is not one. */
const FORMULA = /^(?!-\d+,\d\d$)[=+\-@\t\r][^]*$/

const csvText = (cell: SheetCell): string =>
  cell === null
    ? ''
    : typeof cell === 'object'
      ? plainEuros(cell.cents)
      : typeof cell === 'number'
        ? String(cell)
        : withoutTraps(cell)

/** Rows of CSV as a French spreadsheet opens them: « ; », decimal comma, CRLF. */
export const csvRows = (rows: readonly (readonly SheetCell[])[]): string =>
  `${Papa.unparse(
    rows.map((row) => row.map(csvText)),
    { delimiter: ';', newline: '\r\n', escapeFormulae: FORMULA },
  )}\r\n`

/** So that the spreadsheet reads accents. */
export const CSV_START = '\ufeff'

const xlsxCell = (cell: SheetCell): Cell => {
  if (cell === null) return null
  if (typeof cell === 'number') return { value: cell, type: Number }
  if (typeof cell === 'string') return { value: withoutTraps(cell), type: String }
  return { value: eurosOf(cell.cents), type: Number, format: '#,##0.00' }
}

/** A workbook, one table a sheet: the same tables give the same bytes. Texts are texts: a formula is never run. */
export async function toXlsx(tables: readonly SheetTable[]): Promise<Buffer> {
  const sheets = tables.map(({ name, head, rows, widths }) => ({
    sheet: name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31),
    stickyRowsCount: 1,
    columns: head.map((_, i) => ({ width: widths?.[i] ?? 18 })),
    data: [
      head.map((title) => ({ value: title, type: String, fontWeight: 'bold' }) as Cell),
      ...rows.map((row) => row.map(xlsxCell)),
    ] as SheetData,
  }))
  return withoutDates(await writeXlsxFile(sheets).toBuffer())
}

/** The first day that a ZIP can say, in the zone of the machine as the library reads it. */
const FIRST_DAY = new Date(1980, 0, 1)

/** A ZIP says when each of its files was written: here always on 1 January 1980. */
const withoutDates = (zip: Buffer): Buffer => Buffer.from(zipSync(unzipSync(zip), { mtime: FIRST_DAY }))
