import { expect, test } from '@jest/globals'
import { easterSunday, holidayOn, publicHolidays } from './public-holidays.policy.js'
import { civilDay } from '../../platform/day.js'

test.each([
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
])('Easter of %i is %s', (year, day) => expect(easterSunday(year)).toBe(day))

test('a year has eleven public holidays, movable ones included', () => {
  expect([...publicHolidays(2027).keys()]).toEqual([
    '2027-01-01',
    '2027-03-29',
    '2027-05-01',
    '2027-05-08',
    '2027-05-06',
    '2027-05-17',
    '2027-07-14',
    '2027-08-15',
    '2027-11-01',
    '2027-11-11',
    '2027-12-25',
  ])
})

test('an ordinary day is not a holiday', () => {
  expect(holidayOn(civilDay('2026-12-25'))).toBe('Noël')
  expect(holidayOn(civilDay('2026-12-24'))).toBeNull()
})
