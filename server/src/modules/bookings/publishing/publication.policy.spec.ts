import { expect, test } from '@jest/globals'
import { isReason, whyNotDecide, whyNotFrom, whyNotWithdraw } from './publication.policy.js'
import { civilDay } from '../../../platform/day.js'

test('a version starts tomorrow or later; today when it is said twice, never yesterday', () => {
  expect(whyNotFrom(civilDay('2026-12-02'), civilDay('2026-12-01'), false)).toBeNull()
  expect(whyNotFrom(civilDay('2026-12-01'), civilDay('2026-12-01'), false)).toBe('TODAY_NOT_CONFIRMED')
  expect(whyNotFrom(civilDay('2026-12-01'), civilDay('2026-12-01'), true)).toBeNull()
  expect(whyNotFrom(civilDay('2026-11-30'), civilDay('2026-12-01'), true)).toBe('BAD_DATES')
})

test('a second person decides, once', () => {
  const waiting = { status: 'WAITING', askedBy: 'camille' }
  expect(whyNotDecide(waiting, 'dominique')).toBeNull()
  expect(whyNotDecide(waiting, 'camille')).toBe('OWN_REQUEST')
  expect(whyNotDecide({ ...waiting, status: 'APPROVED' }, 'dominique')).toBe('NOT_WAITING')
  expect(whyNotDecide(null, 'dominique')).toBe('NOT_WAITING')
})

test('a published version that nobody used may be withdrawn', () => {
  const publishedAt = new Date('2026-12-01T10:00:00+01:00')
  expect(whyNotWithdraw({ publishedAt, used: false })).toBeNull()
  expect(whyNotWithdraw({ publishedAt, used: true })).toBe('ALREADY_USED')
  expect(whyNotWithdraw({ publishedAt: null, used: true })).toBe('NOT_PUBLISHED')
})

test('a reason is more than two letters, spaces apart', () => {
  expect(isReason('vu')).toBe(false)
  expect(isReason(' vu ')).toBe(false)
  expect(isReason('vue')).toBe(true)
})
