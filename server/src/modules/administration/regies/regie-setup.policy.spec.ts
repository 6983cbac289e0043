import { expect, test } from '@jest/globals'
import { civilDay } from '../../../platform/day.js'
import type { OfficerKind } from '../../communes/index.js'
import { codesCountFrom, type Office, whyNotOffices } from './regie-setup.policy.js'

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
