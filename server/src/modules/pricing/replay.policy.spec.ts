import { expect, test } from '@jest/globals'
import { civilDay } from '../../platform/day.js'
import type { Policy } from '../regulations/index.js'
import { replay, type WorkedCase } from './replay.policy.js'

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const school = { breaks: [{ zone: 'A', name: 'noel', from: civilDay('2026-12-19'), to: civilDay('2027-01-03') }] }
const policy: Policy = {
  language: 1,
  name: 'Essai',
  calendar: { zone: 'A' },
  services: {
    cantine: {
      price: 380,
      actions: {
        book: [{ id: 'normal', until: { weekday: 'thu', week: -1, at: '09:00' } }],
        absence: [{ when: { reason: 'sickness' }, waiting: { days: 1 }, outcome: 'credit' }],
        attend_unreserved: [{ modifiers: [{ add: 200, part: 'penalty', label: 'sans réservation' }] }],
      },
    },
  },
}
const booked: WorkedCase = {
  action: 'book',
  meal_date: '2026-12-08',
  at: '2026-12-03T08:59',
  expected: 'accepted',
}
const run = (worked: Partial<WorkedCase>, of = policy) => {
  const replayed = replay(of, school, { ...booked, ...worked })
  return { ...replayed, why: plain(replayed.why) }
}

test('a case passes when all that it states is what the règlement answers', () => {
  expect(run({ limit: '2026-12-03T09:00', price_cents: 380 })).toEqual({
    passed: true,
    expected: 'accepted, limit 2026-12-03T09:00, 380 cents',
    got: 'accepted, limit 2026-12-03T09:00, 380 cents',
    why: 'rule normal · 3,80 €',
    ignored: [],
  })
  expect(run({ at: '2026-12-03T09:00' })).toEqual({
    passed: false,
    expected: 'accepted',
    got: 'refused',
    why: 'no rule · Délai de réservation dépassé : la limite était jeudi 3 décembre à 9 h.',
    ignored: [],
  })
})

test('the outcome, the limit and the price each fail a case', () => {
  expect(run({ expected: 'refused' })).toMatchObject({ passed: false, got: 'accepted' })
  expect(run({ limit: '2026-12-03T10:00' })).toMatchObject({
    passed: false,
    expected: 'accepted, limit 2026-12-03T10:00',
    got: 'accepted, limit 2026-12-03T09:00',
  })
  expect(run({ price_cents: 381 })).toMatchObject({ passed: false, got: 'accepted, 380 cents' })
})

test('a limit is an instant, a day that is midnight, between two instants, never, or not stated', () => {
  expect(run({ limit: null })).toMatchObject({ passed: true, expected: 'accepted' })
  expect(run({ limit: ['2026-12-03T08:00', '2026-12-03T09:00'] })).toMatchObject({
    passed: true,
    got: 'accepted, limit 2026-12-03T08:00…2026-12-03T09:00',
  })
  expect(run({ limit: ['2026-12-03T09:00', '2026-12-03T10:00'] }).passed).toBe(true)
  expect(run({ limit: ['2026-12-03T09:01', '2026-12-03T10:00'] }).passed).toBe(false)
  expect(run({ limit: ['2026-12-02', '2026-12-03'] }).passed).toBe(false)
  expect(run({ limit: ['2026-12-03', '2026-12-04'] }).passed).toBe(true)
  expect(run({ limit: 'never' })).toMatchObject({ passed: false, got: 'accepted, limit 2026-12-03T09:00' })
  const always: Policy = { ...policy, services: { cantine: { price: 380, actions: { book: [{}] } } } }
  expect(run({ limit: 'never' }, always).passed).toBe(true)
  expect(run({ limit: '2026-12-03T09:00' }, always)).toMatchObject({ passed: false, got: 'accepted, limit never' })
})

test('the one service of a policy needs no name; of two, the case says which', () => {
  expect(run({ service: 'cantine' }).passed).toBe(true)
  expect(run({ service: 'garderie' })).toEqual({
    passed: false,
    expected: 'accepted',
    got: 'no such service: garderie',
    why: 'the policy has: cantine; name them as the cases do',
    ignored: [],
  })
  const two = { ...policy, services: { ...policy.services, garderie: { price: 100 } } }
  expect(run({}, two)).toMatchObject({
    got: 'no such service: ',
    why: 'the policy has: cantine, garderie; name them as the cases do',
  })
})

test('a case has its day, or that of its instant; without an hour it is asked at noon', () => {
  const bare: WorkedCase = { action: 'book', expected: 'accepted' }
  expect(replay(policy, school, bare)).toEqual({
    passed: false,
    expected: 'accepted',
    got: 'no day',
    why: 'the case has neither a meal_date nor an at that is a day',
    ignored: [],
  })
  expect(replay(policy, school, { ...bare, meal_date: '2026-02-30' }).got).toBe('no day')
  expect(replay(policy, school, { ...bare, at: '2026-12-08T10:00' })).toMatchObject({ got: 'refused' })
  expect(replay(policy, school, { ...bare, meal_date: '2026-12-08', at: '2026-12-03' }).got).toBe('refused')
  expect(replay(policy, school, { ...bare, meal_date: '2026-12-08', at: '2026-12-02' }).got).toBe('accepted')
  expect(replay(policy, school, { ...bare, meal_date: '2026-12-08' }).got).toBe('refused')
})

test('an action that the language has not is told', () => {
  const { got, why } = run({ action: 'fly' })
  expect(got).toBe('no such action')
  expect(why).toMatch(/^the language has: book, cancel, /)
})

test('a fact that nobody knows is told beside the answer', () =>
  expect(run({ given: { colour: 'red', shape: 'round' } })).toMatchObject({
    passed: true,
    why: 'rule normal · 3,80 €',
    ignored: ['colour', 'shape'],
  }))

test('the named period of a day, with or without its prefix', () => {
  const period = (meal_date: string, expected: string) => run({ action: 'period', meal_date, expected })
  expect(period('2026-12-21', 'noel')).toMatchObject({ passed: true, why: 'the named period of the day' })
  expect(period('2026-12-21', 'period_noel').passed).toBe(true)
  expect(period('2026-12-21', 'period_hiver')).toMatchObject({ passed: false, got: 'period_noel' })
  expect(period('2026-12-08', 'none').passed).toBe(true)
})

test('what an unbooked meal costs: all of it, or its penalty alone', () => {
  const unbooked = { action: 'attend_unreserved', expected: 'charged' }
  expect(run({ ...unbooked, price_cents: 580 }).passed).toBe(true)
  expect(run({ ...unbooked, price_cents: 200, given: { penalty_only: true } }).passed).toBe(true)
  expect(run({ ...unbooked, price_cents: 580, given: { penalty_only: true } })).toMatchObject({
    passed: false,
    got: 'charged, 200 cents',
  })
  const unknown: Policy = { ...policy, services: { cantine: { price: { fact: 'qf' }, actions: { book: [{}] } } } }
  expect(run({ price_cents: 380 }, unknown).got).toMatch(/^accepted, no price \(.+\)$/)
})

test('the days of an absence that stay due are counted', () => {
  const absence = {
    action: 'absence',
    expected: 'charged',
    given: { sick: true, absent_days: ['2026-12-08', '2026-12-10'], charged_days: 1 },
  }
  expect(run(absence)).toMatchObject({ passed: true, got: 'charged, 1 charged days' })
  expect(run({ ...absence, given: { charged_days: 1 } }).got).toBe('charged, 1 charged days')
  expect(run({ given: { charged_days: 0 } }).got).toBe('accepted, 0 charged days')
})

test('a commission admits as many as there are places, else the waiting list', () => {
  const commission: Partial<WorkedCase> = {
    action: 'allocate',
    expected: 'admitted_A_and_B',
    given: {
      capacity_left: 2,
      requests: [
        { family: 'B', received: 1 },
        { family: 'A', received: 2 },
        { family: 'C', received: 3 },
      ],
    },
  }
  expect(run(commission)).toMatchObject({ passed: true, why: 'places by priority, then by order' })
  expect(run({ ...commission, given: { capacity_left: 0, requests: [{ family: 'A' }] } }).got).toBe('waitlisted')
  expect(run({ ...commission, given: { requests: [{ family: 'A' }] } }).got).toBe('waitlisted')
})

test('a class is told with its outcome', () => {
  const classes: Policy = {
    ...policy,
    services: { cantine: { actions: { enrol: [{ outcome: 'classify', as: 'moyens' }] } } },
  }
  expect(run({ action: 'enrol', expected: 'classified_moyens' }, classes).passed).toBe(true)
})
