import { describe, expect, test } from '@jest/globals'
import {
  countBack,
  dayCounts,
  isFirstAfterBreak,
  isFirstWeekAfterBreak,
  isHoliday,
  isLastBeforeBreak,
  isLastWeekBeforeBreak,
  periodOf,
  type RuleCalendar,
  whyNotOpen,
} from './rule-calendar.policy.js'
import { civilDay, type Day } from '../../platform/day.js'

const calendar: RuleCalendar = {
  timeZone: 'Europe/Paris',
  holidays: 'fr',
  extraHolidays: [],
  breaks: [{ name: 'noel', from: civilDay('2026-12-19'), to: civilDay('2027-01-03') }],
  periods: [{ name: 'P1', from: civilDay('2026-11-02'), to: civilDay('2026-12-18') }],
  closures: [{ from: civilDay('2026-12-10'), to: civilDay('2026-12-10') }],
  schoolWeekdays: [1, 2, 4, 5],
  businessWeekdays: [1, 2, 3, 4, 5],
}
const canteen = { weekdays: [1, 2, 4, 5], during: 'school', openOnHolidays: false } as const
const camp = { ...canteen, weekdays: [1, 2, 3, 4, 5], during: 'breaks' } as const

describe('a public holiday', () => {
  const alsace: RuleCalendar = { ...calendar, holidays: 'fr-alsace-moselle' }
  const none: RuleCalendar = { ...calendar, holidays: 'none', extraHolidays: [civilDay('2026-12-08')] }
  test('is that of the country, with two more in Alsace-Moselle', () => {
    expect(isHoliday(calendar, civilDay('2026-12-25'))).toBe(true)
    expect(isHoliday(calendar, civilDay('2026-12-26'))).toBe(false)
    expect(isHoliday(alsace, civilDay('2026-12-26'))).toBe(true)
    expect(isHoliday(calendar, civilDay('2027-03-26'))).toBe(false)
    expect(isHoliday(alsace, civilDay('2027-03-26'))).toBe(true)
    expect(isHoliday(alsace, civilDay('2027-03-25'))).toBe(false)
  })
  test('may be one of the place alone', () => {
    expect(isHoliday(none, civilDay('2026-12-08'))).toBe(true)
    expect(isHoliday(none, civilDay('2026-12-25'))).toBe(false)
  })
})

test('the canteen closes by weekday, closure, holiday and break, in this order', () => {
  const days = ['2026-12-08', '2026-12-09', '2026-12-10', '2026-11-11', '2026-12-21', '2027-01-04']
  expect(days.map((day) => whyNotOpen(calendar, canteen, civilDay(day)))).toEqual([
    null,
    'WEEKDAY',
    'CLOSURE',
    'WEEKDAY',
    'BREAK',
    null,
  ])
  expect(whyNotOpen(calendar, { ...canteen, weekdays: [3] }, civilDay('2026-11-11'))).toBe('HOLIDAY')
  expect(whyNotOpen(calendar, { ...canteen, weekdays: [3], openOnHolidays: true }, civilDay('2026-11-11'))).toBeNull()
  expect(whyNotOpen(calendar, { ...canteen, during: 'always' }, civilDay('2026-12-21'))).toBeNull()
})

test('a camp runs during breaks only; a year whose breaks are not published closes nothing', () => {
  expect(whyNotOpen(calendar, camp, civilDay('2026-12-21'))).toBeNull()
  expect(whyNotOpen(calendar, camp, civilDay('2026-12-08'))).toBe('NOT_A_BREAK')
  expect(whyNotOpen(calendar, camp, civilDay('2026-08-21'))).toBe('NOT_A_BREAK')
  expect(whyNotOpen(calendar, camp, civilDay('2026-08-20'))).toBeNull()
  expect(whyNotOpen(calendar, camp, civilDay('2027-05-03'))).toBe('NOT_A_BREAK')
  expect(whyNotOpen(calendar, camp, civilDay('2027-05-04'))).toBeNull()
})

test('what counts as a day', () => {
  const counted = (unit: Parameters<typeof dayCounts>[2]) =>
    ['2026-12-19', '2026-12-20', '2026-12-23', '2026-12-25', '2026-12-08', '2026-12-10'].map((day) =>
      dayCounts(calendar, canteen, unit, civilDay(day)),
    )
  expect(counted('calendar')).toEqual([true, true, true, true, true, true])
  expect(counted('business')).toEqual([false, false, true, false, true, true])
  expect(counted('workable')).toEqual([true, false, true, false, true, true])
  expect(counted('school')).toEqual([false, false, false, false, true, true])
  expect(counted('service')).toEqual([false, false, false, false, true, false])
})

test('days are counted back or forth, and nowhere beyond 400 days', () => {
  expect(countBack(calendar, canteen, 'calendar', civilDay('2027-01-04'), 2)).toBe('2027-01-02')
  expect(countBack(calendar, canteen, 'service', civilDay('2027-01-04'), 1)).toBe('2026-12-18')
  expect(countBack(calendar, canteen, 'service', civilDay('2026-12-11'), 1)).toBe('2026-12-08')
  expect(countBack(calendar, canteen, 'school', civilDay('2026-12-18'), -1)).toBe('2027-01-04')
  expect(countBack(calendar, canteen, 'business', civilDay('2026-12-28'), 2)).toBe('2026-12-23')
  expect(countBack(calendar, canteen, 'business', civilDay('2026-12-28'), 0)).toBe('2026-12-28')
  const year = { ...calendar, breaks: [{ name: 'x', from: civilDay('2025-11-04'), to: civilDay('2026-12-07') }] }
  expect(countBack(year, canteen, 'school', civilDay('2026-12-08'), 1)).toBe('2025-11-03')
  const longer = { ...calendar, breaks: [{ name: 'x', from: civilDay('2025-11-03'), to: civilDay('2026-12-07') }] }
  expect(countBack(longer, canteen, 'school', civilDay('2026-12-08'), 1)).toBeNull()
})

test('a day belongs to a named period, or to a break', () => {
  expect(periodOf(calendar, civilDay('2026-12-18'))?.name).toBe('P1')
  expect(periodOf(calendar, civilDay('2026-12-19'))?.name).toBe('noel')
  expect(periodOf(calendar, civilDay('2027-01-04'))).toBeNull()
})

test('the days around a break: the last of school before it, the first after it, and their weeks', () => {
  const of = (is: (c: RuleCalendar, day: Day) => boolean) =>
    ['2026-12-14', '2026-12-17', '2026-12-18', '2027-01-04', '2027-01-05', '2027-01-11'].filter((d) =>
      is(calendar, civilDay(d)),
    )
  expect(of(isLastBeforeBreak)).toEqual(['2026-12-18'])
  expect(of(isFirstAfterBreak)).toEqual(['2027-01-04'])
  expect(of(isLastWeekBeforeBreak)).toEqual(['2026-12-14', '2026-12-17', '2026-12-18'])
  expect(of(isFirstWeekAfterBreak)).toEqual(['2027-01-04', '2027-01-05'])
  expect(isFirstWeekAfterBreak(calendar, civilDay('2026-12-22'))).toBe(false)
  expect(isLastWeekBeforeBreak(calendar, civilDay('2026-12-22'))).toBe(false)
})
