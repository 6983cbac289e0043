import { describe, expect, test } from '@jest/globals'
import { breakName, type CalendarFacts, type ClosureFact, whyClosed } from './service-calendar.policy.js'
import { civilDay, type Day } from '../../platform/day.js'

const canteen = { id: 'canteen', kind: 'CANTEEN', openWeekdays: [1, 2, 4, 5] }
const camp = { id: 'camp', kind: 'HOLIDAY_CAMP', openWeekdays: [1, 2, 3, 4, 5] }
const facts: CalendarFacts = {
  schoolYears: [{ firstDay: civilDay('2026-09-01'), lastDay: civilDay('2027-07-02') }],
  breaks: [
    { name: 'toussaint', firstDay: civilDay('2026-10-17'), lastDay: civilDay('2026-11-01') },
    { name: 'ascension', firstDay: civilDay('2027-05-05'), lastDay: civilDay('2027-05-09') },
    { name: 'ete', firstDay: civilDay('2027-07-03'), lastDay: civilDay('2027-08-31') },
  ],
  closures: [],
}
const strike: ClosureFact = {
  id: 'c1',
  serviceId: null,
  firstDay: civilDay('2026-12-07'),
  lastDay: civilDay('2026-12-08'),
  reason: 'grève nationale',
  shortReason: 'Grève',
}
const withClosures = (...closures: ClosureFact[]) => ({ ...facts, closures })

test('a school day is open, the first and the last of the year too', () => {
  expect(whyClosed(canteen, civilDay('2026-12-08'), facts)).toBeNull()
  expect(whyClosed(canteen, civilDay('2026-09-01'), facts)).toBeNull()
  expect(whyClosed(canteen, civilDay('2027-07-02'), facts)).toBeNull()
})

test('a weekday without service is said before anything else, even during a break and a strike', () => {
  const wednesday = { shortReason: 'Fermé', reason: 'Pas de service le mercredi.' }
  expect(whyClosed(canteen, civilDay('2026-12-09'), facts)).toEqual(wednesday)
  expect(whyClosed(canteen, civilDay('2026-10-21'), facts)).toEqual(wednesday)
  expect(
    whyClosed(canteen, civilDay('2026-12-09'), withClosures({ ...strike, lastDay: civilDay('2026-12-11') })),
  ).toEqual(wednesday)
})

describe('a closure', () => {
  const closed = (day: Day, closure = strike, service = canteen) => whyClosed(service, day, withClosures(closure))

  test('closes its days, both ends included, with its reason', () => {
    expect(closed(civilDay('2026-12-08'))).toEqual({
      shortReason: 'Grève',
      reason: 'Fermé le mardi 8 décembre : grève nationale',
      closureId: 'c1',
    })
    expect(closed(civilDay('2026-12-07'))).toMatchObject({ reason: 'Fermé le lundi 7 décembre : grève nationale' })
    expect(closed(civilDay('2026-12-04'))).toBeNull()
    expect(closed(civilDay('2026-12-10'))).toBeNull()
  })
  test('of one service leaves the others open', () => {
    expect(closed(civilDay('2026-12-08'), { ...strike, serviceId: 'canteen' })).toMatchObject({ closureId: 'c1' })
    expect(closed(civilDay('2026-12-08'), { ...strike, serviceId: 'evening' })).toBeNull()
  })
  test('on a public holiday or during a break is the reason that is said', () => {
    expect(closed(civilDay('2026-12-25'), { ...strike, lastDay: civilDay('2026-12-31') })).toMatchObject({
      shortReason: 'Grève',
    })
    expect(closed(civilDay('2026-10-20'), { ...strike, firstDay: civilDay('2026-10-20') })).toMatchObject({
      shortReason: 'Grève',
    })
  })
})

test('a public holiday closes, camps too', () => {
  const christmas = { shortReason: 'Férié', reason: 'Fermé le vendredi 25 décembre, jour férié : Noël.' }
  expect(whyClosed(canteen, civilDay('2026-12-25'), facts)).toEqual(christmas)
  expect(whyClosed(camp, civilDay('2027-07-14'), facts)).toEqual({
    shortReason: 'Férié',
    reason: 'Fermé le mercredi 14 juillet, jour férié : Fête nationale.',
  })
})

describe('a school break', () => {
  test('closes the canteen from its first to its last day, and names itself', () => {
    expect(whyClosed(canteen, civilDay('2026-10-19'), facts)).toEqual({
      shortReason: 'Vacances',
      reason: 'Fermé pendant les vacances de la Toussaint.',
      breakName: 'Vacances de la Toussaint',
    })
    expect(whyClosed(canteen, civilDay('2026-10-16'), facts)).toBeNull()
    expect(whyClosed(canteen, civilDay('2026-11-02'), facts)).toBeNull()
  })
  test('the bridge of the Ascension is one day in French: « le pont »', () =>
    expect(whyClosed(canteen, civilDay('2027-05-07'), facts)).toEqual({
      shortReason: 'Vacances',
      reason: 'Fermé pendant le pont de l’Ascension.',
      breakName: 'Pont de l’Ascension',
    }))
  test('opens a holiday camp, in summer too, when no school year runs', () => {
    expect(whyClosed(camp, civilDay('2026-10-20'), facts)).toBeNull()
    expect(whyClosed(camp, civilDay('2027-07-15'), facts)).toBeNull()
  })
})

test('a day of no school year and no break is not published yet', () => {
  const unknown = { shortReason: 'Fermé', reason: 'Le calendrier de cette année scolaire n’est pas encore publié.' }
  expect(whyClosed(canteen, civilDay('2027-09-02'), facts)).toEqual(unknown)
  expect(whyClosed(camp, civilDay('2027-09-02'), facts)).toEqual(unknown)
  expect(whyClosed(canteen, civilDay('2026-12-08'), { ...facts, schoolYears: [] })).toEqual(unknown)
})

test.each([
  ['toussaint', 'Vacances de la Toussaint'],
  ['noel', 'Vacances de Noël'],
  ['hiver', 'Vacances d’hiver'],
  ['printemps', 'Vacances de printemps'],
  ['ascension', 'Pont de l’Ascension'],
  ['ete', 'Vacances d’été'],
  ['Semaine du goût', 'Semaine du goût'],
])('the break « %s » reads « %s »', (name, said) => expect(breakName(name)).toBe(said))
