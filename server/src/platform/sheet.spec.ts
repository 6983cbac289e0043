import { inflateRawSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { csvRows, toXlsx } from './sheet.js'

const HOSTILE = ['=cmd|calc!A1', '+1', '@SUM(A1)', '-2+3', '\u202e</t><f>1</f>', 'a;b"c\r\nd', '😀']
const table = { name: 'Noms', head: ['Nom', 'Montant'], rows: HOSTILE.map((name) => [name, { cents: -380 }]) }

/** The files of a ZIP, by name. */
function unzip(zip: Buffer): Map<string, string> {
  const files = new Map<string, string>()
  let at = zip.readUInt32LE(zip.lastIndexOf(Buffer.from('PK\u0005\u0006')) + 16)
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [size, nameLength] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)]
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const content = zip.subarray(start, start + size)
    const text = zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(content) : content
    files.set(zip.subarray(at + 46, at + 46 + nameLength).toString(), text.toString('utf8'))
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return files
}

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
