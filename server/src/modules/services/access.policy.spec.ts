import { expect, test } from '@jest/globals'
import { areGoodDates, isReason, shownStatus, suits } from './access.policy.js'

test('a valid access is expired the day after its last day', () => {
  const access = { status: 'VALID' as const, validTo: '2027-07-02' }
  expect(shownStatus(access, '2027-07-02')).toBe('VALID')
  expect(shownStatus(access, '2027-07-03')).toBe('EXPIRED')
})

test('a pending or refused access does not expire', () => {
  expect(shownStatus({ status: 'PENDING', validTo: null }, '2027-07-03')).toBe('PENDING')
  expect(shownStatus({ status: 'REFUSED', validTo: null }, '2027-07-03')).toBe('REFUSED')
})

test('a situation for children is not for adults, one for anybody is for both', () => {
  expect(suits('CHILD', 'ADULT')).toBe(false)
  expect(suits('ADULT', 'ADULT')).toBe(true)
  expect(suits('ANY', 'CHILD')).toBe(true)
})

test('an access ends today at the earliest, in eighteen months at the latest', () => {
  expect(areGoodDates('2026-11-25', '2026-11-25')).toBe(true)
  expect(areGoodDates('2026-11-24', '2026-11-25')).toBe(false)
  expect(areGoodDates('2028-05-31', '2026-11-25')).toBe(true)
  expect(areGoodDates('2028-06-01', '2026-11-25')).toBe(false)
  expect(areGoodDates('2027-10-31', '2026-04-30')).toBe(true)
})

test('a reason says something', () => {
  expect(isReason('  a ')).toBe(false)
  expect(isReason('Justificatif illisible')).toBe(true)
})
