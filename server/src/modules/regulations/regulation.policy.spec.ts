import { describe, expect, test } from '@jest/globals'
import type { CalendarFacts, ServiceFact } from '../calendar/index.js'
import { decideBooking, instantOfLimit, type Place, type Rules, rulesInFrench } from './regulation.policy.js'

const canteen: ServiceFact = { id: 'canteen', kind: 'CANTEEN', openWeekdays: [1, 2, 4, 5] }
const calendar: CalendarFacts = {
  schoolYears: [{ firstDay: '2026-09-01', lastDay: '2027-07-02' }],
  breaks: [{ name: 'noel', firstDay: '2026-12-19', lastDay: '2027-01-03' }],
  closures: [],
}
const place: Place = { service: canteen, calendar, timeZone: 'Europe/Paris' }
const rules: Rules = {
  book: [
    { until: { back: 1, unit: 'service', time: '09:00' }, surchargeCents: 0 },
    { until: { back: 0, unit: 'calendar', time: '09:00' }, surchargeCents: 100 },
  ],
  cancel: { until: { back: 1, unit: 'service', time: '09:00' } },
}

describe('« jusqu’à 9 h, 1 jour de service avant »', () => {
  test('for a Tuesday it is Monday 9:00', () =>
    expect(instantOfLimit(rules.cancel.until, '2026-12-08', place)).toEqual(new Date('2026-12-07T09:00+01:00')))
  test('for a Monday it is the Friday before', () =>
    expect(instantOfLimit(rules.cancel.until, '2026-12-07', place)).toEqual(new Date('2026-12-04T09:00+01:00')))
  test('for the first day after a break it is the last day before it', () =>
    expect(instantOfLimit(rules.cancel.until, '2027-01-04', place)).toEqual(new Date('2026-12-18T09:00+01:00')))
  test('the night of the change of hour moves nothing: still 9:00 on the clock', () =>
    expect(instantOfLimit({ back: 2, unit: 'calendar', time: '12:00' }, '2027-03-29', place)).toEqual(
      new Date('2027-03-27T12:00+01:00'),
    ))
  test('24:00 is the end of the day', () =>
    expect(instantOfLimit({ back: 1, unit: 'calendar', time: '24:00' }, '2026-12-08', place)).toEqual(
      new Date('2026-12-08T00:00+01:00'),
    ))
})

describe('booking', () => {
  test('in time: no surcharge', () =>
    expect(decideBooking(rules, '2026-12-08', new Date('2026-12-07T08:59:59+01:00'), place)).toMatchObject({
      allowed: true,
      surchargeCents: 0,
    }))
  test('at 9:00 sharp the limit has passed: the late path applies', () =>
    expect(decideBooking(rules, '2026-12-08', new Date('2026-12-07T09:00+01:00'), place)).toMatchObject({
      allowed: true,
      surchargeCents: 100,
      bookableUntil: new Date('2026-12-08T09:00+01:00'),
    }))
  test('after the last path the sentence says since when', () =>
    expect(decideBooking(rules, '2026-12-08', new Date('2026-12-08T09:00+01:00'), place)).toEqual({
      allowed: false,
      bookableUntil: new Date('2026-12-08T09:00+01:00'),
      sentence: 'Délai de réservation dépassé : les réservations fermaient mardi 8 décembre à 9\u00a0h.',
    }))
})

test('rules read as French', () =>
  expect(rulesInFrench(rules)).toEqual([
    'Réservation possible jusqu’à 9\u00a0h, 1 jour de service avant.',
    'Ensuite, réservation possible jusqu’à 9\u00a0h le jour même avec un supplément de 1,00\u00a0€.',
    'Annulation possible jusqu’à 9\u00a0h, 1 jour de service avant : le prix revient sur le porte-monnaie.',
  ]))
