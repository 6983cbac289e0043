import { expect, test } from '@jest/globals'
import { decodeText, readTable } from './table.js'

test('a file is read in UTF-8, with or without its mark, in UTF-16 and in Windows-1252', () => {
  const text = 'Libellé;Débit;12 €'
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le')
  const windows = Buffer.from([...text].map((c) => (c === '€' ? 0x80 : c.charCodeAt(0))))
  for (const bytes of [Buffer.from(text), Buffer.from(`\ufeff${text}`), utf16, Buffer.from(utf16).swap16(), windows])
    expect(decodeText(bytes)).toBe(text)
  expect(decodeText(Buffer.alloc(0))).toBe('')
})

test('columns are found whatever separates them, amounts with a decimal comma included', () => {
  const table = [
    ['Date', 'Libellé', 'Montant'],
    ['08/11/2026', 'VIR STRIPE', '9,71'],
    ['09/11/2026', 'VIR, STRIPE; « novembre »', '1 234,56'],
  ]
  for (const separator of [';', '\t', '|'])
    expect(readTable(table.map((row) => row.map((cell) => `"${cell}"`).join(separator)).join('\r\n'))).toEqual(table)
  expect(readTable('\ufeffdate;libelle;montant\n08/11/2026;VIR;9,71\n09/11/2026;VIR;12,00')[1]).toEqual([
    '08/11/2026',
    'VIR',
    '9,71',
  ])
  expect(readTable('date,label,amount\n2026-11-08,VIR,9.71\n')).toEqual([
    ['date', 'label', 'amount'],
    ['2026-11-08', 'VIR', '9.71'],
  ])
})

test('lines above the table do not hide its separator, a quoted cell holds line breaks, empty rows are left out', () => {
  const text = [
    'Relevé du compte 00012345, édité le 30/11/2026',
    'Solde au 30/11/2026 : 12 345,67 EUR',
    '',
    'Date;Libellé;Débit;Crédit',
    ';;;',
    '08/11/2026;"VIR SEPA',
    'STRIPE ""novembre""";;9,71',
    '09/11/2026;FRAIS;3,00;',
  ].join('\r\n')
  expect(readTable(text).slice(2)).toEqual([
    ['Date', 'Libellé', 'Débit', 'Crédit'],
    ['08/11/2026', 'VIR SEPA\r\nSTRIPE "novembre"', '', '9,71'],
    ['09/11/2026', 'FRAIS', '3,00', ''],
  ])
})

test('one column, no row, one word: nothing breaks', () => {
  expect(readTable('')).toEqual([])
  expect(readTable('mot')).toEqual([['mot']])
  expect(readTable('a\nb')).toEqual([['a'], ['b']])
})
