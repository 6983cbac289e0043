import { expect, test } from '@jest/globals'
import { civilDay } from '../../platform/day.js'
import { type GivenFacts, type Policy, type Price, type PriceModifier, ruleContext } from '../regulations/index.js'
import { isAskedOfFamilies, priceInWords, priceRange, valueCombinations, widest } from './price-range.policy.js'
import { type Cents, wholeCents } from '../../platform/money.js'

const now = new Date('2026-11-29T10:00:00+01:00')
const TUESDAY = civilDay('2026-12-01')
const WEDNESDAY = civilDay('2026-12-02')

function range(price: Price | undefined, facts: GivenFacts = {}, days = [TUESDAY], modifiers: PriceModifier[] = []) {
  const policy = {
    language: 1 as const,
    name: 'Essai',
    services: { service: { ...(price !== undefined && { price }), modifiers, actions: { book: [{}] } } },
  }
  const context = ruleContext(policy, { breaks: [] }, 'service')
  if (!context) throw new Error('the policy has its service')
  return priceRange(context, days, now, { tariffCents: wholeCents(380), ...facts })
}
const said = (text: string) => text.replaceAll('\u00a0', ' ')

const BY_QUOTIENT: Price = {
  by: 'qf',
  brackets: [{ to: 400, price: 100 }, { to: 800, price: 300 }, { price: 600 }],
  unknown: 600,
}

test('without a price of its own, the tariff of the situation', () =>
  expect(range(undefined)).toEqual({ cents: 380, fromCents: 380, toCents: 380, because: [] }))

test('a règlement that sets the price wins over the tariff', () =>
  expect(priceInWords(range(4200))).toBe('42,00\u00a0€'))

test('from the least to the most bracket while the quotient is not known', () => {
  const found = range(BY_QUOTIENT)
  expect(found).toEqual({ cents: 600, fromCents: 100, toCents: 600, because: ['le quotient familial'] })
  expect(said(priceInWords({ ...found, cents: null }))).toBe('selon le quotient familial, de 1,00 € à 6,00 €')
  expect(said(priceInWords(found))).toBe('6,00 € pour l’instant ; selon le quotient familial, de 1,00 € à 6,00 €')
})

test.each([
  [400, 100],
  [401, 300],
  [2000, 600],
])('a quotient of %i pays its bracket', (qf, cents) =>
  expect(range(BY_QUOTIENT, { qf })).toEqual({ cents, fromCents: cents, toCents: cents, because: [] }),
)

test('brackets that say « below » keep their last value', () => {
  const below: Price = {
    by: 'qf',
    brackets: [
      { below: 400, price: 100 },
      { below: 800, price: 300 },
    ],
  }
  expect(range(below)).toMatchObject({ cents: null, fromCents: 100, toCents: 300 })
})

test('an effort rate goes from its floor to its ceiling, or has none', () => {
  expect(range({ percent: 0.5, of: 'qf', min: 120, max: 700 })).toMatchObject({ fromCents: 120, toCents: 700 })
  expect(said(priceInWords(range({ percent: 0.5, of: 'qf', min: 120 })))).toBe(
    'à partir de 1,20 €, selon le quotient familial',
  )
})

test('what the rank of the child takes off is told', () => {
  const sibling: PriceModifier[] = [{ when: { childRank: { min: 2 } }, percent: -50 }]
  expect(range(undefined, {}, [TUESDAY], sibling)).toMatchObject({
    fromCents: 190,
    toCents: 380,
    because: ['le rang de l’enfant'],
  })
  expect(range(undefined, { childRank: 2 }, [TUESDAY], sibling)).toMatchObject({ cents: 190, toCents: 190 })
})

test('a price that changes with the day says so', () =>
  expect(range({ by: 'weekday', table: { wed: 500 }, otherwise: 300 }, {}, [TUESDAY, WEDNESDAY])).toEqual({
    cents: null,
    fromCents: 300,
    toCents: 500,
    because: ['le jour'],
  }))

test('a fact that no order knows makes no price', () =>
  expect(priceInWords(range({ by: 'mealsTaken', brackets: [{ price: 100 }] }))).toBe(
    'prix non publié : demandez-le à la mairie',
  ))

test('children who pay otherwise are told together', () =>
  expect(
    widest([
      { cents: wholeCents(380), fromCents: wholeCents(380), toCents: wholeCents(380), because: [] },
      { cents: wholeCents(190), fromCents: wholeCents(190), toCents: wholeCents(190), because: [] },
    ]),
  ).toEqual({ cents: null, fromCents: 190, toCents: 380, because: ['l’enfant'] }))

test('every value of a fact goes with every value of the others; too many are thinned, the ends kept', () => {
  expect(valueCombinations([])).toEqual([{}])
  expect(
    valueCombinations([
      ['qf', [1, 2]],
      ['age', [undefined, 6]],
    ]),
  ).toEqual([
    { qf: 1, age: undefined },
    { qf: 1, age: 6 },
    { qf: 2, age: undefined },
    { qf: 2, age: 6 },
  ])
  const upTo = (count: number) => Array.from({ length: count }, (_, i) => i)
  expect(valueCombinations([['qf', upTo(400)]])).toHaveLength(400)
  const thinned = valueCombinations([
    ['qf', upTo(41)],
    ['age', upTo(20)],
  ])
  expect([...new Set(thinned.map((given) => given.qf))]).toEqual([
    0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 36, 39, 40,
  ])
  expect(new Set(thinned.map((given) => given.age)).size).toBe(20)
})

test('a fact is asked of families when an order knows it or a file holds it, or when it is worked out from such a fact', () => {
  const asked = (name: string, facts: Policy['facts'] = {}, given: string[] = []) =>
    isAskedOfFamilies(name, { language: 1, name: 'x', services: {}, facts }, (other) => given.includes(other))
  expect(['qf', 'age', 'level', 'children', 'childRank'].map((name) => asked(name))).toEqual(Array(5).fill(true))
  expect(['income', 'resident', 'plan'].map((name) => asked(name))).toEqual([true, true, true])
  expect(asked('mealsTaken')).toBe(false)
  expect(asked('share', { share: {} })).toBe(true)
  expect(asked('share', { share: {} }, ['share'])).toBe(false)
  expect(asked('mealsTaken', { mealsTaken: { default: 2 } })).toBe(false)
  for (const operation of ['add', 'subtract', 'multiply', 'divide', 'greatest', 'least'])
    expect(asked('share', { share: { [operation]: ['mealsTaken', 'qf'] } })).toBe(true)
  expect(asked('share', { share: { divide: ['mealsTaken', 2] } })).toBe(false)
  expect(asked('share', { share: { divide: ['qf', 2] } }, ['qf'])).toBe(false)
  expect(asked('a', { a: { add: ['b', 1] }, b: { add: ['a', 1] } })).toBe(false)
  expect(asked('a', { a: { add: ['b', 1] }, b: { add: ['age', 1] } })).toBe(true)
})

test('ranges of several children: one price, their reasons, no ceiling when one has none', () => {
  const one = {
    cents: wholeCents(300),
    fromCents: wholeCents(100),
    toCents: wholeCents(600),
    because: ['le quotient familial'],
  }
  expect(widest([])).toEqual({ cents: null, fromCents: null, toCents: null, because: [] })
  expect(widest([{ cents: null, fromCents: null, toCents: null, because: [] }, one])).toEqual(one)
  expect(widest([one, { ...one, fromCents: wholeCents(50), toCents: null }])).toEqual({
    ...one,
    fromCents: 50,
    toCents: null,
  })
  expect(widest([one, { ...one, cents: wholeCents(200), because: ['l’âge', 'le quotient familial'] }])).toEqual({
    ...one,
    cents: null,
    because: ['le quotient familial', 'l’âge'],
  })
})

test.each<[cents: Cents | null, from: number, to: Cents | null, because: string[], words: string]>([
  [
    null,
    100,
    wholeCents(600),
    ['le quotient familial', 'le jour'],
    'selon le quotient familial et le jour, de 1,00 € à 6,00 €',
  ],
  [null, 100, wholeCents(600), [], 'de 1,00 € à 6,00 €'],
  [null, 100, null, [], 'à partir de 1,00 €'],
  [wholeCents(300), 100, null, ['l’âge'], '3,00 € pour l’instant ; à partir de 1,00 €, selon l’âge'],
])('%p, from %p to %p', (cents, fromCents, toCents, because, words) =>
  expect(said(priceInWords({ cents, fromCents: wholeCents(fromCents), toCents, because }))).toBe(words),
)

test('a price that follows the hours of the child is told from the least to the most, never as nothing', () => {
  const byArrival: Price = {
    first: [
      { when: { arrivedAt: { below: '08:00' } }, price: 290 },
      { when: { arrivedAt: { known: true } }, price: 60 },
    ],
  }
  expect(said(priceInWords(range({ by: 'minutes', brackets: [{ to: 30, price: 115 }, { price: 230 }] })))).toBe(
    'selon la durée en minutes, de 1,15 € à 2,30 €',
  )
  expect(range(byArrival).cents).toBe(null)
})
