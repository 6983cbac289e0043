import Papa from 'papaparse'

/** Separators of columns, in the order in which a French file is likely to use them. */
const SEPARATORS = [';', '\t', ',', '|'] as const

/** The text of a file as banks and spreadsheets write it: with a mark of its encoding, else UTF-8, else Windows-1252. */
export function decodeText(content: Uint8Array): string {
  const [first, second] = content
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(content)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(content)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    const latin1 = Buffer.from(content).toString('latin1')
    return latin1.replace(/[\x80-\x9f]/g, (sign) => WINDOWS_1252[sign.charCodeAt(0) - 0x80] ?? sign)
  }
}

/** The signs 0x80 to 0x9f: Node 20 decodes « windows-1252 » as ISO 8859-1, in which they are controls. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/**
 * Rows of a table written as text, whatever separates its columns: of the known separators, the one under which rows of one
 * same width hold most cells. Lines above the table are rows too; a quoted cell may hold line breaks. Empty rows are left out.
 */
export const readTable = (text: string): string[][] => parse(text, separatorOf(text))

/** The same rows with the empty ones at their places, so that a row has the number that a spreadsheet shows. Rows beyond `most` are not read. */
export const readNumberedTable = (text: string, most: number): string[][] => parse(text, separatorOf(text), most, false)

function separatorOf(text: string): string {
  const tried = SEPARATORS.map((separator) => ({ separator, cells: regularCells(parse(text, separator, 200)) }))
  const [best] = tried.sort((a, b) => b.cells - a.cells)
  return best?.separator ?? ';'
}

/** @param preview rows to read at most; 0 reads them all */
const parse = (text: string, delimiter: string, preview = 0, skipEmptyLines: 'greedy' | false = 'greedy'): string[][] =>
  Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter, preview, skipEmptyLines }).data

/** How many cells stand in rows of one same width, of two columns or more. */
function regularCells(rows: readonly (readonly string[])[]): number {
  const cells = new Map<number, number>()
  for (const { length } of rows) if (length > 1) cells.set(length, (cells.get(length) ?? 0) + length)
  return Math.max(0, ...cells.values())
}
