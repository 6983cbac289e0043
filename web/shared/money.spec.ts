import { expect, test } from '@jest/globals'
import {
  formatCents,
  formatSignedCents,
  maxCents,
  minCents,
  minusCents,
  oppositeCents,
  parseCents,
  plusCents,
  sumCents,
  timesCents,
  typedCents,
  wholeCents,
  ZERO_CENTS,
} from './money'

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

test('cents are shown as a French price', () => {
  expect(plain(formatCents(wholeCents(380)))).toBe('3,80 €')
  expect(plain(formatCents(wholeCents(0)))).toBe('0,00 €')
  expect(plain(formatCents(wholeCents(123_456)))).toBe('1 234,56 €')
})

test('a movement shows its sign', () => {
  expect(plain(formatSignedCents(wholeCents(2000)))).toBe('+20,00 €')
  expect(plain(formatSignedCents(wholeCents(-380)))).toBe('-3,80 €')
})

test.each([
  ['20', 2000],
  ['12,5', 1250],
  ['12.50 €', 1250],
  ['1 000', 100_000],
  ['0,05', 5],
])('« %s » typed is %i cents', (typed, cents) => expect(parseCents(typed)).toBe(cents))

test('an amount put in a field can be read back from it', () => {
  expect([2000, 5, 1230].map(wholeCents).map(typedCents)).toEqual(['20,00', '0,05', '12,30'])
  expect(parseCents(typedCents(wholeCents(1230)))).toBe(1230)
})

test.each(['', 'vingt', '-5', '1,234', '12,3,4', '99999999'])('« %s » is not an amount', (typed) => {
  expect(parseCents(typed)).toBeNull()
})

test.each([0, 380, -380, Number.MAX_SAFE_INTEGER])('%p is whole cents', (value) =>
  expect(wholeCents(value)).toBe(value),
)

test.each([3.8, Number.NaN, Infinity, Number.MAX_SAFE_INTEGER + 1])('%p is no amount', (value) =>
  expect(() => wholeCents(value)).toThrow('is not a whole number of cents'),
)

test('amounts are added, taken away and repeated in whole cents', () => {
  const [meal, care] = [wholeCents(380), wholeCents(150)]
  expect(plusCents(meal, care)).toBe(530)
  expect(minusCents(care, meal)).toBe(-230)
  expect(oppositeCents(meal)).toBe(-380)
  expect(timesCents(meal, 3)).toBe(1140)
  expect(sumCents([meal, care, oppositeCents(meal)])).toBe(150)
  expect(sumCents([])).toBe(ZERO_CENTS)
})

test('nothing the other way round is still nothing, with no sign', () =>
  expect(Object.is(oppositeCents(ZERO_CENTS), 0)).toBe(true))

test('half a meal is no amount of meals', () => expect(() => timesCents(wholeCents(375), 0.5)).toThrow('187.5'))

test('the smaller and the greater of two amounts, also under zero', () => {
  const [debt, meal] = [wholeCents(-500), wholeCents(380)]
  expect([minCents(debt, meal), minCents(meal, debt)]).toEqual([-500, -500])
  expect([maxCents(debt, meal), maxCents(meal, debt)]).toEqual([380, 380])
})
