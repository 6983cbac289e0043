import { describe, expect, test } from '@jest/globals'
import {
  absCents,
  maxCents,
  minCents,
  minusCents,
  oppositeCents,
  parseEuros,
  plusCents,
  sumCents,
  timesCents,
  wholeCents,
  ZERO_CENTS,
} from './money.js'

test.each([
  ['1 234,56', 123_456],
  ['1\u202f234,56\u00a0€', 123_456],
  ['1234.56', 123_456],
  ['1.234,56', 123_456],
  ['1,234.56', 123_456],
  ['1.234.567,8', 123_456_780],
  ['-12,5', -1_250],
  ['−12,50', -1_250],
  ['12,50-', -1_250],
  ['+7 EUR', 700],
  ['0,00', 0],
  ['-0', 0],
])('%s is read without a float', (text, cents) => expect(parseEuros(text)).toBe(cents))

test.each([
  '',
  ' ',
  'abc',
  '12,345,6',
  '1.23,45',
  '12,3456',
  '12.345',
  '-1-',
  '--1',
  '1 2,',
  ',5',
  '10000000',
  '1e3',
  '12,00 USD',
  '١٢',
])('« %s » is no amount', (text) => expect(parseEuros(text)).toBeNull())

describe('an amount', () => {
  test.each([380, 0, -380, Number.MAX_SAFE_INTEGER])('is made of the whole number %d', (value) =>
    expect(wholeCents(value)).toBe(value),
  )
  test.each([3.8, 0.1 + 0.2, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER + 1])(
    'is not made of %d',
    (value) => expect(() => wholeCents(value)).toThrow(`${value} is not a whole number of cents`),
  )
  test('is added, taken away, taken so many times, and summed', () => {
    const [meal, care] = [wholeCents(380), wholeCents(150)]
    expect(plusCents(meal, care)).toBe(530)
    expect(minusCents(care, meal)).toBe(-230)
    expect(timesCents(meal, 3)).toBe(1140)
    expect(sumCents([meal, care, meal])).toBe(910)
    expect(sumCents([])).toBe(0)
  })
  test('is not taken a part of a time', () => expect(() => timesCents(wholeCents(5), 0.5)).toThrow(RangeError))
  test('has an opposite and a size; the opposite of nothing is nothing', () => {
    expect(oppositeCents(wholeCents(380))).toBe(-380)
    expect(Object.is(oppositeCents(ZERO_CENTS), 0)).toBe(true)
    expect([absCents(wholeCents(-380)), absCents(wholeCents(380))]).toEqual([380, 380])
  })
  test('is the smaller or the larger of two', () => {
    const [less, more] = [wholeCents(-50), wholeCents(20)]
    expect([minCents(less, more), minCents(more, less)]).toEqual([-50, -50])
    expect([maxCents(less, more), maxCents(more, less)]).toEqual([20, 20])
  })
})
