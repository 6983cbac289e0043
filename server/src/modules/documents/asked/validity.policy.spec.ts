import { expect, test } from '@jest/globals'
import { civilDay } from '../../../platform/day.js'
import { monthsAfter, validUntil } from './validity.policy.js'

const END = civilDay('2027-07-02')
const dated = civilDay('2026-11-30')

test('a document without a limit is good as long as nobody asks for it again', () => {
  expect(validUntil({ validity: 'NONE', months: null }, dated, END)).toBeNull()
})

test('one for months is good from its own date, not from when it is sent', () => {
  expect(validUntil({ validity: 'MONTHS', months: 3 }, dated, END)).toBe('2027-02-28')
})

test('one for the school year is good until its end, whatever its date', () => {
  expect(validUntil({ validity: 'SCHOOL_YEAR', months: null }, dated, END)).toBe('2027-07-02')
  expect(validUntil({ validity: 'SCHOOL_YEAR', months: null }, dated, null)).toBeNull()
})

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2027-12-31', 2, '2028-02-29'],
  ['2026-12-15', 1, '2027-01-15'],
  ['2026-06-30', 12, '2027-06-30'],
  ['2026-01-01', 60, '2031-01-01'],
])('%s and %i months: %s', (day, months, until) => {
  expect(monthsAfter(civilDay(day), months)).toBe(until)
})
