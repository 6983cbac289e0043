import { describe, expect, test } from '@jest/globals'
import { civilDay } from '../../../platform/day.js'
import { wholeCents } from '../../../platform/money.js'
import {
  bookedOn,
  daysOf,
  type MissedDay,
  missedOf,
  type PlannedDay,
  standingSentence,
  toTell,
  weekdaysInWords,
  withMissed,
} from './standing-days.policy.js'

const PARIS = 'Europe/Paris'
const day = civilDay('2026-12-14')
const planned = (over: Partial<PlannedDay> = {}): PlannedDay => ({
  day,
  state: 'TO_BOOK',
  reason: null,
  bookingId: null,
  bookedOn: civilDay('2026-11-30'),
  until: null,
  totalCents: wholeCents(380),
  onInvoice: false,
  sentence: null,
  ...over,
})
const missed: MissedDay = { day, reason: 'FULL', sentence: 'Complet.', totalCents: null, until: null }

describe('when a day is booked', () => {
  test.each([
    ['two weeks before, when its limit is nearer', '2026-12-11T08:00:00Z', '2026-11-30'],
    ['the day before a limit that comes first', '2026-11-20T22:59:00Z', '2026-11-19'],
    ['a limit at midnight is of the day that ends', '2026-11-20T23:00:00Z', '2026-11-19'],
    ['across the hour that changes in October', '2026-10-24T22:00:00Z', '2026-10-23'],
  ])('%s', (_, until, on) => expect(bookedOn(day, new Date(until), PARIS)).toBe(on))

  test('its days are those weekdays of its period, some months ahead', () => {
    const rhythm = { serviceId: 's', beneficiaryId: 'b', weekdays: [1, 2], firstDay: civilDay('2026-12-08') }
    const today = civilDay('2026-11-30')
    expect(daysOf({ ...rhythm, lastDay: civilDay('2026-12-15') }, today)).toEqual([
      '2026-12-08',
      '2026-12-14',
      '2026-12-15',
    ])
    expect(daysOf({ ...rhythm, lastDay: null }, today).at(-1)).toBe('2027-03-09')
    expect(daysOf({ ...rhythm, lastDay: civilDay('2026-11-29') }, today)).toEqual([])
  })
})

describe('what could not be booked', () => {
  const today = civilDay('2026-12-01')
  test('is kept when its turn has come, not while its bookings are still to open', () => {
    const full = planned({ state: 'NOT_BOOKABLE', reason: 'FULL', sentence: 'Complet.', totalCents: null })
    expect(missedOf([full], today)).toEqual([missed])
    expect(missedOf([full], civilDay('2026-11-29'))).toEqual([])
    expect(missedOf([{ ...full, reason: 'NOT_OPEN_YET' }], today)).toEqual([])
  })
  test('is told once, but for a limit that was past when it was asked', () => {
    expect(toTell([], [missed], true)).toEqual([missed])
    expect(toTell([missed], [missed], false)).toEqual([])
    expect(toTell([], [{ ...missed, reason: 'DEADLINE_PASSED' }], true)).toEqual([])
    expect(toTell([missed], [{ ...missed, reason: 'DEADLINE_PASSED' }], false)).toHaveLength(1)
  })
  test('says why beside its day, instead of when', () =>
    expect(withMissed([planned()], [missed])).toEqual([planned({ bookedOn: null, sentence: 'Complet.' })]))
})

describe('what will happen, in one sentence', () => {
  const names = { service: 'Cantine', person: 'Louane' }
  const rhythm = { weekdays: [2, 1], firstDay: civilDay('2026-12-07'), lastDay: null }
  test('until the family says otherwise, from the wallet', () =>
    expect(standingSentence(rhythm, names, [planned()])).toBe(
      '« Cantine » est réservé pour Louane chaque lundi et mardi, à partir du lundi 7 décembre 2026, jusqu’à nouvel ordre. Chaque jour est réservé 14 jours avant, ou la veille de sa date limite quand elle vient plus tôt, et payé par le porte-monnaie.',
    ))
  test('between two days, on the invoice', () =>
    expect(
      standingSentence({ ...rhythm, lastDay: civilDay('2027-07-02') }, names, [planned({ onInvoice: true })]),
    ).toMatch(/, du lundi 7 décembre 2026 au vendredi 2 juillet 2027\. .*, et mis sur la facture du mois\.$/))
  test('weekdays in their order', () => expect(weekdaysInWords([5, 1, 2])).toBe('lundi, mardi et vendredi'))
})
