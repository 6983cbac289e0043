import { expect, test } from '@jest/globals'
import { civilDay, type Day } from '@shared/day'
import { allStops, keyEffect, standOn, stopsOf, type StopRow } from './gridKeys'
import { monthGrid } from './monthGrid'

const grid = (today: Day) =>
  monthGrid({ month: '2026-12', today, openWeekdays: [1, 2, 4, 5], days: new Map(), showPast: false })
const rows = stopsOf(grid(civilDay('2026-11-25')), (stop) => stop !== 'weekday:3')
const press = (
  from: string,
  key: string,
  more: { ctrlKey?: boolean; shiftKey?: boolean } = {},
  over: StopRow[] = rows,
) => keyEffect(over, from, '2026-12', { key, ...more })

test('arrows move by day and by week, over the days that cannot be chosen too', () => {
  expect(press('day:2026-12-08', 'ArrowRight')).toEqual({ focus: 'day:2026-12-09' })
  expect(press('day:2026-12-08', 'ArrowLeft')).toEqual({ focus: 'day:2026-12-07' })
  expect(press('day:2026-12-08', 'ArrowDown')).toEqual({ focus: 'day:2026-12-15' })
  expect(press('day:2026-12-08', 'ArrowUp')).toEqual({ focus: 'day:2026-12-01' })
})

test('right wraps to the next week, left stops on the week box', () => {
  expect(press('day:2026-12-11', 'ArrowRight')).toEqual({ focus: 'day:2026-12-14' })
  expect(press('day:2026-12-07', 'ArrowLeft')).toEqual({ focus: 'week:2026-12-07' })
  expect(press('week:2026-12-07', 'ArrowLeft')).toEqual({ focus: 'week:2026-12-07' })
  expect(press('week:2026-12-07', 'ArrowRight')).toEqual({ focus: 'day:2026-12-07' })
})

test('up from the first week reaches the weekday box, and stays when there is none', () => {
  expect(press('day:2026-12-01', 'ArrowUp')).toEqual({ focus: 'weekday:2' })
  expect(press('day:2026-12-02', 'ArrowUp')).toEqual({ focus: 'day:2026-12-02' })
  expect(press('weekday:2', 'ArrowLeft')).toEqual({ focus: 'weekday:1' })
  expect(press('weekday:1', 'ArrowLeft')).toEqual({ focus: 'month' })
  expect(press('weekday:2', 'ArrowRight')).toEqual({ focus: 'weekday:4' })
  expect(press('weekday:5', 'ArrowRight')).toEqual({ focus: 'weekday:5' })
  expect(press('week:2026-11-30', 'ArrowUp')).toEqual({ focus: 'month' })
})

test('down from the last week goes to the next month', () => {
  expect(press('day:2026-12-29', 'ArrowDown')).toEqual({ month: '2027-01', near: '2027-01-05' })
})

test('right from the last day stays', () => {
  expect(press('day:2027-01-01', 'ArrowRight')).toEqual({ focus: 'day:2027-01-01' })
})

test('Home and End go to the ends of the week, with Ctrl to the ends of the grid', () => {
  expect(press('day:2026-12-09', 'Home')).toEqual({ focus: 'day:2026-12-07' })
  expect(press('day:2026-12-09', 'End')).toEqual({ focus: 'day:2026-12-11' })
  expect(press('day:2026-12-09', 'Home', { ctrlKey: true })).toEqual({ focus: 'day:2026-11-30' })
  expect(press('day:2026-12-09', 'End', { ctrlKey: true })).toEqual({ focus: 'day:2027-01-01' })
})

test('pages turn months, with Shift years, and keep the date', () => {
  expect(press('day:2026-12-31', 'PageDown', {})).toEqual({ month: '2027-01', near: '2027-01-31' })
  expect(press('day:2026-12-10', 'PageUp')).toEqual({ month: '2026-11', near: '2026-11-10' })
  expect(press('day:2026-12-10', 'PageDown', { shiftKey: true })).toEqual({ month: '2027-12', near: '2027-12-10' })
  expect(press('week:2026-12-07', 'PageUp')).toEqual({ month: '2026-11', near: '2026-11-07' })
})

test('other keys are not for the grid', () => {
  expect(press('day:2026-12-10', 'a')).toBeNull()
  expect(press('day:1999-01-01', 'ArrowDown')).toBeNull()
})

test('folded past weeks are one place on the way', () => {
  const folded = stopsOf(grid(civilDay('2026-12-09')), () => true)
  expect(press('day:2026-12-08', 'ArrowUp', {}, folded)).toEqual({ focus: 'past' })
  expect(press('past', 'ArrowDown', {}, folded)).toEqual({ focus: 'day:2026-12-07' })
  expect(press('past', 'ArrowRight', {}, folded)).toEqual({ focus: 'day:2026-12-07' })
})

test('the keyboard stands on one place, that exists', () => {
  expect(standOn(rows, 'day:2026-12-10')).toBe('day:2026-12-10')
  expect(standOn(rows, null)).toBe('day:2026-11-30')
  expect(standOn(rows, 'weekday:3')).toBe('day:2026-11-30')
  expect(standOn(rows, 'day:2027-02-01')).toBe('day:2027-01-01')
  expect(standOn(rows, 'week:2026-12-06')).toBe('day:2026-12-07')
  expect(standOn(rows, 'day:2026-12-12')).toBe('day:2026-12-14')
  expect(standOn([], null)).toBeNull()
  expect(new Set(allStops(rows)).size).toBe(allStops(rows).length)
})
