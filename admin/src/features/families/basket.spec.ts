import { expect, test } from '@jest/globals'
import { civilDay } from '@shared/day'
import { firstMonthOf, isBookable, isChosen, linesOf, toggled, toggledMonth, without, type Basket } from './basket'

const empty: Basket = new Set()
const days = [
  { day: civilDay('2026-12-01'), cells: [{ beneficiaryId: 'louane', state: 'FREE' as const }] },
  { day: civilDay('2026-12-03'), cells: [{ beneficiaryId: 'louane', state: 'LATE' as const }] },
  { day: civilDay('2026-12-04'), cells: [{ beneficiaryId: 'louane', state: 'FULL' as const }] },
  { day: civilDay('2026-12-07'), cells: [{ beneficiaryId: 'louane', state: 'FREE' as const }] },
]

test('a day is added, and taken out by a second touch', () => {
  const one = toggled(empty, 'canteen', 'louane', civilDay('2026-12-01'))
  expect(isChosen(one, 'canteen', 'louane', civilDay('2026-12-01'))).toBe(true)
  expect(toggled(one, 'canteen', 'louane', civilDay('2026-12-01')).size).toBe(0)
})

test('a whole month never adds a surcharge', () => {
  const month = toggledMonth(empty, 'canteen', 'louane', days)
  expect(linesOf(month)).toEqual([
    { serviceId: 'canteen', beneficiaryId: 'louane', days: ['2026-12-01', '2026-12-07'] },
  ])
  expect(toggledMonth(month, 'canteen', 'louane', days).size).toBe(0)
})

test('taking the month out takes a late day chosen by hand with it, and leaves the other child alone', () => {
  let basket = toggled(empty, 'canteen', 'theo', civilDay('2026-12-01'))
  basket = toggled(basket, 'canteen', 'louane', civilDay('2026-12-03'))
  basket = toggledMonth(basket, 'canteen', 'louane', days)
  basket = toggledMonth(basket, 'canteen', 'louane', days)
  expect(linesOf(basket)).toEqual([{ serviceId: 'canteen', beneficiaryId: 'theo', days: ['2026-12-01'] }])
})

test('the order has one line per service and child, with its days in order', () => {
  let basket = toggled(empty, 'canteen', 'theo', civilDay('2026-12-08'))
  basket = toggled(basket, 'canteen', 'louane', civilDay('2026-12-01'))
  basket = toggled(basket, 'canteen', 'theo', civilDay('2026-12-01'))
  expect(linesOf(basket)).toEqual([
    { serviceId: 'canteen', beneficiaryId: 'louane', days: ['2026-12-01'] },
    { serviceId: 'canteen', beneficiaryId: 'theo', days: ['2026-12-01', '2026-12-08'] },
  ])
})

test('days lost to someone else leave the basket, the rest stays', () => {
  const basket = toggled(
    toggled(empty, 'canteen', 'theo', civilDay('2026-12-08')),
    'canteen',
    'theo',
    civilDay('2026-12-10'),
  )
  const kept = without(basket, [{ serviceId: 'canteen', beneficiaryId: 'theo', day: civilDay('2026-12-08') }])
  expect(linesOf(kept)).toEqual([{ serviceId: 'canteen', beneficiaryId: 'theo', days: ['2026-12-10'] }])
})

test('only free and late days can be booked', () => {
  expect(isBookable('LATE')).toBe(true)
  expect(isBookable('HELD')).toBe(false)
  expect(isBookable('NOT_ENTITLED')).toBe(false)
})

test('the page opens again on the month of the first day that was ticked', () => {
  const two = toggled(
    toggled(empty, 'canteen', 'louane', civilDay('2027-01-12')),
    'evening',
    'theo',
    civilDay('2026-12-08'),
  )
  expect([firstMonthOf(two), firstMonthOf(empty)]).toEqual(['2026-12', null])
})
