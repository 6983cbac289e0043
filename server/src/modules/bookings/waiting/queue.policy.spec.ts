import { expect, test } from '@jest/globals'
import { civilDay } from '../../../platform/day.js'
import type { Policy, ServiceRules } from '../../regulations/index.js'
import { ServiceKind } from '../../services/index.js'
import { givenUntil, keptUntil, queueOf } from './queue.policy.js'
import type { QueueFacts } from './queues.query.js'

const day = civilDay('2026-12-08')
const asked = { serviceId: 's', day }
const now = new Date('2026-11-30T10:00:00Z')
const request = (id: string, askedAt: string, facts = {}, more: Partial<QueueFacts['requests'][number]> = {}) => ({
  ...{
    id,
    serviceId: 's',
    day,
    askedAt,
    facts,
    group: null,
    isAsked: false,
    listRank: null,
    rankReason: null,
    isAble: true,
  },
  ...more,
})

function facts(capacity: ServiceRules['capacity'], over: Partial<QueueFacts> = {}): QueueFacts {
  const policy: Policy = {
    language: 1,
    name: 'x',
    services: { service: { actions: { book: [{}] }, ...(capacity && { capacity }) } },
  }
  return {
    services: [
      {
        id: 's',
        name: 'Cantine',
        kind: ServiceKind.CANTEEN,
        active: true,
        openWeekdays: [1, 2, 4, 5],
        communeId: 'c',
        zone: 'A',
        timeZone: 'Europe/Paris',
      },
    ],
    days: [{ serviceId: 's', day, capacity: 10, taken: 9 }],
    groups: [],
    requests: [request('second', '2026-11-29T10:00:00.5+00:00'), request('first', '2026-11-29T10:00:00+00:00')],
    regulations: [{ id: 'r', serviceId: 's', version: 1, effectiveFrom: civilDay('2020-01-01'), policy }],
    schoolYears: [{ firstDay: civilDay('2026-09-01'), lastDay: civilDay('2027-07-03') }],
    breaks: [],
    closures: [],
    ...over,
  }
}

test('first come, first served, when the règlement has no priority', () => {
  expect(queueOf(facts({ waitlist: true }), asked, now)).toMatchObject({
    over: null,
    left: 1,
    ranked: [
      { id: 'first', rank: 1, sentence: 'classé 1er, par date de demande' },
      { id: 'second', rank: 2, sentence: 'classé 2e, par date de demande' },
    ],
  })
})

test('the priorities of the règlement come before the date', () => {
  const capacity: ServiceRules['capacity'] = {
    waitlist: true,
    priority: [{ label: 'habitants', when: { resident: true } }],
  }
  const requests = [
    request('outsider', '2026-11-28T10:00:00+00:00', { resident: false }),
    request('resident', '2026-11-29T10:00:00+00:00', { resident: true }),
  ]
  const sentence = (rank: string) => `classé ${rank} : « habitants » d’abord, puis par date de demande`
  expect(queueOf(facts(capacity, { requests }), asked, now).ranked).toEqual([
    { id: 'resident', rank: 1, sentence: sentence('1er'), group: null },
    { id: 'outsider', rank: 2, sentence: sentence('2e'), group: null },
  ])
})

test('who asked during a window comes after who waits; the town hall moves one, who cannot come takes no place', () => {
  const ask = (id: string, hour: number, more: Partial<QueueFacts['requests'][number]> = {}) =>
    request(id, `2026-11-28T${hour}:00:00+00:00`, {}, { isAsked: true, ...more })
  const moved = { listRank: 2, rankReason: 'fratrie' }
  const requests = [ask('a', 10), ask('gone', 11, { isAble: false }), ask('b', 12), ask('c', 13, moved)]
  const days = [{ serviceId: 's', day, capacity: 10, taken: 7 }]
  const waits = request('waits', '2026-11-29T10:00:00+00:00')
  const becomes = (rules: ServiceRules['capacity'], over: Partial<QueueFacts>) =>
    queueOf(facts(rules, { days, requests, ...over }), asked, now).asked.map((one) => `${one.id} ${one.becomes}`)
  expect(becomes({ waitlist: true }, {})).toEqual(['a OFFERED', 'c OFFERED', 'gone ENDED', 'b OFFERED'])
  expect(becomes({ waitlist: true }, { requests: [...requests, waits] })[3]).toBe('b WAITING')
  expect(becomes({}, { requests: [...requests, waits] })[3]).toBe('b ENDED')
  expect(becomes({}, { regulations: [] })).toEqual([])
})

test('a list that was confirmed keeps its order, before who joins later', () => {
  const requests = [
    request('later', '2026-11-01T10:00:00+00:00'),
    request('second', '2026-11-02T10:00:00+00:00', {}, { listRank: 2 }),
    request('first', '2026-11-03T10:00:00+00:00', {}, { listRank: 1, rankReason: 'fratrie' }),
  ]
  expect(queueOf(facts({ waitlist: true }, { requests }), asked, now).ranked).toMatchObject([
    { id: 'first', sentence: 'classé 1er par la mairie : fratrie' },
    { id: 'second' },
    { id: 'later' },
  ])
})

test('a place that is given is kept a week, never beyond its day', () => {
  expect(givenUntil(day, 'Europe/Paris', new Date('2026-11-23T08:00:00Z')).toISOString()).toBe(
    '2026-11-30T08:00:00.000Z',
  )
  expect(givenUntil(day, 'Europe/Paris', new Date('2026-12-07T08:00:00Z')).toISOString()).toBe(
    '2026-12-08T23:00:00.000Z',
  )
})

test('places left are those of the smallest limit; none when more are taken than a new règlement gives', () => {
  const left = (capacity: ServiceRules['capacity'], places: number | null) =>
    queueOf(facts(capacity, { days: [{ serviceId: 's', day, capacity: places, taken: 9 }] }), asked, now).left
  expect([left({}, 12), left({ places: 10 }, 12), left({ places: 4 }, 12), left({}, null)]).toEqual([3, 1, 0, null])
})

test('a day that is past, closed, or of a service that is archived or has no règlement, offers nothing', () => {
  const over = (changed: Partial<QueueFacts>, at = now) => queueOf(facts({}, changed), asked, at).over
  expect(over({}, new Date('2026-12-09T10:00:00Z'))).toBe('PAST')
  const closure = { id: 'k', communeId: 'c', serviceId: null, firstDay: day, lastDay: day }
  expect(over({ closures: [{ ...closure, reason: 'grève', shortReason: 'Grève' }] })).toBe('CLOSED')
  expect(over({ closures: [{ ...closure, communeId: 'other', reason: 'grève', shortReason: 'Grève' }] })).toBeNull()
  expect(over({ services: facts({}).services.map((service) => ({ ...service, active: false })) })).toBe('CLOSED')
  expect(over({ regulations: [] })).toBe('CLOSED')
  expect(over({ services: [] })).toBe('CLOSED')
})

test('a place is kept a day, never beyond what can be booked', () => {
  expect(keptUntil(null, now).toISOString()).toBe('2026-12-01T10:00:00.000Z')
  expect(keptUntil(new Date('2026-12-07T08:00:00Z'), now).toISOString()).toBe('2026-12-01T10:00:00.000Z')
  expect(keptUntil(new Date('2026-11-30T12:00:00Z'), now).toISOString()).toBe('2026-11-30T12:00:00.000Z')
})
