import { describe, expect, test } from '@jest/globals'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { toXlsx } from '../../../platform/sheet.js'
import { MAX_CELL, MAX_COLUMNS, MAX_LINES, readFileRows } from './read-file.gateway.js'

const bytes = (text: string) => Buffer.from(text, 'utf8')
const rows = [
  ['Prénom', 'Né le'],
  ['Zoé', '3/9/18'],
]

describe('a text is read whatever wrote it', () => {
  test.each([
    ['semicolons', bytes('Prénom;Né le\r\nZoé;3/9/18\r\n')],
    ['commas', bytes('Prénom,Né le\nZoé,3/9/18\n')],
    ['tabs', bytes('Prénom\tNé le\nZoé\t3/9/18\n')],
    ['a mark of UTF-8', bytes('\ufeffPrénom;Né le\r\nZoé;3/9/18\r\n')],
    ['Windows-1252', Buffer.from('Prénom;Né le\r\nZoé;3/9/18\r\n', 'latin1')],
    ['UTF-16', Buffer.from('\ufeffPrénom;Né le\r\nZoé;3/9/18\r\n', 'utf16le')],
    ['columns that trail', bytes('Prénom;Né le;;;\r\nZoé;3/9/18;;;\r\n;;;;\r\n')],
    ['letters and accents apart', bytes('Prénom;Né le\nZoé;3/9/18'.normalize('NFD'))],
  ])('%s', async (_name, content) => {
    expect(await readFileRows(content)).toEqual(rows)
  })

  test('empty lines keep their places, so that a line has the number that the spreadsheet shows', async () => {
    expect(await readFileRows(bytes('a;b\n\n;\nc;d\n\n'))).toEqual([['a', 'b'], [], [], ['c', 'd']])
  })

  test('signs that cannot be seen are taken out', async () => {
    expect(await readFileRows(bytes('a;b\nZo\u200b\u202eé;x\u00a0 y'))).toEqual([
      ['a', 'b'],
      ['Zoé', 'x y'],
    ])
  })
})

/** A workbook whose sheet is written by hand. */
async function workbook(cells: string): Promise<Buffer> {
  const files = unzipSync(await toXlsx([{ name: 'Familles', head: ['a'], rows: [] }]))
  const sheet = Object.keys(files).find((name) => name.startsWith('xl/worksheets/sheet')) ?? ''
  files[sheet] = strToU8(
    `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData></worksheet>`,
  )
  return Buffer.from(zipSync(files))
}

describe('a workbook', () => {
  test('gives texts and numbers, of its first sheet', async () => {
    const table = { name: 'Familles', head: ['Prénom', 'QF'], rows: [['Zoé', 650]] }
    expect(await readFileRows(await toXlsx([table, { ...table, rows: [['autre', 1]] }]))).toEqual([
      ['Prénom', 'QF'],
      ['Zoé', '650'],
    ])
  })

  test.each([
    ['<c r="XFD2" t="str"><v>x</v></c>', 'TOO_MANY_COLUMNS'],
    ["<c t='str' r = 'xfd2'><v>x</v></c>", 'TOO_MANY_COLUMNS'],
    ['<c r="&#88;FD2" t="str"><v>x</v></c>', 'NOT_A_TABLE'],
    ['<c r="B1048576" t="str"><v>x</v></c>', 'TOO_MANY_LINES'],
    ['<c r="B99999999999" t="str"><v>x</v></c>', 'TOO_MANY_LINES'],
  ])('with a cell far away is refused before it is laid out: %s', async (cell, problem) => {
    const head = '<row r="1"><c r="A1" t="str"><v>Nom</v></c></row>'
    expect(await readFileRows(await workbook(`${head}<row r="2">${cell}</row>`))).toBe(problem)
  })

  test('is read on its first sheet that is shown', async () => {
    const files = unzipSync(
      await toXlsx([
        { name: 'Cachée', head: ['a'], rows: [] },
        { name: 'Familles', head: ['b'], rows: [] },
      ]),
    )
    const book = strFromU8(files['xl/workbook.xml'] ?? new Uint8Array())
    files['xl/workbook.xml'] = strToU8(book.replace('name="Cachée"', 'name="Cachée" state="hidden"'))
    expect(await readFileRows(Buffer.from(zipSync(files)))).toEqual([['b']])
  })

  test('padded with blanks is read in the time of what it says', async () => {
    const cells = `<row r="1"><c r="A1" t="str"><v>Nom</v></c></row>`
    expect(await readFileRows(await workbook(cells + ' '.repeat(5_000_000)))).toEqual([['Nom']])
  })

  test('gives the value of a formula, never the formula', async () => {
    const content = await workbook(
      '<row r="1"><c r="A1" t="str"><f>CONCAT("Du","pont")</f><v>Dupont</v></c><c r="B1"><f>600+50</f><v>650</v></c></row>',
    )
    expect(await readFileRows(content)).toEqual([['Dupont', '650']])
  })

  test('keeps the places of rows and cells that are empty', async () => {
    const cell = (r: string) => `<c r="${r}" t="inlineStr"><is><t>${r}</t></is></c>`
    const content = await workbook(`<row r="1">${cell('A1')}</row><row r="4">${cell('B4')}</row>`)
    expect(await readFileRows(content)).toEqual([['A1'], [], [], ['', 'B4']])
  })

  test('that would fill the memory is refused before it is unfolded', async () => {
    const files = unzipSync(await toXlsx([{ name: 'Familles', head: ['a'], rows: [] }]))
    files['xl/worksheets/sheet1.xml'] = new Uint8Array(61_000_000)
    expect(await readFileRows(zipSync(files))).toBe('TOO_LARGE')
  })

  test('that lies about what it weighs is refused', async () => {
    const files = unzipSync(await toXlsx([{ name: 'Familles', head: ['a'], rows: [] }]))
    files['xl/worksheets/sheet1.xml'] = new Uint8Array(61_000_000)
    const zip = Buffer.from(zipSync(files))
    const real = Buffer.alloc(4)
    real.writeUInt32LE(61_000_000)
    const small = Buffer.alloc(4)
    small.writeUInt32LE(2_000)
    for (let at = zip.indexOf(real); at >= 0; at = zip.indexOf(real, at)) small.copy(zip, at)
    const before = process.memoryUsage().arrayBuffers
    expect(await readFileRows(zip)).toBe('NOT_A_TABLE')
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(30_000_000)
  })

  test('that is no workbook is said to be none', async () => {
    expect(await readFileRows(zipSync({ 'a.txt': strToU8('a') }))).toBe('NOT_A_TABLE')
    expect(await readFileRows(bytes('PK not a zip'))).toBe('NOT_A_TABLE')
  })
})

describe('what is too much', () => {
  test.each([
    ['nothing', '', 'EMPTY'],
    ['blank lines', '\n;;\n', 'EMPTY'],
    ['too many lines', 'a;b\n'.repeat(MAX_LINES + 1), 'TOO_MANY_LINES'],
    ['too many columns', 'a;'.repeat(MAX_COLUMNS) + 'b', 'TOO_MANY_COLUMNS'],
    ['a cell too long', `a;${'b'.repeat(MAX_CELL + 1)}`, 'CELL_TOO_LONG'],
    ['a PDF', '%PDF-1.7\n', 'NOT_A_TABLE'],
    ['an old workbook', '\u0001\u0002\u0000', 'NOT_A_TABLE'],
  ])('%s', async (_name, text, problem) => {
    expect(await readFileRows(bytes(text))).toBe(problem)
  })
})
