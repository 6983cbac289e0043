import { expect, test } from '@jest/globals'
import { instantOfMark, type Mark, whyNotRecord } from './attendance.policy.js'
import { civilDay } from '../../platform/day.js'

const now = new Date('2026-12-08T12:30:00+01:00')
const dayStart = new Date('2026-12-08T00:00:00+01:00')
const at = (text: string) => new Date(text)
const iso = (madeAt: string | null, sentAt: string | null) =>
  instantOfMark({ madeAt: madeAt ? at(madeAt) : null, sentAt: sentAt ? at(sentAt) : null }, now, dayStart).toISOString()

test('a mark sent late keeps the instant at which it was made', () => {
  expect(iso('2026-12-08T12:05:00+01:00', '2026-12-08T12:30:00+01:00')).toBe('2026-12-08T11:05:00.000Z')
})

test('a tablet whose clock is weeks wrong, either way, says the right instant all the same', () => {
  expect(iso('2027-01-20T09:00:00Z', '2027-01-20T09:10:00Z')).toBe('2026-12-08T11:20:00.000Z')
  expect(iso('2026-11-01T09:00:00Z', '2026-11-01T09:10:00Z')).toBe('2026-12-08T11:20:00.000Z')
})

test('no mark is made after it is received, nor before its day began', () => {
  expect(iso('2027-01-20T09:00:00Z', null)).toBe(now.toISOString())
  expect(iso('2027-01-20T09:00:00Z', '2027-01-19T09:00:00Z')).toBe(now.toISOString())
  expect(iso('2020-01-01T00:00:00Z', '2026-12-08T11:30:00Z')).toBe(dayStart.toISOString())
})

test('a mark without an instant is made now', () => {
  expect(iso(null, null)).toBe(now.toISOString())
})

const day = civilDay('2026-12-08')
const row = (own: boolean, status: string | null = null, leftAt: string | null = null) => ({
  ...{ beneficiaryId: 'louane', status, arrivedAt: null, leftAt, absenceCharge: null, own },
})
const children = { expected: [row(false)], known: new Set(['louane', 'theo']) }

test('who is expected is marked; who is known is served, or no longer; a stranger is neither', () => {
  const why = (beneficiaryId: string, status: string | null) =>
    whyNotRecord([{ beneficiaryId, status }], day, day, children)
  expect(['PRESENT', 'ABSENT', 'PRESENT_UNBOOKED', null].map((status) => why('louane', status))).toEqual([
    null,
    null,
    null,
    null,
  ])
  expect(['PRESENT', 'ABSENT', 'PRESENT_UNBOOKED', null].map((status) => why('theo', status))).toEqual([
    'NOT_EXPECTED',
    'NOT_EXPECTED',
    null,
    null,
  ])
  expect(why('stranger', 'PRESENT_UNBOOKED')).toBe('NOT_EXPECTED')
  expect(why('stranger', null)).toBe('NOT_EXPECTED')
  expect(whyNotRecord([], civilDay('2026-12-09'), day, children)).toBe('FUTURE_DAY')
})

const whyOwn = (status: string | null, expected = [row(true)], hours: Partial<Mark> = {}) =>
  whyNotRecord([{ beneficiaryId: 'louane', status, ...hours }], day, day, { expected, known: new Set() })

test('everybody notes who came, their own child as well', () => {
  expect(whyOwn('PRESENT')).toBeNull()
  expect(whyOwn('ABSENT')).toBeNull()
  expect(whyOwn(null)).toBeNull()
})

test('an absence that gives money back is justified by a colleague', () => {
  expect(whyOwn('ABSENT_JUSTIFIED')).toBe('OWN_FAMILY')
  expect(whyOwn('ABSENT_JUSTIFIED', [row(false)])).toBeNull()
})

test('a meal without a booking is taken off the bill by a colleague', () => {
  expect(whyOwn('ABSENT', [row(true, 'PRESENT_UNBOOKED')])).toBe('OWN_FAMILY')
  expect(whyOwn(null, [row(true, 'PRESENT_UNBOOKED')])).toBe('OWN_FAMILY')
  expect(whyOwn('PRESENT', [row(true, 'PRESENT_UNBOOKED')])).toBeNull()
  expect(whyOwn(null, [row(false, 'PRESENT_UNBOOKED')])).toBeNull()
})

test('a departure is noted by everybody, and corrected by a colleague: it may be billed', () => {
  const left = row(true, 'PRESENT', '18:47')
  expect(whyOwn('PRESENT', [row(true)], { leftAt: '18:47' })).toBeNull()
  expect(whyOwn('PRESENT', [left], { leftAt: '18:47' })).toBeNull()
  expect(whyOwn('PRESENT', [left])).toBeNull()
  expect(whyOwn('PRESENT', [left], { leftAt: '18:10' })).toBe('OWN_FAMILY')
  expect(whyOwn('PRESENT', [left], { forgetsHours: true })).toBe('OWN_FAMILY')
  expect(whyOwn('ABSENT', [left])).toBe('OWN_FAMILY')
  expect(whyOwn('PRESENT', [row(false, 'PRESENT', '18:47')], { forgetsHours: true })).toBeNull()
})
