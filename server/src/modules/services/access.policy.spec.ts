import { expect, test } from '@jest/globals'
import { areGoodDates, endedBefore, isReason, isValidOn, shownStatus, suits, whyNotEndFrom } from './access.policy.js'

test('a valid access is expired the day after its last day', () => {
  const access = { status: 'VALID' as const, validTo: '2027-07-02', endedAt: null }
  expect(shownStatus(access, '2027-07-02')).toBe('VALID')
  expect(shownStatus(access, '2027-07-03')).toBe('EXPIRED')
})

test('a pending or refused access does not expire', () => {
  expect(shownStatus({ status: 'PENDING', validTo: null, endedAt: null }, '2027-07-03')).toBe('PENDING')
  expect(shownStatus({ status: 'REFUSED', validTo: null, endedAt: null }, '2027-07-03')).toBe('REFUSED')
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

test('an access opens its services from its first to its last day', () => {
  const access = { status: 'VALID' as const, validFrom: '2026-09-01', validTo: '2027-01-03' }
  expect(['2026-08-31', '2026-09-01', '2027-01-03', '2027-01-04'].map((day) => isValidOn(access, day))).toEqual([
    false,
    true,
    true,
    false,
  ])
  expect(isValidOn({ ...access, status: 'PENDING' }, '2026-12-01')).toBe(false)
  expect(isValidOn({ ...access, validFrom: null }, '2026-12-01')).toBe(false)
})

test('an access that the town hall ended is shown as revoked, not as expired', () => {
  const ended = { status: 'VALID' as const, validTo: '2027-01-03', endedAt: new Date('2026-11-25T09:00:00Z') }
  expect(shownStatus(ended, '2027-01-03')).toBe('VALID')
  expect(shownStatus(ended, '2027-01-04')).toBe('REVOKED')
  expect(shownStatus({ ...ended, status: 'EXPIRED' }, '2027-01-04')).toBe('REVOKED')
})

test('an access ends from today at the earliest, from its last day at the latest, with a reason, never one’s own', () => {
  const access = { status: 'VALID' as const, validFrom: '2026-09-01', validTo: '2027-07-02', endedAt: null }
  const asked = { access, isOwn: false, today: '2026-11-25', from: '2027-01-04', reason: 'Déménagement.' }
  expect(whyNotEndFrom(asked)).toBeNull()
  expect(whyNotEndFrom({ ...asked, from: '2026-11-25' })).toBeNull()
  expect(whyNotEndFrom({ ...asked, from: '2027-07-02' })).toBeNull()
  expect(whyNotEndFrom({ ...asked, from: '2026-11-24' })).toBe('BAD_END')
  expect(whyNotEndFrom({ ...asked, from: '2027-07-03' })).toBe('BAD_END')
  expect(whyNotEndFrom({ ...asked, reason: ' x ' })).toBe('REASON_REQUIRED')
  expect(whyNotEndFrom({ ...asked, isOwn: true })).toBe('OWN_FAMILY')
  expect(whyNotEndFrom({ ...asked, access: { ...access, status: 'PENDING' } })).toBe('NOT_VALID')
  expect(whyNotEndFrom({ ...asked, access: { ...access, validTo: '2026-11-24' } })).toBe('NOT_VALID')
})

test('what had not begun does not end: it never was', () => {
  expect(endedBefore('2026-09-01', '2027-01-04')).toBe('SHORTENED')
  expect(endedBefore('2027-01-04', '2027-01-04')).toBe('REVOKED')
})
