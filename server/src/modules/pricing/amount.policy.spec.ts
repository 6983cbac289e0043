import { expect, test } from '@jest/globals'
import { Facts, type GivenFacts, type Price, ruleContext } from '../regulations/index.js'
import { quote } from './quote.policy.js'
import { civilDay } from '../../platform/day.js'

const pricedAt = (price: Price, given: GivenFacts = {}) => {
  const policy = { language: 1 as const, name: 'x', facts: { hours: { label: 'heures' } }, services: { c: { price } } }
  const context = ruleContext(policy, { breaks: [] }, 'c')
  if (!context) throw new Error('no service')
  return quote(
    new Facts(context, {
      action: 'price',
      day: civilDay('2026-09-14'),
      now: new Date('2026-09-14T10:00Z'),
      facts: given,
    }),
    null,
  )
}

test.each<[Price, GivenFacts, string]>([
  [{ by: 'qf', brackets: [{ price: 100 }] }, {}, 'il manque le quotient familial'],
  [{ fact: 'tariffCents' }, {}, 'il manque le tarif de la situation'],
  [{ each: 100, of: 'hours' }, {}, 'il manque « heures »'],
  [
    {
      first: [
        { when: { date: { max: '2026-09-01' } }, price: 1 },
        { when: { qf: { max: 500 }, mode: 'regular' }, price: 2 },
      ],
    },
    {},
    'il manque le quotient familial et la fréquentation',
  ],
  [
    { first: [{ when: { qf: { max: 500 } }, price: 1 }] },
    { qf: 700.5 },
    'aucune ligne du tarif ne convient (le quotient familial = 700,5)',
  ],
  [
    { by: 'level', table: { nursery: 1 } },
    { level: 'elementary' },
    'aucune ligne du tarif ne convient (le niveau = « élémentaire »)',
  ],
])('%j with %j: %s', (price, given, missing) => expect(pricedAt(price, given)).toMatchObject({ cents: null, missing }))

test('the label of a line explains its price', () => {
  expect(pricedAt({ first: [{ label: 'tarif A', price: 100 }] }).explanation).toBe('1,00\u00a0€ tarif A')
  expect(pricedAt({ by: 'qf', brackets: [{ label: 'tarif B', price: { cents: 200 } }] }, { qf: 1 }).explanation).toBe(
    '2,00\u00a0€ tarif B',
  )
})

test('a percent is of euros, or of cents when the fact says so', () => {
  expect(pricedAt({ percent: 0.5, of: 'qf' }, { qf: 700 }).cents).toBe(350)
  expect(pricedAt({ percent: 10, of: 'debtCents' }, { debtCents: 12_000 }).cents).toBe(1200)
})
