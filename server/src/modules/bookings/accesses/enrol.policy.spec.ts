import { describe, expect, test } from '@jest/globals'
import { civilDay } from '../../../platform/day.js'
import { wholeCents } from '../../../platform/money.js'
import type { Path, Policy } from '../../regulations/index.js'
import type { PriceBook } from '../offer/prices.policy.js'
import { type EnrolledPerson, enrolDays, whyNotAsked } from './enrol.policy.js'

const year = (from: string, to: string) => ({ firstDay: civilDay(from), lastDay: civilDay(to) })
const years = [year('2026-09-01', '2027-07-02'), year('2025-09-01', '2026-07-04')]

describe('an access that is asked now may serve', () => {
  const days = (today: string) => enrolDays(years, civilDay(today))
  test('today and from the next first day of school while a year runs; in summer, from that day alone', () => {
    expect(days('2026-06-15')).toEqual(['2026-06-15', '2026-09-01'])
    expect(days('2026-07-04')).toEqual(['2026-07-04', '2026-09-01'])
    expect(days('2026-07-05')).toEqual(['2026-09-01'])
    expect(days('2026-09-01')).toEqual(['2026-09-01'])
  })
  test('today where no year is published', () => {
    expect(days('2027-08-15')).toEqual(['2027-08-15'])
    expect(enrolDays([], civilDay('2026-06-15'))).toEqual(['2026-06-15'])
  })
})

const louane: EnrolledPerson = {
  ...{ beneficiaryId: 'louane', firstName: 'Louane', kind: 'CHILD', birthDate: civilDay('2018-05-10') },
  ...{ schoolClass: 'CE1', classes: {}, children: 2, childRank: 1, quotients: [], kept: [] },
}
const théo: EnrolledPerson = { ...louane, beneficiaryId: 'théo', firstName: 'Théo', schoolClass: 'MS', childRank: 2 }

const bookOf = (...policies: (Path[] | null)[]): PriceBook => ({
  services: policies.map((_, i) => ({
    ...{ id: `s${i}`, name: `Service ${i}`, kind: 'CANTEEN', communeId: 'coubon', zone: 'A' },
    ...{ timeZone: 'Europe/Paris', openWeekdays: [1, 2, 4, 5] },
  })) as PriceBook['services'],
  tariffs: policies.map((_, i) => ({
    ...{ situationId: 'commune', situationName: 'Enfant commune', audience: 'CHILD', residence: 'ANY' },
    ...{ serviceId: `s${i}`, cents: wholeCents(380), sample: false },
    ...{ effectiveFrom: civilDay('2026-09-01'), effectiveTo: null },
  })) as PriceBook['tariffs'],
  regulations: policies.flatMap((enrol, i) => {
    const policy: Policy = { language: 1, name: 'x', services: { service: { actions: { ...(enrol && { enrol }) } } } }
    return [{ id: `r${i}`, serviceId: `s${i}`, version: 1, effectiveFrom: civilDay('2026-01-01'), policy }]
  }),
  schoolYears: years,
  ...{ breaks: [], closures: [] },
})
const why = (
  book: PriceBook,
  people = [louane],
  at = '2026-11-30T10:00:00+01:00',
  channel: 'portal' | 'staff' = 'portal',
) => whyNotAsked(book, { situationId: 'commune', people, channel, now: new Date(at) })

describe('it is asked for', () => {
  const because = 'Réservé aux enfants de maternelle.'
  const nursery: Path[] = [{ requires: { level: 'nursery' }, because }]
  test('freely, where no règlement says anything of it', () => {
    expect(why(bookOf(null))).toBeNull()
    expect(why(bookOf())).toBeNull()
    expect(why({ ...bookOf(nursery), regulations: [] })).toBeNull()
  })
  test('as the règlement of every service that the situation opens says', () => {
    expect(why(bookOf(null, nursery))).toBe(`« Service 1 » : ${because}`)
    expect(why(bookOf(nursery, null), [théo])).toBeNull()
    expect(why(bookOf(nursery), [théo, louane])).toBe(`« Service 0 », pour Louane : ${because}`)
  })
  test('where the town hall decides, and not where it refuses', () => {
    expect(why(bookOf([{ outcome: 'review' }]))).toBeNull()
    expect(why(bookOf([{ outcome: 'refuse', because: 'Plus de place.' }]))).toBe('« Service 0 » : Plus de place.')
    const atTheDesk = bookOf([{ requires: { channel: 'staff' }, because: 'En mairie seulement.' }])
    expect(why(atTheDesk)).toBe('« Service 0 » : En mairie seulement.')
    expect(why(atTheDesk, [louane], '2026-11-30T10:00:00+01:00', 'staff')).toBeNull()
  })
  test('by the year that comes as by the one that runs, and what opens later is told first', () => {
    const window: Path[] = [{ opens: { on: '06-01' }, until: { on: '06-30' } }]
    expect(why(bookOf(window), [louane], '2026-06-30T23:59:00+02:00')).toBeNull()
    expect(why(bookOf(window), [louane], '2026-08-30T12:00:00+02:00')).toContain('la limite était mardi 30 juin')
    expect(why(bookOf(window), [louane], '2026-05-30T12:00:00+02:00')).toContain('elle ouvrira dimanche 31 mai')
  })
})
