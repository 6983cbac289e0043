import { expect, test } from '@jest/globals'
import { civilDay } from '@shared/day'
import { quotientOn } from './quotient'

const of = (quotient: number, validFrom: string) => ({ quotient, validFrom: civilDay(validFrom) })

test('the quotient of a family is the last that has begun', () => {
  const all = [of(500, '2025-01-01'), of(700, '2027-01-01'), of(620, '2026-01-01')]
  const { current, others } = quotientOn(all, civilDay('2026-11-25'))
  expect(current?.quotient).toBe(620)
  expect(others.map((q) => q.quotient)).toEqual([700, 500])
  expect(quotientOn(all, civilDay('2027-01-01')).current?.quotient).toBe(700)
  expect(quotientOn([], civilDay('2026-11-25'))).toEqual({ current: null, others: [] })
})
