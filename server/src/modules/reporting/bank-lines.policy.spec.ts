import { expect, test } from '@jest/globals'
import { matchPayouts, readBankLines } from './bank-lines.policy.js'

test('a statement is read with or without titles, in French figures or not', () => {
  const rows = [
    ['Date', 'Libellé', 'Montant'],
    ['08/11/2026', 'VIR STRIPE', '1 234,56'],
    ['2026-11-09', 'FRAIS', '-12,5'],
    ['2026-11-09', 'FRAIS', '-12,50 €'],
  ]
  const lines = [
    { day: '2026-11-08', label: 'VIR STRIPE', amountCents: 123456, nth: 1 },
    { day: '2026-11-09', label: 'FRAIS', amountCents: -1250, nth: 1 },
    { day: '2026-11-09', label: 'FRAIS', amountCents: -1250, nth: 2 },
  ]
  expect(readBankLines(rows)).toEqual(lines)
  expect(readBankLines(rows.slice(1))).toEqual(lines)
})

test('the first row that cannot be read is told by its number', () => {
  expect(
    readBankLines([
      ['08/11/2026', 'VIR', '12,00'],
      ['31/02/2026', 'VIR', '12,00'],
    ]),
  ).toBe(2)
  expect(readBankLines([['08/11/2026', 'VIR', '12,345']])).toBe(1)
  expect(readBankLines([['08/11/2026', '', '12,00']])).toBe(1)
})

test('a payout takes the line of its amount nearest in time, once, and none that is too far', () => {
  const payouts = [
    { id: 'p1', day: '2026-11-08', amountCents: 100 },
    { id: 'p2', day: '2026-11-10', amountCents: 100 },
    { id: 'p3', day: '2026-11-10', amountCents: 999 },
  ]
  const lines = [
    { id: 'far', day: '2026-11-30', amountCents: 999 },
    { id: 'b', day: '2026-11-11', amountCents: 100 },
    { id: 'a', day: '2026-11-09', amountCents: 100 },
  ]
  expect(matchPayouts(payouts, lines)).toEqual([
    { payoutId: 'p1', lineId: 'a' },
    { payoutId: 'p2', lineId: 'b' },
  ])
})
