import { expect, test } from '@jest/globals'
import { addDays, civilDay } from './day'
import { addMonths, daysBetween, firstOf, isMonth, lastOf, mondayOf, sameDateIn, weekdayOf, weeksOf } from './month'

test('a month is shown in whole weeks, from a Monday to a Sunday', () => {
  expect(weeksOf('2026-12')).toEqual({ from: '2026-11-30', to: '2027-01-03' })
  expect(weeksOf('2027-02')).toEqual({ from: '2027-02-01', to: '2027-02-28' })
})

test('days follow one another over the change of hour and the end of the year', () => {
  expect(addDays(civilDay('2027-03-28'), 1)).toBe('2027-03-29')
  expect(addDays(civilDay('2026-12-31'), 1)).toBe('2027-01-01')
  expect(daysBetween(civilDay('2026-10-24'), civilDay('2026-10-26'))).toEqual([
    '2026-10-24',
    '2026-10-25',
    '2026-10-26',
  ])
})

test('weekdays are counted from Monday', () => {
  expect(weekdayOf(civilDay('2026-12-07'))).toBe(1)
  expect(weekdayOf(civilDay('2026-12-13'))).toBe(7)
  expect(mondayOf(civilDay('2026-12-13'))).toBe('2026-12-07')
})

test('months follow one another over the end of the year', () => {
  expect(addMonths('2026-12', 1)).toBe('2027-01')
  expect(addMonths('2026-01', -12)).toBe('2025-01')
})

test('the 31st becomes the last day of a shorter month', () => {
  expect(sameDateIn('2027-02', civilDay('2027-01-31'))).toBe('2027-02-28')
  expect(sameDateIn('2028-02', civilDay('2028-01-31'))).toBe('2028-02-29')
  expect(sameDateIn('2027-04', civilDay('2027-03-31'))).toBe('2027-04-30')
  expect(sameDateIn('2027-01', civilDay('2026-12-10'))).toBe('2027-01-10')
})

test('only a real month is taken from an address', () => {
  expect(isMonth('2026-12')).toBe(true)
  for (const bad of ['2026-13', '2026', '1026-01', undefined, ['2026-12']]) expect(isMonth(bad)).toBe(false)
})

test.each([
  ['2026-11', '2026-11-01', '2026-11-30'],
  ['2026-12', '2026-12-01', '2026-12-31'],
  ['2027-02', '2027-02-01', '2027-02-28'],
  ['2028-02', '2028-02-01', '2028-02-29'],
])('the month %s goes from %s to %s', (month, first, last) => {
  expect(firstOf(month)).toBe(first)
  expect(lastOf(month)).toBe(last)
})

test('what is no month has no first day', () => expect(() => firstOf('2026-13')).toThrow('is not a day'))
