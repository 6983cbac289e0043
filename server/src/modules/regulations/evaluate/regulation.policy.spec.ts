import { describe, expect, test } from '@jest/globals'
import type { CalendarFacts, ServiceFact } from '../../calendar/index.js'
import { Facts } from '../language/facts.policy.js'
import type { LimitRule, Policy } from '../language/language.policy.js'
import { limitInstant } from './limit.policy.js'
import { contextOf, type RegulationFact, regulationOn, SERVICE } from './regulation.policy.js'
import { civilDay, type Day } from '../../../platform/day.js'

const canteen: ServiceFact = { id: 'canteen', kind: 'CANTEEN', openWeekdays: [1, 2, 4, 5] }
const calendar: CalendarFacts = {
  schoolYears: [{ firstDay: civilDay('2026-09-01'), lastDay: civilDay('2027-07-02') }],
  breaks: [{ name: 'noel', firstDay: civilDay('2026-12-19'), lastDay: civilDay('2027-01-03') }],
  closures: [
    {
      id: 'k',
      serviceId: null,
      firstDay: civilDay('2026-12-07'),
      lastDay: civilDay('2026-12-07'),
      reason: 'grève',
      shortReason: 'Grève',
    },
  ],
}
const policy: Policy = { language: 1, name: 'Coubon', services: { [SERVICE]: {} } }
const place = { service: canteen, calendar, timeZone: 'Europe/Paris' }

const instant = (limit: LimitRule, day: Day) =>
  limitInstant(limit, new Facts(contextOf(policy, place), { action: 'book', day, now: new Date(0), facts: {} }))?.at

describe('« jusqu’à 9 h, un jour de service avant », on the commune’s own calendar', () => {
  const limit: LimitRule = { back: 1, unit: 'service', at: '09:00' }
  test('for a Friday it is Thursday 9:00', () =>
    expect(instant(limit, civilDay('2026-12-11'))).toEqual(new Date('2026-12-10T09:00+01:00')))
  test('a closed Monday does not count: for Tuesday it is the Friday before', () =>
    expect(instant(limit, civilDay('2026-12-08'))).toEqual(new Date('2026-12-04T09:00+01:00')))
  test('for the first day after a break it is the last day before it', () =>
    expect(instant(limit, civilDay('2027-01-04'))).toEqual(new Date('2026-12-18T09:00+01:00')))
  test('the night of the change of hour moves nothing: still noon on the clock', () =>
    expect(instant({ back: 2, at: '12:00' }, civilDay('2027-03-29'))).toEqual(new Date('2027-03-27T12:00+01:00')))
})

test('the version in force is the last published of those that have begun on the day of the meal', () => {
  const version = (n: number, effectiveFrom: Day): RegulationFact => ({
    id: `v${n}`,
    serviceId: 'canteen',
    version: n,
    effectiveFrom,
    policy,
  })
  const versions = [version(1, civilDay('2026-09-01')), version(2, civilDay('2027-01-01'))]
  expect(regulationOn(versions, 'canteen', civilDay('2026-12-31'))?.id).toBe('v1')
  expect(regulationOn(versions, 'canteen', civilDay('2027-01-01'))?.id).toBe('v2')
  expect(regulationOn(versions, 'canteen', civilDay('2026-08-31'))).toBeNull()
  expect(regulationOn(versions, 'other', civilDay('2027-01-01'))).toBeNull()
})

test('a break of the commune’s calendar has the name that a règlement writes', () => {
  const summer = {
    ...place,
    calendar: {
      ...calendar,
      breaks: [{ name: 'ete', firstDay: civilDay('2027-07-03'), lastDay: civilDay('2027-08-31') }],
    },
  }
  const facts = new Facts(contextOf(policy, summer), {
    action: 'book',
    day: civilDay('2027-07-12'),
    now: new Date(0),
    facts: {},
  })
  expect(facts.get('period')).toBe('ete')
})
