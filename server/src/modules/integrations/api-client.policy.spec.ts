import { expect, test } from '@jest/globals'
import type { ApiScope } from '../../platform/actor.js'
import { civilDay } from '../../platform/day.js'
import { tokenLastDay, stateOf, tokenStateOf, whyNotEndOn, whyNotGive, wholeScopes } from './api-client.policy.js'

const today = civilDay('2026-12-01')

test.each<[chosen: ApiScope[], given: ApiScope[]]>([
  [['READ_COUNTS'], ['READ_COUNTS']],
  [['WRITE_ATTENDANCE'], ['READ_ATTENDANCE', 'WRITE_ATTENDANCE']],
  [['WRITE_BOOKINGS'], ['WRITE_BOOKINGS', 'READ_MONEY']],
  [
    ['WRITE_MONEY', 'READ_HEALTH'],
    ['READ_MONEY', 'WRITE_MONEY', 'READ_HEALTH'],
  ],
  [
    ['WRITE_FAMILIES', 'WRITE_FAMILIES'],
    ['READ_FAMILIES', 'WRITE_FAMILIES'],
  ],
])('%j brings %j', (chosen, given) => expect(wholeScopes(chosen)).toEqual(given))

test.each<[scopes: ApiScope[], all: string | null, some: string | null]>([
  [[], 'NO_SCOPE', 'NO_SCOPE'],
  [['READ_HEALTH'], 'HEALTH_ALONE', 'HEALTH_ALONE'],
  [['READ_COUNTS', 'READ_HEALTH'], null, null],
  [['READ_ATTENDANCE', 'WRITE_ATTENDANCE'], null, null],
  [['READ_FAMILIES'], null, 'NOT_BY_SERVICE'],
  [['READ_COUNTS', 'READ_MONEY'], null, 'NOT_BY_SERVICE'],
])('%j for the whole commune, for some services', (scopes, all, some) => {
  expect(whyNotGive(scopes, false)).toBe(all)
  expect(whyNotGive(scopes, true)).toBe(some)
})

test.each([
  ['2026-12-01', 'ENDS_WRONG'],
  ['2026-12-02', null],
  ['2029-12-03', null],
  ['2029-12-04', 'ENDS_WRONG'],
])('an access until %s', (endsOn, no) => expect(whyNotEndOn(civilDay(endsOn), today)).toBe(no))

test('a token lives a year, and not longer than its program', () => {
  expect(tokenLastDay(civilDay('2029-06-30'), today)).toBe('2027-12-01')
  expect(tokenLastDay(civilDay('2027-06-30'), today)).toBe('2027-06-30')
})

test('what is over says so', () => {
  const noon = new Date('2026-12-01T12:00:00Z')
  expect(stateOf({ revokedAt: null, endsOn: today }, today)).toBe('LIVE')
  expect(stateOf({ revokedAt: null, endsOn: civilDay('2026-11-30') }, today)).toBe('ENDED')
  expect(stateOf({ revokedAt: noon, endsOn: today }, today)).toBe('REVOKED')
  expect(tokenStateOf({ revokedAt: null, expiresAt: noon }, noon)).toBe('EXPIRED')
  expect(tokenStateOf({ revokedAt: noon, expiresAt: new Date('2027-01-01') }, noon)).toBe('REVOKED')
  expect(tokenStateOf({ revokedAt: null, expiresAt: new Date('2027-01-01') }, noon)).toBe('LIVE')
})
