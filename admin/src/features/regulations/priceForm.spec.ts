import { expect, test } from '@jest/globals'
import { bracketFrom, bracketProblems, newPrice, withBracket, withoutBracket, type BracketForm } from './priceForm'

const rows: BracketForm[] = [
  { key: 1, to: '400', price: '1,80' },
  { key: 2, to: '800', price: '2,90' },
  { key: 3, to: '', price: '3,80' },
]

test('brackets touch: each begins just after the one before', () => {
  expect(rows.map((_, at) => bracketFrom(rows, at))).toEqual([0, 401, 801])
  expect(bracketFrom(newPrice().brackets, 1)).toBeNull()
})

test('a bracket that ends before it begins is told, on its own row', () => {
  const turned = rows.map((row, at) => (at === 1 ? { ...row, to: '300' } : row))
  expect(turned.map((_, at) => bracketProblems(turned, at))).toEqual([[], ['toOrder'], []])
  expect(bracketProblems(newPrice().brackets, 0)).toEqual(['to', 'price'])
})

test('the last bracket has no end, whichever row is added or removed', () => {
  expect(withBracket(rows).map((row) => row.to)).toEqual(['400', '800', '', ''])
  expect(withBracket(rows).map((row) => row.key)).toEqual([1, 2, 4, 3])
  expect(withoutBracket(rows, 2)).toEqual([rows[0], { key: 2, to: '', price: '2,90' }])
  expect(withoutBracket(rows, 0).map((row) => row.key)).toEqual([2, 3])
})
