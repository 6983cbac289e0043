import { expect, test } from '@jest/globals'
import { addDays, civilDay } from '@shared/day'
import { daysBetween, weekdayOf, weeksOf } from '@shared/month'
import { byDay, type DayFacts } from './facts'
import { daysOfBox, monthGrid, type WeekRow } from './monthGrid'

const NO_SCHOOL = { first: '2026-12-19', last: '2027-01-03', name: 'Vacances de Noël' }

function december(openWeekdays: number[], closed: Record<string, string> = {}) {
  const { from, to } = weeksOf('2026-12')
  return byDay(
    daysBetween(from, to).map((day): DayFacts => {
      const inBreak = day >= NO_SCHOOL.first && day <= NO_SCHOOL.last
      const open = openWeekdays.includes(weekdayOf(day)) && !inBreak && !closed[day]
      return { day, open, shortReason: closed[day] ?? null, breakName: inBreak ? NO_SCHOOL.name : null, cells: [] }
    }),
  )
}
const canteen = [1, 2, 4, 5]
const grid = (over: Partial<Parameters<typeof monthGrid>[0]> = {}) =>
  monthGrid({
    month: '2026-12',
    today: civilDay('2026-11-25'),
    openWeekdays: canteen,
    days: december(canteen),
    showPast: false,
    ...over,
  })

test('weeks are whole: the days of November and January around December are real days', () => {
  const first = grid().rows[0] as WeekRow
  expect(first.days.map(({ day }) => day)).toEqual([
    '2026-11-30',
    '2026-12-01',
    '2026-12-02',
    '2026-12-03',
    '2026-12-04',
  ])
  expect(first.days.map(({ inMonth }) => inMonth)).toEqual([false, true, true, true, true])
})

test('Monday to Friday only, and a weekday that never opens is narrow', () => {
  expect(grid().weekdays).toEqual([
    { weekday: 1, narrow: false },
    { weekday: 2, narrow: false },
    { weekday: 3, narrow: true },
    { weekday: 4, narrow: false },
    { weekday: 5, narrow: false },
  ])
})

test('Saturday appears when the service opens then', () => {
  const saturdays = [3, 6]
  expect(grid({ openWeekdays: saturdays, days: december(saturdays) }).weekdays.map(({ weekday }) => weekday)).toEqual([
    1, 2, 3, 4, 5, 6,
  ])
})

test('an exceptional opening on a usually closed weekday widens its column', () => {
  const days = new Map(december(canteen))
  days.set('2026-12-09', { day: civilDay('2026-12-09'), open: true, cells: [] })
  expect(grid({ days }).weekdays[2]).toEqual({ weekday: 3, narrow: false })
})

test('consecutive weeks of holidays become one band', () => {
  expect(grid().rows.map(({ kind }) => kind)).toEqual(['week', 'week', 'week', 'closed'])
  expect(grid().rows[3]).toEqual({
    kind: 'closed',
    name: 'Vacances de Noël',
    firstDay: '2026-12-21',
    lastDay: '2027-01-01',
  })
})

test('one closed day does not hide its week', () => {
  const days = december(canteen, { '2026-12-15': 'Grève' })
  expect(grid({ days }).rows.map(({ kind }) => kind)).toEqual(['week', 'week', 'week', 'closed'])
})

test('a service of Wednesdays only, closed one Wednesday: the band gives its reason', () => {
  const days = december([3], { '2026-12-09': 'Grève' })
  expect(grid({ openWeekdays: [3], days }).rows[1]).toMatchObject({ kind: 'closed', name: 'Grève' })
})

test('past weeks are folded away until asked for', () => {
  expect(grid({ today: civilDay('2026-12-09') }).rows.map(({ kind }) => kind)).toEqual([
    'past',
    'week',
    'week',
    'closed',
  ])
  expect(grid({ today: civilDay('2026-12-09'), showPast: true }).rows[0]!.kind).toBe('week')
})

test('a month that is wholly past is shown', () => {
  expect(grid({ today: civilDay('2027-02-01') }).rows[0]!.kind).toBe('week')
})

test('days that are not loaded yet do not fold', () => {
  expect(grid({ days: new Map() }).rows.every(({ kind }) => kind === 'week')).toBe(true)
})

test('the week box counts the neighbouring days, the weekday and month boxes do not', () => {
  const shown = grid()
  expect(daysOfBox(shown, { week: '2026-11-30' })).toContain('2026-11-30')
  expect(daysOfBox(shown, { weekday: 1 })).toEqual(['2026-12-07', '2026-12-14'])
  expect(daysOfBox(shown, 'month')).not.toContain('2026-11-30')
})

test('a month whose 1st falls on a Saturday does not start with an empty week', () => {
  const august = monthGrid({
    month: '2026-08',
    today: civilDay('2026-07-01'),
    openWeekdays: canteen,
    days: new Map(),
    showPast: false,
  })
  expect((august.rows[0] as WeekRow).monday).toBe(addDays(civilDay('2026-08-01'), 2))
})
