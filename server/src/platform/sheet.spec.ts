import { expect, test } from '@jest/globals'
import { strFromU8, unzipSync } from 'fflate'
import { csvRows, toXlsx } from './sheet.js'
import { wholeCents } from './money.js'

const HOSTILE = ['=cmd|calc!A1', '+1', '@SUM(A1)', '-2+3', '\u202e</t><f>1</f>', 'a;b"c\r\nd', '😀']
const table = {
  name: 'Noms',
  head: ['Nom', 'Montant'],
  rows: HOSTILE.map((name) => [name, { cents: wholeCents(-380) }]),
}

/** The files of a ZIP, by name. */
const unzip = (zip: Buffer): Map<string, string> =>
  new Map(Object.entries(unzipSync(zip)).map(([name, content]) => [name, strFromU8(content)]))

test('in a workbook a name is text, an amount a number, and nothing is a formula', async () => {
  const files = unzip(await toXlsx([table]))
  const all = [...files.values()].join('\n')
  expect([...files.keys()].some((name) => name.startsWith('xl/worksheets/sheet'))).toBe(true)
  expect(all).not.toMatch(/<f[ >]/)
  expect(all).not.toContain('\u202e')
  expect(all).toContain('=cmd|calc!A1')
  expect(all).toContain('<v>-3.8</v>')
})

test('the same table gives the same bytes, whenever', async () => {
  const before = await toXlsx([table])
  await new Promise((done) => setTimeout(done, 2_100)) // a ZIP counts by two seconds
  expect((await toXlsx([table])).equals(before)).toBe(true)
})

test('in a CSV what would be a formula is quoted, a negative amount is not', () => {
  expect(csvRows(table.rows).split('\r\n').slice(0, 6)).toEqual([
    `"'=cmd|calc!A1";-3,80`,
    `"'+1";-3,80`,
    `"'@SUM(A1)";-3,80`,
    `"'-2+3";-3,80`,
    '</t><f>1</f>;-3,80',
    '"a;b""c d";-3,80',
  ])
})
