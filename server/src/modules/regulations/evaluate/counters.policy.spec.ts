import { expect, test } from '@jest/globals'
import { countersOf, type PastEvent } from './counters.policy.js'
import type { Counter, Policy } from '../language/language.policy.js'
import { ruleContext } from '../language/rule-context.policy.js'
import { civilDay } from '../../../platform/day.js'

const event = (over: Partial<PastEvent>): PastEvent => ({
  accountId: 'family',
  serviceId: 'canteen',
  beneficiaryId: 'louane',
  orderId: null,
  action: 'absence',
  day: civilDay('2026-12-01'),
  late: false,
  justified: false,
  ...over,
})

function count(counter: Counter, past: PastEvent[], day = civilDay('2026-12-08')) {
  const policy: Policy = { language: 1, name: 'essai', services: { service: {} }, counters: { n: counter } }
  const context = ruleContext(policy, { breaks: [] }, 'service')
  if (!context) throw new Error('the policy has its service')
  const asked = { action: counter.counts, accountId: 'family', serviceId: 'canteen', beneficiaryId: 'louane', day }
  return countersOf(context, past, asked, new Date('2026-12-08T12:00:00Z')).n
}

test('a counter counts what happened before, to this child, that meets its condition', () => {
  const unjustified: Counter = { counts: 'absence', when: { justified: false } }
  const past = [
    event({}),
    event({ justified: true }),
    event({ beneficiaryId: 'theo' }),
    event({ day: civilDay('2026-12-08') }),
  ]
  expect(count(unjustified, past)).toBe(1)
  expect(count({ ...unjustified, per: 'family' }, past)).toBe(2)
  expect(count({ counts: 'absence' }, past)).toBe(2)
})

test('late cancellations count at once, even of a later meal', () => {
  const past = [event({ action: 'cancel', late: true, day: civilDay('2026-12-15') }), event({ action: 'cancel' })]
  expect(count({ counts: 'cancel', when: { late: true } }, past)).toBe(1)
})

test('another service, another family and another period do not count', () => {
  const past = [event({ serviceId: 'care' }), event({ accountId: 'other' }), event({ day: civilDay('2026-06-30') })]
  expect(count({ counts: 'absence' }, past)).toBe(0)
  expect(count({ counts: 'absence', over: 'calendarYear' }, past)).toBe(1)
  expect(count({ counts: 'absence', over: 'month' }, [event({}), event({ day: civilDay('2026-11-30') })])).toBe(1)
})
