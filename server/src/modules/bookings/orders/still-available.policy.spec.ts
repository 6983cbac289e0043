import { describe, expect, test } from '@jest/globals'
import {
  closedSentence,
  lostAfter,
  lostOf,
  type OrderedMeal,
  reasonsInWords,
  shortfallSentence,
} from './still-available.policy.js'
import { civilDay, type Day } from '../../../platform/day.js'
import { wholeCents } from '../../../platform/money.js'

const NOW = new Date('2026-12-03T12:00:00+01:00')
const meal = (over: Partial<OrderedMeal> = {}): OrderedMeal => ({
  id: 'meal',
  serviceId: 'canteen',
  beneficiaryId: 'théo',
  day: civilDay('2026-12-08'),
  firstName: 'Théo',
  service: { id: 'canteen', kind: 'CANTEEN', openWeekdays: [1, 2, 4, 5], name: 'Cantine', active: true },
  calendar: {
    schoolYears: [{ firstDay: civilDay('2026-09-01'), lastDay: civilDay('2027-07-02') }],
    breaks: [],
    closures: [],
  },
  access: { status: 'VALID', validFrom: civilDay('2026-09-01'), validTo: civilDay('2027-07-02') },
  inFamily: true,
  accountStatus: 'ACTIVE',
  regulationPublished: true,
  bookableUntil: new Date('2026-12-07T09:00:00+01:00'),
  capacity: null,
  ruledPlaces: null,
  groupPlaces: null,
  groupTaken: 0,
  taken: 0,
  bookedElse: false,
  ...over,
})

describe('an order that holds its places', () => {
  test('keeps what was agreed: neither a limit that has passed nor a day that is full is asked again', () => {
    expect(lostOf([meal({ bookableUntil: new Date(0), capacity: 1, taken: 1 })])).toEqual([])
  })
  test('the last day of an access still gives the meal', () => {
    const until = (validTo: Day) => meal({ access: { status: 'VALID', validFrom: civilDay('2026-09-01'), validTo } })
    expect(lostOf([until(civilDay('2026-12-08'))])).toEqual([])
    expect(lostOf([until(civilDay('2026-12-07'))])).toEqual([
      { id: 'meal', reason: 'NOT_ENTITLED', sentence: 'Théo n’a plus accès à « Cantine » le mardi 8 décembre' },
    ])
  })
  test.each<[string, Partial<OrderedMeal>, string]>([
    [
      'REVOKED',
      { access: { status: 'REVOKED', validFrom: civilDay('2026-09-01'), validTo: civilDay('2027-07-02') } },
      'NOT_ENTITLED',
    ],
    ['gone', { inFamily: false }, 'NOT_ENTITLED'],
    ['left', { accountStatus: 'CLOSED' }, 'NOT_ENTITLED'],
    ['a weekday that is not served any more', { service: { ...meal().service, openWeekdays: [1] } }, 'CLOSED'],
    ['a règlement that was withdrawn', { regulationPublished: false }, 'NOT_OPEN_YET'],
  ])('%s', (_what, over, reason) => expect(lostOf([meal(over)])).toMatchObject([{ reason }]))
})

describe('an order that holds nothing any more', () => {
  test.each<[string, Partial<OrderedMeal>, string]>([
    ['too late', { bookableUntil: NOW }, 'DEADLINE_PASSED'],
    ['booked meanwhile', { bookedElse: true }, 'ALREADY_BOOKED'],
    ['full', { capacity: 3, taken: 3 }, 'FULL'],
  ])('%s', (_what, over, reason) => expect(lostAfter([meal(over)], NOW)).toMatchObject([{ reason }]))
  test('two children need two places', () => {
    const two = [meal({ id: 'a', capacity: 3, taken: 2 }), meal({ id: 'b', capacity: 3, taken: 2 })]
    expect(lostAfter(two, NOW).map((l) => l.id)).toEqual(['a', 'b'])
    expect(lostAfter([two[0] as OrderedMeal], NOW)).toEqual([])
  })
})

test('each reason is said once, three at most', () => {
  const lost = ['a', 'b', 'a', 'c', 'd'].map((sentence) => ({ id: sentence, reason: 'FULL' as const, sentence }))
  expect(reasonsInWords(lost)).toBe('a ; b ; c ; et pour 1 autre raison')
  expect(shortfallSentence(lost.slice(0, 2), wholeCents(0))).toBe('2 réservations n’ont pas pu être faites : a ; b.')
})

describe('the family reads why, behind a colon', () => {
  const closedBy = (reason: string) => {
    const days = { firstDay: civilDay('2026-12-08'), lastDay: civilDay('2026-12-08') }
    const closure = { id: 'c', serviceId: null, reason, shortReason: 'Grève', ...days }
    return { calendar: { ...meal().calendar, closures: [closure] } }
  }
  test.each<[sentence: string, Partial<OrderedMeal>]>([
    ['fermé le mardi 8 décembre : grève nationale', closedBy('grève nationale.')],
    ['« Cantine » n’est plus proposé', { service: { ...meal().service, active: false } }],
    ['votre compte n’est plus actif', { accountStatus: 'SUSPENDED' }],
    ['Théo ne fait plus partie de votre famille', { inFamily: false }],
    ['les réservations du mardi 8 décembre ne sont plus ouvertes', { regulationPublished: false }],
    ['Théo a déjà une réservation le mardi 8 décembre', { bookedElse: true }],
    ['il était trop tard pour réserver le mardi 8 décembre', { bookableUntil: NOW }],
    ['il n’y avait plus de place le mardi 8 décembre', { capacity: 3, taken: 3 }],
  ])('« %s »', (sentence, over) =>
    expect(lostAfter([meal(over)], NOW).map((lost) => lost.sentence)).toEqual([sentence]),
  )
  test('a sentence of the calendar loses its capital and its full stop', () =>
    expect(closedSentence('Pas de service le mercredi.')).toBe('pas de service le mercredi'))
  test('what came back is said, and one meal is one', () => {
    const one = [{ id: 'a', reason: 'FULL' as const, sentence: 'complet' }]
    expect(shortfallSentence(one, wholeCents(380))).toBe(
      '1 réservation n’a pas pu être faite : complet. 3,80\u00a0€ sont sur votre porte-monnaie.',
    )
    const five = ['a', 'b', 'c', 'd', 'e'].map((sentence) => ({ sentence }))
    expect(reasonsInWords(five)).toBe('a ; b ; c ; et pour 2 autres raisons')
    expect(reasonsInWords(five.slice(0, 3))).toBe('a ; b ; c')
  })
})
