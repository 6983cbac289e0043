import { describe, expect, test } from '@jest/globals'
import { civilDay } from '../../platform/day.js'
import type { Action, GivenFacts, Path, Policy, SchoolCalendar, ServiceRules } from '../regulations/index.js'
import { decide } from './decide.policy.js'

const school: SchoolCalendar = {
  breaks: [{ zone: 'A', name: 'noel', from: civilDay('2026-12-19'), to: civilDay('2027-01-03') }],
}
const MEAL = '2026-12-08'
const MORNING = '2026-12-01T09:00:00+01:00'

function asked(
  action: Action,
  service: ServiceRules,
  { day = MEAL, facts = {}, at = MORNING }: { day?: string; facts?: GivenFacts; at?: string } = {},
) {
  const policy: Policy = {
    language: 1,
    name: 'Cantine',
    calendar: { zone: 'A' },
    services: { cantine: { price: 380, ...service } },
  }
  const answer = decide(policy, school, { action, service: 'cantine', day: civilDay(day), facts }, new Date(at))
  if (!answer) throw new Error('no service')
  return answer
}
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const sentenceOf = (...of: Parameters<typeof asked>) => plain(asked(...of).reason.sentence)

test('a service that the règlement does not have is not answered', () =>
  expect(
    decide(
      { language: 1, name: 'x', services: {} },
      school,
      { action: 'book', service: 'c', day: civilDay(MEAL) },
      new Date(MORNING),
    ),
  ).toBeNull())

describe('when no rule is written', () => {
  test.each<[action: Action, outcome: string, code: string, sentence: string]>([
    ['book', 'refuse', 'NO_RULE', 'Le règlement ne prévoit pas de réservation dans ce cas.'],
    ['change', 'refuse', 'NO_RULE', 'Le règlement ne prévoit pas de modification dans ce cas.'],
    ['cancel', 'refuse', 'NO_RULE', 'Le règlement ne prévoit pas d’annulation dans ce cas.'],
    ['attend', 'charge', 'RULE', ''],
    ['attend_unreserved', 'charge', 'RULE', ''],
    ['absence', 'charge', 'RULE', ''],
    ['price', 'price', 'RULE', ''],
    ['dunning', 'doNotCharge', 'RULE', ''],
    ['month', 'doNotCharge', 'RULE', ''],
  ])('%s: %s', (action, outcome, code, sentence) =>
    expect(asked(action, {})).toMatchObject({ outcome, path: null, reason: { code, sentence, fact: null } }),
  )
})

describe('on a day without a service', () => {
  const rules: ServiceRules = { actions: { book: [{}], change: [{}], cancel: [{}] } }
  test('nobody books nor moves a booking; cancelling stays possible', () => {
    const day = '2026-12-21'
    expect(sentenceOf('book', rules, { day })).toBe('Fermé le lundi 21 décembre, pendant les vacances scolaires.')
    expect(asked('change', rules, { day })).toMatchObject({ outcome: 'refuse', reason: { code: 'CLOSED' } })
    expect(asked('cancel', rules, { day })).toMatchObject({ outcome: 'accept' })
  })
})

describe('which of several obstacles is said', () => {
  const late: Path = { until: { back: 30, at: '09:00' } }
  const soon: Path = { opens: { back: 2, at: '08:00' } }
  const never: Path = { until: { mark: 'closes' } }
  const proof: Path = { requires: { certificate: true } }

  test.each<[paths: Path[], code: string, sentence: string]>([
    [[late], 'TOO_LATE', 'Délai de réservation dépassé : la limite était dimanche 8 novembre à 9 h.'],
    [[soon, late], 'NOT_OPEN_YET', 'La réservation n’est pas encore ouverte : elle ouvrira dimanche 6 décembre à 8 h.'],
    [[late, soon], 'NOT_OPEN_YET', 'La réservation n’est pas encore ouverte : elle ouvrira dimanche 6 décembre à 8 h.'],
    [[never, proof], 'MISSING', 'Une condition n’est pas remplie : sur certificat médical.'],
    [[proof, never], 'MISSING', 'Une condition n’est pas remplie : sur certificat médical.'],
    [[late, never], 'NO_LIMIT', 'La réservation n’est pas possible pour ce jour.'],
    [[proof, soon], 'MISSING', 'Une condition n’est pas remplie : sur certificat médical.'],
  ])('%j: %s', (book, code, sentence) => {
    const answer = asked('book', { actions: { book } })
    expect([answer.reason.code, plain(answer.reason.sentence)]).toEqual([code, sentence])
  })

  test('when it opens is told only of what is not open yet', () => {
    expect(asked('book', { actions: { book: [soon] } }).opensAt).toEqual(new Date('2026-12-06T08:00:00+01:00'))
    expect(
      asked('book', { actions: { book: [{ ...soon, ...proof }] } }, { at: '2026-12-07T09:00Z' }).opensAt,
    ).toBeNull()
    expect(asked('book', { actions: { book: [{}] } }).opensAt).toBeNull()
  })
  test('what is missing is named', () =>
    expect(asked('book', { actions: { book: [proof] } }).reason.fact).toBe('certificate'))
})

describe('a rule that applies', () => {
  test('is named, by its name or by its place, and its price may depend on it', () => {
    const modifiers = [
      { when: { path: 'tard' }, add: 100 },
      { when: { path: 'book/1' }, add: 50 },
    ]
    const book: Path[] = [{ id: 'tard', when: { late: true } }, {}]
    expect(asked('book', { modifiers, actions: { book } }, { facts: { late: true } })).toMatchObject({
      path: 'tard',
      price: { cents: 480 },
    })
    expect(asked('book', { modifiers, actions: { book } })).toMatchObject({ path: 'book/1', price: { cents: 430 } })
  })
  test('says its reason, or else its label, or nothing', () => {
    const because = 'Accord du maire.'
    expect(sentenceOf('book', { actions: { book: [{ because, label: 'accord' }] } })).toBe(because)
    expect(sentenceOf('book', { actions: { book: [{ label: 'accord' }] } })).toBe('accord')
    expect(sentenceOf('book', { actions: { book: [{}] } })).toBe('')
  })
})

describe('the places of the room', () => {
  const full: GivenFacts = { capacityLeft: 0 }
  const of = (path: Path, waitlist?: boolean): ServiceRules => ({
    capacity: { places: 10, waitlist },
    actions: { book: [path], change: [path] },
  })
  test.each<[what: string, action: Action, service: ServiceRules, outcome: string]>([
    ['a booking waits where one may wait', 'book', of({}, true), 'waitlist'],
    ['and is refused elsewhere', 'book', of({}), 'refuse'],
    ['so is a late one', 'book', of({ outcome: 'acceptLate' }), 'refuse'],
    ['and one that the town hall looks at', 'book', of({ outcome: 'review' }), 'refuse'],
    ['places that are given later are not counted yet', 'book', of({ outcome: 'allocate' }), 'allocate'],
    ['a booking that is moved keeps its place', 'change', of({}), 'accept'],
  ])('%s', (_, action, service, outcome) => expect(asked(action, service, { facts: full }).outcome).toBe(outcome))

  test('what is refused for want of a place says so', () =>
    expect(asked('book', of({}), { facts: full }).reason).toEqual({
      code: 'FULL',
      fact: 'capacityLeft',
      sentence: 'Complet : il n’y a plus de place ce jour-là.',
    }))
})

test('an order that is not paid in time has expired', () => {
  const service: ServiceRules = { payment: { mode: 'prepaid', holdMinutes: 15 }, actions: { book: [{}] } }
  const unpaid = { paid: false, paidAfterMinutes: 16 }
  expect(asked('book', service, { facts: unpaid })).toMatchObject({
    outcome: 'expired',
    reason: {
      code: 'NOT_PAID',
      fact: 'paidAfterMinutes',
      sentence: 'La commande n’a pas été payée à temps : elle a expiré.',
    },
    price: { cents: 380 },
  })
  expect(asked('book', service, { facts: { paidAfterMinutes: 14 } }).outcome).toBe('accept')
})

test.each<[action: Action, path: Path, cents: number]>([
  ['absence', { outcome: 'credit' }, 0],
  ['absence', { outcome: 'doNotCharge' }, 0],
  ['absence', { outcome: 'charge' }, 380],
  ['enrol', { outcome: 'accept' }, 0],
  ['enrol', { outcome: 'accept', price: 2000 }, 2000],
  ['dunning', { outcome: 'charge', price: 800 }, 800],
  ['dunning', { outcome: 'charge' }, 0],
  ['month', { price: 5600 }, 5600],
  ['month', {}, 0],
  ['topup', {}, 0],
  ['pickup', {}, 380],
])('%s, %j: %d cents are due', (action, path, cents) =>
  expect(asked(action, { actions: { [action]: [path] } }).price.cents).toBe(cents),
)

test('an absence of which no day is told is that of the day', () => {
  const actions = { absence: [{ waiting: { days: 1 }, outcome: 'doNotCharge' as const }] }
  for (const daysAbsent of [[], 'deux jours'])
    expect(asked('absence', { actions }, { facts: { daysAbsent } })).toMatchObject({
      outcome: 'charge',
      chargedDays: null,
      reason: { code: 'WAITING_DAY' },
    })
})
