import { expect, test } from '@jest/globals'
import { wholeCents } from '../../../platform/money.js'
import type { Path, Policy } from '../../regulations/index.js'
import { leastTopUp, type TopUpRules, whyAgainstRules } from './ruled-top-up.policy.js'

const policy = (...topup: Path[]): Policy => ({
  language: 1,
  name: 'x',
  facts: { amountPerChild: { divide: ['amountCents', 'children'] } },
  services: { service: { actions: { topup } } },
})
const PER_CHILD = policy({
  requires: { amountPerChild: { min: 2000 } },
  because: 'La recharge minimale est de 20 € par enfant.',
})
const now = new Date('2026-11-27T09:00:00Z')
const rules = (children: number, ...policies: Policy[]): TopUpRules => ({
  children,
  timeZone: 'Europe/Paris',
  policies,
})
const why = (of: TopUpRules, cents: number) => whyAgainstRules(of, wholeCents(cents), now)
const least = (of: TopUpRules) => leastTopUp(of, wholeCents(500), now)

test('« 20 € au moins par enfant » is refused below, in its words, and said before', () => {
  expect(why(rules(1, PER_CHILD), 1999)).toContain('20 €')
  expect(why(rules(1, PER_CHILD), 2000)).toBeNull()
  expect(why(rules(3, PER_CHILD), 5999)).not.toBeNull()
  expect([least(rules(1, PER_CHILD)), least(rules(3, PER_CHILD))]).toEqual([2000, 6000])
})

test('every règlement must take it; one that says nothing takes all', () => {
  const some = policy({ requires: { amountCents: { min: 2550 } } })
  expect(least(rules(1, PER_CHILD, some))).toBe(2600)
  expect(why(rules(1, PER_CHILD, some), 2500)).not.toBeNull()
  expect(least(rules(1))).toBe(500)
  expect(why(rules(1), 1)).toBeNull()
})

test('one that takes nothing says so', () => {
  const none = rules(1, policy({ outcome: 'refuse' }))
  expect([least(none), why(none, 5000)]).toEqual([
    null,
    'Le règlement ne permet pas ce montant : choisissez-en un autre.',
  ])
})
