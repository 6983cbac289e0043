import { describe, expect, test } from '@jest/globals'
import { columnsThatFit, guessColumns, type StatementColumns } from './statement-columns.policy.js'

const signed = (change: Partial<StatementColumns> = {}): StatementColumns => ({
  firstRow: 1,
  day: 0,
  valueDay: null,
  label: [1],
  amount: 2,
  debit: null,
  credit: null,
  ...change,
})
const apart = (change: Partial<StatementColumns> = {}) => signed({ amount: null, debit: 2, credit: 3, ...change })

describe('columns are told by their titles', () => {
  const titled = (...titles: string[]) => guessColumns([titles])
  test('one amount, or what left and what came in', () => {
    expect(titled('Date', 'Libellé', 'Montant')).toEqual(signed())
    expect(titled('Date', 'Libellé', 'Débit', 'Crédit')).toEqual(apart())
    expect(titled('Jour', 'DÉSIGNATION', 'Sorties', 'Entrées')).toEqual(apart())
  })
  test('an amount beside a debit and a credit is not needed; a debit alone is signed', () => {
    expect(titled('Date', 'Libellé', 'Débit', 'Crédit', 'Montant')).toEqual(apart())
    expect(titled('Date', 'Libellé', 'Débit')).toEqual(signed())
    expect(titled('Date', 'Libellé', 'Crédit')).toEqual(signed())
    expect(titled('Date', 'Libellé', 'Débit', 'Somme')).toEqual(signed({ amount: 3 }))
  })
  test('the day from which the bank counts is another column, or the only one', () => {
    expect(titled('Date', 'Libellé', 'Montant', 'Date de valeur')).toEqual(signed({ valueDay: 3 }))
    expect(titled('Date de valeur', 'Libellé', 'Montant')).toEqual(signed())
  })
  test('several labels are joined in their order', () =>
    expect(titled('Date', 'Libellé', 'Montant', 'Informations complémentaires')).toEqual(signed({ label: [1, 3] })))
  test('nothing without a day, a label or an amount', () => {
    expect(titled('Libellé', 'Montant')).toBeNull()
    expect(titled('Date', 'Montant')).toBeNull()
    expect(titled('Date', 'Libellé')).toBeNull()
  })
  test('below the heading of the bank, whose lines hold figures, in its first forty rows', () => {
    const titles = ['Date', 'Libellé', 'Montant']
    expect(guessColumns([['Date : 30/11/2026', 'Libellé', 'Montant'], titles])).toEqual(signed({ firstRow: 2 }))
    const heading = (rows: number) => [...Array.from({ length: rows }, () => ['Banque']), titles]
    expect(guessColumns(heading(39))).toEqual(signed({ firstRow: 40 }))
    expect(guessColumns(heading(40))).toBeNull()
  })
})

describe('without titles, by what most rows hold', () => {
  test('days, words and amounts', () =>
    expect(
      guessColumns([
        ['Compte 40031', '', '', ''],
        ['08/11/2026', 'VIR', '9,71', '09/11/2026'],
        ['09/11/2026', 'FRAIS', '-3,00', '10/11/2026'],
      ]),
    ).toEqual(signed({ valueDay: 3 })))
  test('two columns of amounts that are never filled together are a debit and a credit', () => {
    const rows = [
      ['08/11/2026', 'VIR', '', '9,71'],
      ['09/11/2026', 'FRAIS', '3,00', ''],
    ]
    expect(guessColumns(rows)).toEqual(apart({ firstRow: 0 }))
    expect(guessColumns([...rows, ['10/11/2026', 'SOLDE', '3,00', '6,71']])).toEqual(signed({ firstRow: 0 }))
  })
  test('some cells that do not fit do not count, too many do', () => {
    const row = ['08/11/2026', 'VIR', '9,71']
    const odd = ['total', 'VIR', '9,71']
    expect(guessColumns([row, row, row, odd])).toEqual(signed({ firstRow: 0 }))
    expect(guessColumns([row, row, odd, odd])).toBeNull()
  })
  test('a column that is empty is no label', () => {
    expect(guessColumns([['08/11/2026', '', '9,71']])).toBeNull()
    expect(guessColumns([['08/11/2026', '', '9,71', 'VIR']])).toEqual(signed({ firstRow: 0, label: [3] }))
  })
  test('nothing to read', () => {
    expect(guessColumns([])).toBeNull()
    expect(guessColumns([['08/11/2026', 'VIR']])).toBeNull()
    expect(guessColumns([['VIR', '9,71']])).toBeNull()
  })
})

test('columns that were said must lie in the table, the last row and the last column included', () => {
  const rows = [
    ['Date', 'Libellé', 'Montant'],
    ['08/11/2026', 'VIR', '9,71', '0,00'],
  ]
  expect(columnsThatFit(rows, signed())).toEqual(signed())
  expect(columnsThatFit(rows, signed({ valueDay: 3 }))).toEqual(signed({ valueDay: 3 }))
  expect(columnsThatFit(rows, apart())).toEqual(apart())
  for (const wrong of [
    signed({ valueDay: 4 }),
    signed({ firstRow: 2 }),
    signed({ firstRow: -1 }),
    signed({ credit: 3 }),
    apart({ credit: null }),
    apart({ debit: null }),
  ])
    expect(columnsThatFit(rows, wrong)).toBeNull()
  expect(columnsThatFit([], signed())).toBeNull()
})
