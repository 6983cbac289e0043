import { expect, test } from '@jest/globals'
import {
  mailLeavesAt,
  whyNotTakeBackAccess,
  whyNotTakeBackAccount,
  whyNotTakeBackDocument,
  whyNotUndo,
} from './decision.policy.js'
import { civilDay } from '../../../platform/day.js'

const decidedAt = new Date('2026-11-25T09:00:00Z')
const decision = { decidedAt, decidedBy: 'roche', toldAt: null }
const after = (seconds: number) => new Date(decidedAt.getTime() + seconds * 1000)

test('who decided may undo until the mail leaves', () => {
  expect(whyNotUndo(decision, 'roche', after(10))).toBeNull()
  expect(whyNotUndo(decision, 'roche', mailLeavesAt(decidedAt))).toBe('TOO_LATE_TO_UNDO')
  expect(whyNotUndo({ ...decision, toldAt: after(5) }, 'roche', after(6))).toBe('TOO_LATE_TO_UNDO')
  expect(whyNotUndo(decision, 'another', after(1))).toBe('DECIDED_BY_ANOTHER')
  expect(whyNotUndo(undefined, 'roche', after(1))).toBe('NOT_DECIDED')
})

test('a decision that says something is taken back: given, refused or ended, never what waits or is over by itself', () => {
  const today = civilDay('2026-11-25')
  const access = { status: 'VALID' as const, validTo: civilDay('2027-07-02'), endedAt: null }
  expect(whyNotTakeBackAccess(access, false, today)).toBeNull()
  expect(whyNotTakeBackAccess({ ...access, status: 'REFUSED', validTo: null }, false, today)).toBeNull()
  expect(whyNotTakeBackAccess({ ...access, status: 'REVOKED', endedAt: decidedAt }, false, today)).toBeNull()
  expect(whyNotTakeBackAccess({ ...access, status: 'REVOKED' }, false, today)).toBe('NOT_DECIDED')
  expect(whyNotTakeBackAccess({ ...access, validTo: civilDay('2026-11-24') }, false, today)).toBe('NOT_DECIDED')
  expect(whyNotTakeBackAccess({ ...access, status: 'PENDING' }, false, today)).toBe('NOT_DECIDED')
  expect(whyNotTakeBackAccess(access, true, today)).toBe('OWN_FAMILY')
  expect([whyNotTakeBackAccount('ACTIVE', false), whyNotTakeBackAccount('PENDING', false)]).toEqual([
    null,
    'NOT_DECIDED',
  ])
  expect([whyNotTakeBackDocument('REFUSED', false), whyNotTakeBackDocument('EXPIRED', false)]).toEqual([
    null,
    'NOT_DECIDED',
  ])
  expect([whyNotTakeBackAccount('ACTIVE', true), whyNotTakeBackDocument('ACCEPTED', true)]).toEqual([
    'OWN_FAMILY',
    'OWN_FAMILY',
  ])
})
