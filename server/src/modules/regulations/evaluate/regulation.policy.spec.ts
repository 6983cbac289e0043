import { describe, expect, test } from '@jest/globals'
import type { CalendarFacts, ServiceFact } from '../../calendar/index.js'
import { Facts } from '../language/facts.policy.js'
import type { LimitRule, Policy } from '../language/language.policy.js'
import { limitInstant } from './limit.policy.js'
import { contextOf, type RegulationFact, regulationOn, SERVICE } from './regulation.policy.js'

const canteen: ServiceFact = { id: 'canteen', kind: 'CANTEEN', openWeekdays: [1, 2, 4, 5] }
const calendar: CalendarFacts = {
  schoolYears: [{ firstDay: '2026-09-01', lastDay: '2027-07-02' }],
  breaks: [{ name: 'noel', firstDay: '2026-12-19', lastDay: '2027-01-03' }],
  closures: [
    { id: 'k', serviceId: null, firstDay: '2026-12-07', lastDay: '2026-12-07', reason: 'grève', shortReason: 'Grève' },
  ],
}
const policy: Policy = { language: 1, name: 'Coubon', services: { [SERVICE]: {} } }
const place = { service: canteen, calendar, timeZone: 'Europe/Paris' }

const instant = (limit: LimitRule, day: string) =>
  limitInstant(limit, new Facts(contextOf(policy, place), { action: 'book', day, now: new Date(0), facts: {} }))?.at

describe('« jusqu’à 9 h, un jour de service avant », on the commune’s own calendar', () => {
  const limit: LimitRule = { back: 1, unit: 'service', at: '09:00' }
  test('for a Friday it is Thursday 9:00', () =>
    expect(instant(limit, '2026-12-11')).toEqual(new Date('2026-12-10T09:00+01:00')))
  test('a closed Monday does not count: for Tuesday it is the Friday before', () =>
    expect(instant(limit, '2026-12-08')).toEqual(new Date('2026-12-04T09:00+01:00')))
  test('for the first day after a break it is the last day before it', () =>
    expect(instant(limit, '2027-01-04')).toEqual(new Date('2026-12-18T09:00+01:00')))
  test('the night of the change of hour moves nothing: still noon on the clock', () =>
    expect(instant({ back: 2, at: '12:00' }, '2027-03-29')).toEqual(new Date('2027-03-27T12:00+01:00')))
})

test('the version in force is the last published of those that have begun on the day of the meal', () => {
  const version = (n: number, effectiveFrom: string): RegulationFact => ({
    id: `v${n}`,
    serviceId: 'canteen',
    version: n,
    effectiveFrom,
    policy,
  })
  const versions = [version(1, '2026-09-01'), version(2, '2027-01-01')]
  expect(regulationOn(versions, 'canteen', '2026-12-31')?.id).toBe('v1')
  expect(regulationOn(versions, 'canteen', '2027-01-01')?.id).toBe('v2')
  expect(regulationOn(versions, 'canteen', '2026-08-31')).toBeNull()
  expect(regulationOn(versions, 'other', '2027-01-01')).toBeNull()
})
