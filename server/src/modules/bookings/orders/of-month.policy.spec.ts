import { describe, expect, test } from '@jest/globals'
import { civilDay } from '../../../platform/day.js'
import { type Cents, wholeCents } from '../../../platform/money.js'
import { closedMonths, mostTakenOff, ownCents, takenOff } from './of-month.policy.js'

const KEY = 'canteen zoé 2026-12-01'
const worth: Cents | null = wholeCents(320)
const meal = {
  ...{ serviceId: 'canteen', beneficiaryId: 'zoé', day: civilDay('2026-12-08') },
  ...{ priceCents: wholeCents(0), surchargeCents: wholeCents(0), deductedCents: wholeCents(0) },
  includedCents: worth,
}
/** Booked at 4,00 € before the month was charged, 1,00 € of it because it was late. */
const takenOver = {
  ...meal,
  ...{ priceCents: wholeCents(500), surchargeCents: wholeCents(100), deductedCents: wholeCents(400) },
  includedCents: wholeCents(400),
}
const left = (amount: number) => new Map([[KEY, wholeCents(amount)]])

describe('what a month includes', () => {
  test('costs by itself what ordering it late added, and nothing else', () => {
    expect([ownCents(meal), ownCents(takenOver)]).toEqual([0, 100])
    expect(ownCents({ ...takenOver, includedCents: null })).toBe(500)
  })
  test('took nothing off it when the month took its price over', () => {
    expect([takenOff(meal), takenOff(takenOver)]).toEqual([0, 0])
    expect(takenOff({ ...takenOver, deductedCents: wholeCents(720) })).toBe(320)
  })
})

test('an absence takes off what the meal is worth, within what is left of the month and what it took off before', () => {
  expect(mostTakenOff(meal, left(5600))).toBe(320)
  expect(mostTakenOff(meal, left(180))).toBe(180)
  expect(mostTakenOff({ ...meal, deductedCents: wholeCents(320) }, left(0))).toBe(320)
  expect(mostTakenOff(meal, new Map())).toBe(0)
})

test('days that the commune closes share what is left of their month', () => {
  const days = [meal, { ...meal, day: civilDay('2026-12-10') }, { ...meal, day: civilDay('2027-01-05') }]
  expect(closedMonths(days, left(500))).toEqual([320, 180, 0])
  expect(closedMonths([{ ...meal, deductedCents: wholeCents(320) }], left(500))).toEqual([0])
  expect(closedMonths([{ ...meal, includedCents: null }], left(500))).toEqual([0])
})
