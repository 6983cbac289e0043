import { expect, test } from '@jest/globals'
import { whyNotRecord } from './attendance.policy.js'

const child = (own: boolean, status: string | null = null) => [{ beneficiaryId: 'louane', status, own }]
const mark = (status: string | null) => [{ beneficiaryId: 'louane', status }]
const why = (status: string | null, expected = child(true)) =>
  whyNotRecord(mark(status), '2026-12-08', '2026-12-08', expected)

test('everybody notes who came, their own child as well', () => {
  expect(why('PRESENT')).toBeNull()
  expect(why('ABSENT')).toBeNull()
  expect(why(null)).toBeNull()
})
test('an absence that gives money back is justified by a colleague', () => {
  expect(why('ABSENT_JUSTIFIED')).toBe('OWN_FAMILY')
  expect(why('ABSENT_JUSTIFIED', child(false))).toBeNull()
})
test('a meal without a booking is taken off the bill by a colleague', () => {
  expect(why('ABSENT', child(true, 'PRESENT_UNBOOKED'))).toBe('OWN_FAMILY')
  expect(why(null, child(true, 'PRESENT_UNBOOKED'))).toBe('OWN_FAMILY')
  expect(why('PRESENT', child(true, 'PRESENT_UNBOOKED'))).toBeNull()
  expect(why(null, child(false, 'PRESENT_UNBOOKED'))).toBeNull()
})
test('only who is expected is marked, on the day or after', () => {
  expect(whyNotRecord(mark('PRESENT'), '2026-12-09', '2026-12-08', child(false))).toBe('FUTURE_DAY')
  expect(whyNotRecord(mark('PRESENT'), '2026-12-08', '2026-12-08', [])).toBe('NOT_EXPECTED')
})
