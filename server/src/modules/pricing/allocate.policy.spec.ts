import { expect, test } from '@jest/globals'
import { Facts, type GivenFacts, ruleContext, type Scalar, type ServiceRules } from '../regulations/index.js'
import { allocate } from './allocate.policy.js'
import { civilDay } from '../../platform/day.js'

const requests: readonly Readonly<Record<string, Scalar>>[] = [
  { family: 'Bernard', received: '2026-06-02T08:00', resident: false, income: 300 },
  { family: 'Dupont', received: '2026-06-01T09:00', resident: true, income: 100 },
  { child: 'Lina', received: '2026-06-01T08:00', resident: false, income: 200 },
  { family: 'Martin', received: '2026-06-03T08:00', resident: true, income: 400 },
]
function given(places: number, capacity: ServiceRules['capacity'], facts: GivenFacts = { requests }) {
  const policy = { language: 1 as const, name: 'x', services: { c: { ...(capacity && { capacity }) } } }
  const context = ruleContext(policy, { breaks: [] }, 'c')
  if (!context) throw new Error('no service')
  const event = { action: 'book' as const, day: civilDay('2026-12-08'), now: new Date('2026-06-10T10:00Z'), facts }
  return allocate(new Facts(context, event), places)
}

test('places go by order of arrival; the others wait in the same order', () => {
  expect(given(2, undefined)).toEqual({ admitted: ['Lina', 'Dupont'], waitlisted: ['Bernard', 'Martin'] })
  expect(given(9, undefined)).toEqual({ admitted: ['Lina', 'Dupont', 'Bernard', 'Martin'], waitlisted: [] })
  expect(given(0, undefined).waitlisted).toEqual(['Lina', 'Dupont', 'Bernard', 'Martin'])
  expect(given(-1, undefined)).toEqual({ admitted: [], waitlisted: ['Lina', 'Dupont', 'Bernard', 'Martin'] })
})

test('those of the commune come before the others, by arrival among themselves', () =>
  expect(given(3, { priority: [{ when: { resident: true } }, { when: { income: { max: 200 } } }] })).toEqual({
    admitted: ['Dupont', 'Martin', 'Lina'],
    waitlisted: ['Bernard'],
  }))

test('a règlement may order by something else', () =>
  expect(given(1, { order: 'income' })).toEqual({ admitted: ['Dupont'], waitlisted: ['Lina', 'Bernard', 'Martin'] }))

test('by numbers as numbers; who is not known comes last, and those of one number by arrival', () => {
  const asked: readonly Readonly<Record<string, Scalar>>[] = [
    { family: 'unknown', received: '2026-06-01T08:00' },
    { family: 'thousand', received: '2026-06-01T08:00', income: 1000 },
    { family: 'second', received: '2026-06-03T08:00', income: 900 },
    { family: 'first', received: '2026-06-02T08:00', income: 900 },
  ]
  expect(given(0, { order: 'income' }, { requests: asked }).waitlisted).toEqual([
    ...['first', 'second', 'thousand', 'unknown'],
  ])
})

test('a waiting list is read where no requests are given, and what is no request is left out', () => {
  expect(given(1, undefined, { waitlist: requests }).admitted).toEqual(['Lina'])
  expect(given(1, undefined, {})).toEqual({ admitted: [], waitlisted: [] })
  expect(given(1, undefined, { requests: ['Dupont', null] as never })).toEqual({ admitted: [], waitlisted: [] })
})
