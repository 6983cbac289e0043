import { expect, test } from '@jest/globals'
import {
  dayOfMonth,
  firstOfMonth,
  lastFullWeek,
  lastOfMonth,
  mondayOf,
  monthsBefore,
  weekNumber,
} from './months.policy.js'
import { civilDay } from '../../platform/day.js'

test('a month begins on the 1st, over the end of a year too', () => {
  expect(firstOfMonth(civilDay('2026-12-08'))).toBe('2026-12-01')
  expect(firstOfMonth(civilDay('2026-12-08'), 1)).toBe('2027-01-01')
  expect(firstOfMonth(civilDay('2027-01-31'), -1)).toBe('2026-12-01')
  expect(firstOfMonth(civilDay('2026-09-30'), -12)).toBe('2025-09-01')
})

test('and ends on its last day, 29 February in a leap year', () => {
  expect(lastOfMonth(civilDay('2026-12-08'))).toBe('2026-12-31')
  expect(lastOfMonth(civilDay('2028-01-31'), 1)).toBe('2028-02-29')
  expect(lastOfMonth(civilDay('2027-03-31'), -1)).toBe('2027-02-28')
})

test('« le 20 du mois », and the 31st of a shorter month, which is its last day', () => {
  expect(dayOfMonth(civilDay('2026-12-08'), -1, 20)).toBe('2026-11-20')
  expect(dayOfMonth(civilDay('2026-12-08'), -1, 5)).toBe('2026-11-05')
  expect(dayOfMonth(civilDay('2026-12-08'), -1, 29)).toBe('2026-11-29')
  expect(dayOfMonth(civilDay('2026-12-08'), -1, 30)).toBe('2026-11-30')
  expect(dayOfMonth(civilDay('2026-12-08'), -1, 31)).toBe('2026-11-30')
})

test('a month before the 31st of March is the last day of February', () => {
  expect(monthsBefore(civilDay('2027-03-31'), 1)).toBe('2027-02-28')
  expect(monthsBefore(civilDay('2027-01-15'), 2)).toBe('2026-11-15')
})

test.each([
  ['2026-12-31', 53],
  ['2027-01-03', 53],
  ['2027-01-04', 1],
  ['2025-12-29', 1],
  ['2026-01-04', 1],
  ['2026-01-05', 2],
])('the week of %s is number %i', (day, number) => expect(weekNumber(civilDay(day))).toBe(number))

test('a week begins on Monday: that of a Sunday lies before it', () => {
  expect(mondayOf(civilDay('2026-12-06'))).toBe('2026-11-30')
  expect(mondayOf(civilDay('2026-12-07'))).toBe('2026-12-07')
  expect(mondayOf(civilDay('2026-12-08'), -1)).toBe('2026-11-30')
  expect(mondayOf(civilDay('2026-12-08'), 2)).toBe('2026-12-21')
})

test('the last week with all its five days: a month that ends on a Thursday drops its last Monday', () => {
  expect(lastFullWeek(civilDay('2026-12-08'), 0)).toBe('2026-12-21')
  expect(lastFullWeek(civilDay('2027-01-08'), 0)).toBe('2027-01-25')
  expect(lastFullWeek(civilDay('2026-12-08'), -2)).toBe('2026-10-26')
})
