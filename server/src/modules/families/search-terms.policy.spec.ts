import { expect, test } from '@jest/globals'
import { dayIn, NO_NUMBER, numbersIn, phoneIn, wordsOf } from './search-terms.policy.js'

test('a phone number is the same however it is written', () => {
  for (const typed of [
    '0612345678',
    '06 12 34 56 78',
    '06.12.34.56.78',
    '+33 6 12 34 56 78',
    '0033612345678',
    '+33 (0)6 12 34 56 78',
  ])
    expect(phoneIn(typed)).toBe('0612345678')
  expect(phoneIn('12 34 56')).toBe('123456')
  expect(['12', 'Dupont', '06 12 ab', ''].map(phoneIn)).toEqual([null, null, null, null])
})

test('a birth date is read as it is written in France, or as it is stored', () => {
  expect(['10/05/2018', '10.5.2018', ' 10 05 2018 ', '2018-05-10'].map(dayIn)).toEqual(Array(4).fill('2018-05-10'))
  expect(['31/02/2018', '10/05', 'dix mai'].map(dayIn)).toEqual([null, null, null])
})

test('the number of an order or of a receipt is recognised', () => {
  expect(['CF-0000012', 'cf12', 'CF 12'].map((typed) => numbersIn(typed).order)).toEqual(Array(3).fill('CF-0000012'))
  expect(numbersIn('2026-000012')).toEqual({ order: null, receipt: { year: 2026, number: 12 } })
  expect(numbersIn('Dupont')).toEqual({ order: null, receipt: null })
})

test('words have no case nor accents', () => {
  expect(wordsOf('  Élie  DUPONT ')).toEqual(['elie', 'dupont'])
})

test('what only holds a number, a date or a phone is none', () => {
  expect(['x10/05/2018', '10/05/2018 x', '110/05/2018', ''].map(dayIn)).toEqual([null, null, null, null])
  expect(dayIn(' 2018-05-10 ')).toBe('2018-05-10')
  expect(['n° 0612345678', '0612345678 Camille'].map(phoneIn)).toEqual([null, null])
  expect(phoneIn(' 0612345678 ')).toBe('0612345678')
  expect(phoneIn('04 33 06 12 34')).toBe('0433061234')
  expect(phoneIn('330612')).toBe('330612')
  for (const typed of ['xCF12', 'CF12x', 'CF 12 3', '12026-000012', '2026-000012x', '1926-000012', '2026-'])
    expect(numbersIn(typed)).toEqual(NO_NUMBER)
  expect(numbersIn(' CF12 ')).toEqual({ order: 'CF-0000012', receipt: null })
})

test('of many words the first eight are looked for', () =>
  expect(wordsOf('Un deux trois quatre cinq six sept huit neuf')).toEqual([
    'un',
    'deux',
    'trois',
    'quatre',
    'cinq',
    'six',
    'sept',
    'huit',
  ]))
