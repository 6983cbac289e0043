import { expect, test } from '@jest/globals'
import { areGoodDates, endedBefore, isReason, isValidOn, shownStatus, suits, whyNotEndFrom } from './access.policy.js'
import { civilDay } from '../../platform/day.js'

test('a valid access is expired the day after its last day', () => {
  const access = { status: 'VALID' as const, validTo: civilDay('2027-07-02'), endedAt: null }
  expect(shownStatus(access, civilDay('2027-07-02'))).toBe('VALID')
  expect(shownStatus(access, civilDay('2027-07-03'))).toBe('EXPIRED')
})

test('a pending or refused access does not expire', () => {
  expect(shownStatus({ status: 'PENDING', validTo: null, endedAt: null }, civilDay('2027-07-03'))).toBe('PENDING')
  expect(shownStatus({ status: 'REFUSED', validTo: null, endedAt: null }, civilDay('2027-07-03'))).toBe('REFUSED')
})

test('a situation for children is not for adults, one for anybody is for both', () => {
  expect(suits('CHILD', 'ADULT')).toBe(false)
  expect(suits('ADULT', 'ADULT')).toBe(true)
  expect(suits('ANY', 'CHILD')).toBe(true)
})

test('an access ends today at the earliest, in eighteen months at the latest', () => {
  expect(areGoodDates(civilDay('2026-11-25'), civilDay('2026-11-25'))).toBe(true)
  expect(areGoodDates(civilDay('2026-11-24'), civilDay('2026-11-25'))).toBe(false)
  expect(areGoodDates(civilDay('2028-05-31'), civilDay('2026-11-25'))).toBe(true)
  expect(areGoodDates(civilDay('2028-06-01'), civilDay('2026-11-25'))).toBe(false)
  expect(areGoodDates(civilDay('2027-10-31'), civilDay('2026-04-30'))).toBe(true)
})

test('a reason says something', () => {
  expect(isReason('  a ')).toBe(false)
  expect(isReason('Justificatif illisible')).toBe(true)
})

test('an access opens its services from its first to its last day', () => {
  const access = { status: 'VALID' as const, validFrom: civilDay('2026-09-01'), validTo: civilDay('2027-01-03') }
  expect(
    ['2026-08-31', '2026-09-01', '2027-01-03', '2027-01-04'].map((day) => isValidOn(access, civilDay(day))),
  ).toEqual([false, true, true, false])
  expect(isValidOn({ ...access, status: 'PENDING' }, civilDay('2026-12-01'))).toBe(false)
  expect(isValidOn({ ...access, validFrom: null }, civilDay('2026-12-01'))).toBe(false)
})

test('an access that the town hall ended is shown as revoked, not as expired', () => {
  const ended = { status: 'VALID' as const, validTo: civilDay('2027-01-03'), endedAt: new Date('2026-11-25T09:00:00Z') }
  expect(shownStatus(ended, civilDay('2027-01-03'))).toBe('VALID')
  expect(shownStatus(ended, civilDay('2027-01-04'))).toBe('REVOKED')
  expect(shownStatus({ ...ended, status: 'EXPIRED' }, civilDay('2027-01-04'))).toBe('REVOKED')
})

test('an access ends from today at the earliest, from its last day at the latest, with a reason, never one’s own', () => {
  const access = {
    status: 'VALID' as const,
    validFrom: civilDay('2026-09-01'),
    validTo: civilDay('2027-07-02'),
    endedAt: null,
  }
  const asked = {
    access,
    isOwn: false,
    today: civilDay('2026-11-25'),
    from: civilDay('2027-01-04'),
    reason: 'Déménagement.',
  }
  expect(whyNotEndFrom(asked)).toBeNull()
  expect(whyNotEndFrom({ ...asked, from: civilDay('2026-11-25') })).toBeNull()
  expect(whyNotEndFrom({ ...asked, from: civilDay('2027-07-02') })).toBeNull()
  expect(whyNotEndFrom({ ...asked, from: civilDay('2026-11-24') })).toBe('BAD_END')
  expect(whyNotEndFrom({ ...asked, from: civilDay('2027-07-03') })).toBe('BAD_END')
  expect(whyNotEndFrom({ ...asked, reason: ' x ' })).toBe('REASON_REQUIRED')
  expect(whyNotEndFrom({ ...asked, isOwn: true })).toBe('OWN_FAMILY')
  expect(whyNotEndFrom({ ...asked, access: { ...access, status: 'PENDING' } })).toBe('NOT_VALID')
  expect(whyNotEndFrom({ ...asked, access: { ...access, validTo: civilDay('2026-11-24') } })).toBe('NOT_VALID')
})

test('what had not begun does not end: it never was', () => {
  expect(endedBefore(civilDay('2026-09-01'), civilDay('2027-01-04'))).toBe('SHORTENED')
  expect(endedBefore(civilDay('2027-01-04'), civilDay('2027-01-04'))).toBe('REVOKED')
})
