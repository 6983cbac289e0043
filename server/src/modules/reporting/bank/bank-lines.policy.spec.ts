import { expect, test } from '@jest/globals'
import { readTable } from '../../../platform/table.js'
import { linesOfTable, matchPayouts } from './bank-lines.policy.js'
import { columnsThatFit, guessColumns, type StatementColumns } from './statement-columns.policy.js'
import { civilDay } from '../../../platform/day.js'
import { wholeCents } from '../../../platform/money.js'

const read = (text: string) => {
  const rows = readTable(text)
  const columns = guessColumns(rows)
  return columns && linesOfTable(rows, columns)
}
const line = (day: string, label: string, amountCents: number, more: object = {}) => ({
  day,
  valueDay: null,
  label,
  amountCents,
  nth: 1,
  ...more,
})

test('a statement is read with or without titles, in French figures or not', () => {
  const rows = ['08/11/2026;VIR STRIPE;1 234,56', '2026-11-09;FRAIS;-12,5', '2026-11-09;FRAIS;-12,50 €']
  const expected = {
    lines: [
      line('2026-11-08', 'VIR STRIPE', 123_456),
      line('2026-11-09', 'FRAIS', -1_250),
      line('2026-11-09', 'FRAIS', -1_250, { nth: 2 }),
    ],
    ignored: 0,
    problems: [],
  }
  expect(read(['Date;Libellé;Montant', ...rows].join('\n'))).toEqual(expected)
  expect(read(rows.join('\n'))).toEqual(expected)
})

test('the heading of a bank, debit and credit, value days, quotes with line breaks, and a total at the end', () => {
  const text = [
    'Compte n° 40031 00001 0000123456 K;;;;',
    'Date : 30/11/2026;;;;',
    'Solde au 30/11/2026;;;;12 345,67',
    "Date d'opération;Date de valeur;Libellé;Débit euros;Crédit euros",
    '08/11/26;09/11/26;"VIR SEPA STRIPE',
    'PAYOUTS";;1 234,56',
    '09/11/26;09/11/26;FRAIS;3,00;',
    '10/11/26;10/11/26;PRLV;-4,10;',
    ';;Total;7,10;1 234,56',
  ].join('\r\n')
  expect(read(text)).toEqual({
    lines: [
      line('2026-11-08', 'VIR SEPA STRIPE PAYOUTS', 123_456, { valueDay: '2026-11-09' }),
      line('2026-11-09', 'FRAIS', -300, { valueDay: '2026-11-09' }),
      line('2026-11-10', 'PRLV', -410, { valueDay: '2026-11-10' }),
    ],
    ignored: 1,
    problems: [],
  })
})

test.each([
  ['Date,Date de valeur,Montant,Libellé', '08/11/2026,09/11/2026,"9,71",VIR', '2026-11-09'],
  ['Jour\tNature de l’opération\tSomme', '08/11/2026\tVIR\t9,71', null],
  ['Booking date|Label|Amount|Value date', '2026-11-08|VIR|9.71|2026-11-09', '2026-11-09'],
  ['Date;Référence;Libellé;Dépense;Recette', '08/11/2026;ABC;VIR;;9,71', null],
])('columns are told by their titles: %s', (titles, row, valueDay) => {
  expect(read(`${titles}\n${row}`)?.lines).toEqual([line('2026-11-08', 'VIR', 971, { valueDay })])
})

test('each row that cannot be read is told by its number and what is wrong; the others are read', () => {
  const rows = [
    'Date;Date de valeur;Libellé;Débit;Crédit',
    '08/11/2026;08/11/2026;VIR;;12,00',
    '31/02/2026;;VIR;;12,00',
    '08/11/2026;31/02/2026;VIR;;12,00',
    '08/11/2026;;VIR;;12,345',
    '08/11/2026;;;;12,00',
    '08/11/2026;;VIR;;',
    '08/11/2026;;VIR;1,00;1,00',
    '08/11/2026;;VIR;0,00;0,00',
  ]
  expect(read(rows.join('\n'))).toEqual({
    lines: [line('2026-11-08', 'VIR', 1_200, { valueDay: '2026-11-08' })],
    ignored: 1,
    problems: [
      { row: 3, problem: 'DAY' },
      { row: 4, problem: 'VALUE_DAY' },
      { row: 5, problem: 'AMOUNT' },
      { row: 6, problem: 'LABEL' },
      { row: 7, problem: 'AMOUNT' },
      { row: 8, problem: 'BOTH_AMOUNTS' },
    ],
  })
})

test('what holds no line has no columns', () => {
  for (const text of ['', 'bonjour', 'a;b\nc;d', 'Date;Libellé', '08/11/2026;12,00']) expect(read(text)).toBeNull()
})

test('columns that were said must be in the table: one amount, or a debit and a credit', () => {
  const rows = [['08/11/2026', 'VIR', '9,71', '0,00']]
  const said: StatementColumns = {
    firstRow: 0,
    day: 0,
    valueDay: null,
    label: [1],
    amount: 2,
    debit: null,
    credit: null,
  }
  expect(columnsThatFit(rows, said)).toEqual(said)
  expect(columnsThatFit(rows, { ...said, amount: null, debit: 2, credit: 3 })).not.toBeNull()
  for (const wrong of [
    { day: 4 },
    { day: -1 },
    { day: 0.5 },
    { label: [] },
    { label: [9] },
    { firstRow: 1 },
    { amount: null },
    { debit: 3 },
    { amount: null, debit: 2, credit: 2 },
  ])
    expect(columnsThatFit(rows, { ...said, ...wrong })).toBeNull()
})

test('a payout takes the line of its amount nearest in time, once, and none that is too far', () => {
  const payouts = [
    { id: 'p1', day: civilDay('2026-11-08'), amountCents: wholeCents(100) },
    { id: 'p2', day: civilDay('2026-11-10'), amountCents: wholeCents(100) },
    { id: 'p3', day: civilDay('2026-11-10'), amountCents: wholeCents(999) },
    { id: 'p4', day: civilDay('2026-11-10'), amountCents: wholeCents(55) },
  ]
  const lines = [
    { id: 'far', day: civilDay('2026-11-30'), amountCents: wholeCents(999) },
    { id: 'b', day: civilDay('2026-11-11'), amountCents: wholeCents(100) },
    { id: 'a', day: civilDay('2026-11-09'), amountCents: wholeCents(100) },
    { id: 'valued', day: civilDay('2026-11-20'), valueDay: civilDay('2026-11-10'), amountCents: wholeCents(55) },
  ]
  expect(matchPayouts(payouts, lines)).toEqual([
    { payoutId: 'p1', lineId: 'a' },
    { payoutId: 'p2', lineId: 'b' },
    { payoutId: 'p4', lineId: 'valued' },
  ])
})
