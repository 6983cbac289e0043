import { expect, test } from '@jest/globals'
import { Facts } from '../language/facts.policy.js'
import type { LimitRule } from '../language/language.policy.js'
import { limitInstant } from './limit.policy.js'
import { ruleContext } from '../language/rule-context.policy.js'
import { civilDay, type Day } from '../../../platform/day.js'

const school = { breaks: [{ zone: 'B', name: 'toussaint', from: civilDay('2026-10-17'), to: civilDay('2026-11-01') }] }
const contextWith = (businessDays?: ('mon' | 'tue' | 'thu' | 'fri')[]) =>
  ruleContext(
    {
      language: 1,
      name: 'x',
      calendar: { zone: 'B', ...(businessDays && { businessDays }) },
      services: { c: { weekdays: ['mon', 'tue', 'thu', 'fri'] } },
    },
    school,
    'c',
  )

function factsOf(day: Day, context = contextWith()) {
  if (!context) throw new Error('no service')
  return new Facts(context, { action: 'absence', day, now: new Date('2026-09-01T10:00Z'), facts: {} })
}
const at = (limit: LimitRule, day: string) => limitInstant(limit, factsOf(civilDay(day)))?.at.toISOString()

test('workable days count Saturday, business days do not, neither counts holidays', () => {
  expect(at({ back: 3, unit: 'workable', at: '12:00' }, '2026-09-15')).toBe('2026-09-11T10:00:00.000Z')
  expect(at({ back: 3, unit: 'business', at: '12:00' }, '2026-09-15')).toBe('2026-09-10T10:00:00.000Z')
  expect(at({ back: 3, unit: 'workable', at: '12:00' }, '2026-11-13')).toBe('2026-11-09T11:00:00.000Z')
})

test('business days are those on which the town hall is open', () =>
  expect(
    limitInstant(
      { back: 2, unit: 'business', at: '09:00' },
      factsOf(civilDay('2026-10-08'), contextWith(['mon', 'tue', 'thu', 'fri'])),
    )?.at.toISOString(),
  ).toBe('2026-10-05T07:00:00.000Z'))

test('a limit inside a break moves back by whole weeks to the last Thursday of school', () =>
  expect(
    at({ weekday: 'thu', week: -1, at: '09:00', onlyOn: { unit: 'school', move: 'weekBefore' } }, '2026-11-02'),
  ).toBe('2026-10-15T07:00:00.000Z'))

test('hours may run after the anchor; an absence begins on its day unless it is said', () =>
  expect(at({ from: 'firstDayAbsent', hours: -72 }, '2026-09-14')).toBe('2026-09-16T22:00:00.000Z'))

test.each([
  ['2026-11-02', true, 'odd', 45],
  ['2026-11-05', true, 'odd', 45],
  ['2026-11-09', false, 'even', 46],
  ['2026-12-31', false, 'odd', 53],
  ['2027-01-04', false, 'odd', 1],
])('%s: week of return %s, %s week %i', (day, isReturn, parity, number) => {
  const facts = factsOf(civilDay(day))
  expect(facts.get('firstWeekAfterBreak')).toBe(isReturn)
  expect(facts.get('weekParity')).toBe(parity)
  expect(facts.get('weekNumber')).toBe(number)
})
test('the last week of school before a break', () => {
  expect(factsOf(civilDay('2026-10-12')).get('lastWeekBeforeBreak')).toBe(true)
  expect(factsOf(civilDay('2026-10-09')).get('lastWeekBeforeBreak')).toBe(false)
})

test('one règlement gives each child its own limit where it depends on the child or on the moment, and the same one where it does not', () => {
  const context = contextWith()
  if (!context) throw new Error('no service')
  const asked = (limit: LimitRule, facts: Record<string, string>, today: string) =>
    limitInstant(
      limit,
      new Facts(context, { action: 'book', day: civilDay('2026-10-08'), now: new Date(`${today}T10:00Z`), facts }),
    )?.at.toISOString()
  const ofDay: LimitRule = { back: 1, at: '09:00' }
  const ofFact: LimitRule = { from: 'notice', back: 1, at: '09:00' }
  const ofToday: LimitRule = { byWeekday: { thu: { from: 'today', at: '09:00' } } }
  const ofChild: LimitRule = { back: 1, at: '09:00', except: [{ when: { category: 'staff' }, limit: { back: 0 } }] }
  const staff = { category: 'staff', notice: '2026-10-02' }
  const pupil = { category: 'pupil', notice: '2026-10-05' }
  const all = (facts: Record<string, string>, today: string) =>
    [ofDay, ofFact, ofToday, ofChild].map((limit) => asked(limit, facts, today)?.slice(5, 10))
  expect(all(staff, '2026-10-01')).toEqual(['10-07', '10-01', '10-01', '10-08'])
  expect(all(pupil, '2026-10-03')).toEqual(['10-07', '10-04', '10-03', '10-07'])
  expect(all(staff, '2026-10-01')).toEqual(['10-07', '10-01', '10-01', '10-08'])
})
