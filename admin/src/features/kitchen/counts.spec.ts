import { expect, test } from '@jest/globals'
import { civilDay } from '@shared/day'
import { freezesAt, isServed, mealsOf, nextWorkingDays, totalsOf, type KitchenService } from './counts'

const service = (over: Partial<KitchenService>): KitchenService => ({
  children: 0,
  adults: 0,
  total: 0,
  provisional: false,
  freezesAt: null,
  closure: null,
  service: { id: 's', name: 'Cantine', kind: 'CANTEEN', openWeekdays: [1, 2, 4, 5] },
  diets: [],
  carePlans: [],
  ...over,
})

test('the total line adds the services, diet by diet', () => {
  const totals = totalsOf([
    service({
      children: 20,
      adults: 2,
      total: 22,
      diets: [
        { diet: 'STANDARD', count: 19 },
        { diet: 'NO_PORK', count: 3 },
      ],
    }),
    service({ children: 5, total: 5, diets: [{ diet: 'STANDARD', count: 5 }] }),
  ])
  expect(totals).toEqual({ diets: { STANDARD: 24, NO_PORK: 3, NO_MEAT: 0 }, children: 25, adults: 2, total: 27 })
})

test('a diet nobody asked for counts zero', () => {
  expect(mealsOf(service({}), 'NO_MEAT')).toBe(0)
})

test('the day is provisional until the last limit has passed', () => {
  const early = service({ provisional: true, freezesAt: '2026-12-01T09:30:00+01:00' })
  const late = service({ provisional: true, freezesAt: '2026-12-01T09:00:00Z' })
  expect(freezesAt([late, early, service({})])).toEqual({ provisional: true, at: '2026-12-01T09:00:00Z' })
  expect(freezesAt([service({})])).toEqual({ provisional: false, at: null })
})

test('a service is shown when someone is served, or can still be on a day it opens', () => {
  const thursday = civilDay('2026-12-03')
  const wednesday = civilDay('2026-12-02')
  expect(isServed(thursday, service({}))).toBe(false)
  expect(isServed(wednesday, service({ total: 3 }))).toBe(true)
  expect(isServed(thursday, service({ provisional: true }))).toBe(true)
  expect(isServed(wednesday, service({ provisional: true }))).toBe(false)
  expect(isServed(thursday, service({ provisional: true, closure: 'Fermé le jeudi 3 décembre : grève' }))).toBe(false)
})

test('the next five days leave the week-end out', () => {
  expect(nextWorkingDays(civilDay('2026-11-26'))).toEqual([
    '2026-11-27',
    '2026-11-30',
    '2026-12-01',
    '2026-12-02',
    '2026-12-03',
  ])
})
