import { expect, test } from '@jest/globals'
import { TIME_ZONES, whyNotTimeZone } from './time-zone.policy.js'

const PARIS = { timeZone: 'Europe/Paris', shared: false, written: false }

test('a régie without entries takes the time zone of its only commune', () =>
  expect(whyNotTimeZone(PARIS, 'Pacific/Noumea')).toBeNull())

test('the same time zone is never refused', () =>
  expect(whyNotTimeZone({ ...PARIS, shared: true, written: true }, 'Europe/Paris')).toBeNull())

test('communes that share a régie have one time zone', () =>
  expect(whyNotTimeZone({ ...PARIS, shared: true }, 'Indian/Reunion')).toBe(
    'Cette régie est partagée et compte ses jours à l’heure de Paris : ses communes ont toutes ce fuseau horaire. Choisissez-le, ou une autre régie.',
  ))

test('days that are written keep their time zone', () =>
  expect(whyNotTimeZone({ ...PARIS, timeZone: 'Indian/Reunion', written: true }, 'Europe/Paris')).toBe(
    'Cette régie a des écritures, dont les jours sont comptés à l’heure de La Réunion : sa commune garde ce fuseau horaire.',
  ))

test.each(TIME_ZONES)('%s is a time zone, and its hour is said in words', (zone) => {
  expect(() => new Intl.DateTimeFormat('fr-FR', { timeZone: zone })).not.toThrow()
  expect(whyNotTimeZone({ timeZone: zone, shared: true, written: false }, 'x')).not.toContain('/')
})
