import { describe, expect, test } from '@jest/globals'
import { civilDay } from '../../../platform/day.js'
import { contextOf, type GivenFacts, type Path, type Policy } from '../../regulations/index.js'
import { ordinaryLimit } from './ordinary-limit.policy.js'

const TUESDAY = civilDay('2026-12-08')
const BOOKED = new Date('2026-12-01T10:00:00+01:00')
const eve = { back: 1, at: '09:00' }
const ON_THE_EVE = { kind: 'UNTIL', at: new Date('2026-12-07T09:00:00+01:00') }
const CONDITIONS = { kind: 'ON_CONDITIONS' }

const limitOf = (cancel: Path[], more: Partial<Policy> = {}, facts: GivenFacts = {}) =>
  ordinaryLimit(
    contextOf(
      { language: 1, name: 'x', ...more, services: { service: { actions: { cancel } } } },
      {
        service: { id: 's', kind: 'CANTEEN', openWeekdays: [1, 2, 4, 5] },
        calendar: { schoolYears: [], breaks: [], closures: [] },
        timeZone: 'Europe/Paris',
      },
    ),
    TUESDAY,
    BOOKED,
    facts,
  )

describe('the ordinary limit is that of the first path that gives everything back without condition', () => {
  test('alone, or before those that keep something', () => {
    expect(limitOf([{ until: eve }])).toEqual(ON_THE_EVE)
    expect(limitOf([{ until: eve }, { until: { at: '09:00' }, due: 50 }])).toEqual(ON_THE_EVE)
    expect(limitOf([{ until: eve, due: 0, price: 0 }])).toEqual(ON_THE_EVE)
    expect(limitOf([{ outcome: 'credit' }])).toEqual({ kind: 'ALWAYS' })
  })
  test('after one that asks something and gives no less', () => {
    expect(limitOf([{ requires: { certificate: true } }, { until: eve }])).toEqual(ON_THE_EVE)
    expect(limitOf([{ opens: { at: '08:00' }, until: { at: '08:30' } }, { until: eve }])).toEqual(ON_THE_EVE)
  })
  test('after one for others, or for what is told', () => {
    expect(limitOf([{ when: { qf: { max: 300 } }, due: 50 }, { until: eve }], {}, { qf: 900 })).toEqual(ON_THE_EVE)
    expect(limitOf([{ when: { reason: 'sickness' }, due: 50 }, { until: eve }])).toEqual(ON_THE_EVE)
    expect(limitOf([{ when: { channel: 'staff' }, due: 50 }, { until: eve }])).toEqual(ON_THE_EVE)
    expect(limitOf([{ requires: { certificate: true }, due: 50 }, { until: eve }])).toEqual(ON_THE_EVE)
    expect(limitOf([{ proof: { fact: 'certificate' }, due: 50 }, { until: eve }])).toEqual(ON_THE_EVE)
  })
})

describe('there is none', () => {
  test('where the first path keeps something', () => {
    expect(limitOf([{ until: eve, due: 50 }])).toEqual(CONDITIONS)
    expect(limitOf([{ until: eve, price: 100 }])).toEqual(CONDITIONS)
    expect(limitOf([{ until: eve, modifiers: [{ add: 100 }] }])).toEqual(CONDITIONS)
    expect(limitOf([{ until: { back: 7 }, due: 50 }, { until: eve }])).toEqual(CONDITIONS)
    expect(limitOf([{ when: { qf: { max: 300 } }, due: 50 }, { until: eve }], {}, { qf: 200 })).toEqual(CONDITIONS)
  })
  test('where everything that gives back asks something', () => {
    expect(limitOf([{ requires: { any: [{ certificate: true }, { justified: true }] } }])).toEqual(CONDITIONS)
    expect(limitOf([{ proof: { fact: 'certificate' } }])).toEqual(CONDITIONS)
    expect(limitOf([{ requires: { certificate: true } }, { until: eve, due: 50 }])).toEqual(CONDITIONS)
  })
  test('where a path that waits, that opens or that refuses may come first', () => {
    expect(limitOf([{ opens: { back: 7 }, due: 50 }, { until: eve }])).toEqual(CONDITIONS)
    expect(limitOf([{ waiting: { days: 2 }, due: 50 }, { until: eve }])).toEqual(CONDITIONS)
    expect(limitOf([{ until: { back: 7 }, outcome: 'refuse' }, { until: eve }])).toEqual(CONDITIONS)
  })
  test('where it turns on the moment, or on what happened before', () => {
    const counters: Policy['counters'] = { before: { counts: 'cancel' } }
    const facts: Policy['facts'] = { nth: { add: ['before', 1] } }
    const twice: Path = { when: { before: { max: 1 } }, until: eve }
    expect(limitOf([twice, { until: eve, due: 50 }], { counters })).toEqual(CONDITIONS)
    expect(limitOf([{ requires: { nth: { max: 1 } }, until: eve }], { counters, facts })).toEqual(CONDITIONS)
    expect(limitOf([{ when: { daysAhead: { max: 2 } }, due: 50 }, { until: { at: '09:00' } }])).toEqual(CONDITIONS)
    expect(limitOf([{ requires: { before: { max: 1 } }, due: 50 }, { until: eve }], { counters })).toEqual(CONDITIONS)
  })
})

test('where nothing cancels, nothing is said to be possible', () => {
  expect(limitOf([])).toEqual({ kind: 'NEVER' })
  expect(limitOf([{ outcome: 'refuse' }])).toEqual({ kind: 'NEVER' })
  expect(limitOf([{ when: { qf: { max: 300 } }, until: eve }], {}, { qf: 900 })).toEqual({ kind: 'NEVER' })
})
