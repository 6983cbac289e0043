import { expect, test } from '@jest/globals'
import type { Policy, ServiceRules } from './language.policy.js'
import { isPricedByHours } from './priced-by-hours.policy.js'

const facts: Policy['facts'] = {
  evening: { minutes: ['16:15', 'leftAt'] },
  longEvening: { greatest: ['evening', 60] },
  round: { add: ['round', 1] },
}
const prices: Policy['prices'] = { evening: { by: 'evening', brackets: [{ to: 30, price: 115 }, { price: 230 }] } }
const follows = (rules: ServiceRules) =>
  isPricedByHours({ language: 1, name: 'x', facts, prices, services: { service: rules } }, rules)

test.each<[string, ServiceRules]>([
  ['each started hour', { price: { each: 110, per: 60, of: 'minutes' } }],
  ['brackets of a time worked out from the departure', { price: { by: 'evening', brackets: [{ price: 115 }] } }],
  ['a time worked out from another', { price: { by: 'longEvening', brackets: [{ price: 115 }] } }],
  ['a price with a name', { price: { use: 'evening' } }],
  ['a case of the price', { price: { first: [{ when: { leftAt: { above: '18:00' } }, price: 200 }, { price: 100 }] } }],
  ['a price inside a sum', { price: { sum: [100, { each: 50, of: 'minutes' }] } }],
  ['what is added to the price', { modifiers: [{ when: { any: [{ arrivedAt: '07:30' }] }, add: 100 }] }],
])('%s follows the hours', (_what, rules) => expect(follows(rules)).toBe(true))

test.each<[string, ServiceRules]>([
  ['the tariff', {}],
  ['brackets of the quotient', { price: { by: 'qf', brackets: [{ price: 100 }] } }],
  ['hours of late departures alone', { price: 100, actions: { pickup: [{ price: { each: 4, of: 'minutes' } }] } }],
  ['a fact that is made of itself', { price: { by: 'round', brackets: [{ price: 100 }] } }],
])('%s does not', (_what, rules) => expect(follows(rules)).toBe(false))
