import { expect, test } from '@jest/globals'
import { civilDay } from '../../../platform/day.js'
import type { OfficerKind } from '../../communes/index.js'
import {
  changesClosedDays,
  codesCountFrom,
  type Office,
  whoMustKeepTill,
  whyNotCodes,
  whyNotOffices,
} from './regie-setup.policy.js'

const office = (accountId: string, kind: OfficerKind, from: string, to: string | null): Office => ({
  ...{ accountId, kind, actReference: 'Arrêté 12', actDate: null },
  ...{ startsOn: civilDay(from), endsOn: to === null ? null : civilDay(to) },
})

test('a régie has one régisseur a day and as many deputies as it likes', () => {
  const paul = office('paul', 'REGISSEUR', '2026-01-01', null)
  expect(whyNotOffices([])).toBeNull()
  expect(
    whyNotOffices([paul, office('lou', 'DEPUTY', '2026-01-01', null), office('ana', 'DEPUTY', '2026-02-01', null)]),
  ).toBeNull()
  expect(whyNotOffices([paul, office('lou', 'REGISSEUR', '2027-01-01', null)])).toBe('TWO_REGISSEURS')
})

test('one régisseur follows another the day after, not on the same day', () => {
  const after = office('lou', 'REGISSEUR', '2026-07-01', null)
  expect(whyNotOffices([office('paul', 'REGISSEUR', '2026-01-01', '2026-06-30'), after])).toBeNull()
  expect(whyNotOffices([after, office('paul', 'REGISSEUR', '2026-01-01', '2026-07-01')])).toBe('TWO_REGISSEURS')
})

test('a person has one office at a time, and may become régisseur after having been deputy', () => {
  const deputy = office('lou', 'DEPUTY', '2026-01-01', '2026-06-30')
  expect(whyNotOffices([deputy, office('lou', 'REGISSEUR', '2026-07-01', null)])).toBeNull()
  expect(whyNotOffices([deputy, office('lou', 'REGISSEUR', '2026-06-30', null)])).toBe('TWO_OFFICES')
})

test('an office ends on its first day at the earliest', () => {
  expect(whyNotOffices([office('lou', 'DEPUTY', '2026-06-30', '2026-06-30')])).toBeNull()
  expect(whyNotOffices([office('lou', 'DEPUTY', '2026-06-30', '2026-06-29')])).toBe('ENDS_BEFORE')
})

test('a code counts after what is closed, and from ever when nothing is', () => {
  expect(codesCountFrom(civilDay('2026-10-31'))).toBe('2026-11-01')
  expect(codesCountFrom(null)).toBeNull()
})

const YEAR = office('paul', 'REGISSEUR', '2026-01-01', '2026-12-31')
const during = (from: string, to: string | null, kind: OfficerKind = 'REGISSEUR') => [office('paul', kind, from, to)]

test.each<[what: string, after: Office[], must: string[]]>([
  ['what is untouched asks nothing', [YEAR], []],
  ['what is shortened, on either side', during('2026-02-01', '2026-11-30'), []],
  ['a day longer', during('2026-01-01', '2027-01-01'), ['paul']],
  ['without an end', during('2026-01-01', null), ['paul']],
  ['a day earlier', during('2025-12-31', '2026-12-31'), ['paul']],
  ['of another kind', during('2026-01-01', '2026-12-31', 'DEPUTY'), ['paul']],
  [
    'somebody new, for each office',
    [YEAR, ...['2026-01-01', '2026-02-01'].map((day) => office('lou', 'DEPUTY', day, day))],
    ['lou', 'lou'],
  ],
])('who keeps the till today is asked of offices that are new or longer: %s', (_, after, must) =>
  expect(whoMustKeepTill([YEAR], after).map(({ accountId }) => accountId)).toEqual(must),
)

test.each<[what: string, after: Office[], changes: boolean]>([
  ['untouched', [YEAR], false],
  ['taken away', [], true],
  ['ended on the last closed day', during('2026-01-01', '2026-06-30'), false],
  ['ended the day before', during('2026-01-01', '2026-06-29'), true],
  ['begun the day after the first', during('2026-01-02', '2026-12-31'), true],
  ['another who begins the day after', [YEAR, office('lou', 'DEPUTY', '2026-07-01', null)], false],
  ['another who begins on the last closed day', [YEAR, office('lou', 'DEPUTY', '2026-06-30', null)], true],
  ['an arrêté written better', [{ ...YEAR, actReference: 'Arrêté 12 bis' }], false],
])('closed until 30 June, an office is %s: papers change, %s', (_, after, changes) => {
  expect(changesClosedDays([YEAR], after, civilDay('2026-06-30'))).toBe(changes)
  expect(changesClosedDays([YEAR], after, null)).toBe(false)
})

test('two accounts have not one code, in capitals or not', () => {
  expect(whyNotCodes(['531', '4191', '7067-R'])).toBeNull()
  expect(whyNotCodes(['531', '4191', '531'])).toBe('CODE_TWICE')
  expect(whyNotCodes(['7067-R', '7067-r'])).toBe('CODE_TWICE')
})
