import { expect, test } from '@jest/globals'
import { civilDay } from '@shared/day'
import { instantIn } from './hours'

test('an hour is an instant of the commune, in winter and in summer', () => {
  expect(instantIn(civilDay('2026-12-03'), '09:00', 'Europe/Paris')).toBe('2026-12-03T08:00:00.000Z')
  expect(instantIn(civilDay('2026-06-04'), '09:00', 'Europe/Paris')).toBe('2026-06-04T07:00:00.000Z')
  expect(instantIn(civilDay('2026-12-03'), '24:00', 'Europe/Paris')).toBe('2026-12-03T23:00:00.000Z')
})

test('the night the clocks change keeps its hours', () => {
  expect(instantIn(civilDay('2027-03-28'), '01:30', 'Europe/Paris')).toBe('2027-03-28T00:30:00.000Z')
  expect(instantIn(civilDay('2027-03-28'), '03:30', 'Europe/Paris')).toBe('2027-03-28T01:30:00.000Z')
  expect(instantIn(civilDay('2026-10-25'), '09:00', 'Europe/Paris')).toBe('2026-10-25T08:00:00.000Z')
})
