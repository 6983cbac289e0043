import { expect, test } from '@jest/globals'
import { parseEuros } from './money.js'

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
