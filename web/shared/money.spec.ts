import { expect, test } from '@jest/globals'
import { formatCents, formatSignedCents, parseCents, typedCents } from './money'

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

test('cents are shown as a French price', () => {
  expect(plain(formatCents(380))).toBe('3,80 €')
  expect(plain(formatCents(0))).toBe('0,00 €')
  expect(plain(formatCents(123_456))).toBe('1 234,56 €')
})

test('a movement shows its sign', () => {
  expect(plain(formatSignedCents(2000))).toBe('+20,00 €')
  expect(plain(formatSignedCents(-380))).toBe('-3,80 €')
})

test.each([
  ['20', 2000],
  ['12,5', 1250],
  ['12.50 €', 1250],
  ['1 000', 100_000],
  ['0,05', 5],
])('« %s » typed is %i cents', (typed, cents) => expect(parseCents(typed)).toBe(cents))

test('an amount put in a field can be read back from it', () => {
  expect([2000, 5, 1230].map(typedCents)).toEqual(['20,00', '0,05', '12,30'])
  expect(parseCents(typedCents(1230))).toBe(1230)
})

test.each(['', 'vingt', '-5', '1,234', '12,3,4', '99999999'])('« %s » is not an amount', (typed) => {
  expect(parseCents(typed)).toBeNull()
})
