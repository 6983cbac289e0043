import { expect, test } from '@jest/globals'
import { COINS, linesOf, NOTES, sumOf } from './counting'

test('a till is counted coin by coin, note by note', () => {
  const lines = linesOf({ 1000: '1', 200: ' 5 ', 5: '0', 1: '' }) ?? []
  expect(lines).toEqual([
    { unitCents: 1000, quantity: 1 },
    { unitCents: 200, quantity: 5 },
    { unitCents: 5, quantity: 0 },
  ])
  expect(sumOf(lines)).toBe(2000)
})

test('what is no whole number is not counted', () => {
  for (const text of ['-1', '1,5', 'deux', '100000']) expect(linesOf({ 100: text })).toBeNull()
})

test('there are fifteen kinds, each once', () => {
  expect(new Set([...NOTES, ...COINS]).size).toBe(15)
})
