import { expect, test } from '@jest/globals'
import { wholeCents } from '@shared/money'
import { csvAmount, toCsv } from './csv'

test('a spreadsheet in French opens it: semicolons, accents, amounts with a comma', () =>
  expect(
    toCsv([
      ['Famille', 'Solde'],
      ['Réveil', csvAmount(wholeCents(1205))],
    ]),
  ).toBe('\uFEFFFamille;Solde\r\nRéveil;12,05\r\n'))
test('a name cannot run a formula, nor break a line', () =>
  expect(toCsv([['=HYPERLINK("x")', '+33 6', 'Du;pont']])).toBe(`\uFEFF"'=HYPERLINK(""x"")";'+33 6;"Du;pont"\r\n`))
