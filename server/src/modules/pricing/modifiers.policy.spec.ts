import { describe, expect, test } from '@jest/globals'
import { type Fraction, fraction } from '../../platform/fraction.js'
import { Facts, type GivenFacts, type PriceModifier, ruleContext } from '../regulations/index.js'
import type { Amount } from './amount.policy.js'
import { modified } from './modifiers.policy.js'
import { civilDay } from '../../platform/day.js'

const policy = { language: 1 as const, name: 'x', services: { c: {} } }
const facts = (given: GivenFacts = {}) => {
  const context = ruleContext(policy, { breaks: [] }, 'c')
  if (!context) throw new Error('no service')
  return new Facts(context, {
    action: 'price',
    day: civilDay('2026-12-08'),
    now: new Date('2026-12-01T10:00Z'),
    facts: given,
  })
}
const meal: Amount = { label: 'repas', exact: fraction(380), part: 'food' }
const cents = ({ n, d }: Fraction) => Number(n) / Number(d)
/** The label, the cents and the part of each amount. */
const told = (modifiers: PriceModifier[], given: GivenFacts = {}) => {
  const found = modified([meal], modifiers, facts(given))
  if (!Array.isArray(found)) return found
  return found.map((a) => [a.label.replaceAll('\u00a0', ' '), cents(a.exact), a.part])
}
const MEAL = ['repas', 380, 'food']

test('a rate adds its share of what precedes it, up or down', () => {
  expect(told([{ percent: 50, label: 'hors délai' }])).toEqual([MEAL, ['+ 50 % hors délai', 190, null]])
  expect(told([{ percent: -12.5 }])).toEqual([MEAL, ['− 12,5 %', -47.5, null]])
  expect(told([{ percent: 0 }])).toEqual([MEAL, ['+ 0 %', 0, null]])
  expect(told([{ percent: 50 }, { percent: 100, part: 'penalty' }])).toEqual([
    MEAL,
    ['+ 50 %', 190, null],
    ['+ 100 %', 570, 'penalty'],
  ])
})

test('a price multiplied gains what it did not have', () => {
  expect(told([{ multiply: 2, label: 'sans réservation' }])).toEqual([MEAL, ['× 2 sans réservation', 380, null]])
  expect(told([{ multiply: 1.5 }])).toEqual([MEAL, ['× 1,5', 190, null]])
})

describe('an amount', () => {
  test('is added, under its own name or « supplément »', () => {
    expect(told([{ add: 100 }])).toEqual([MEAL, ['supplément', 100, null]])
    expect(told([{ add: 100, label: 'retard', part: 'penalty' }])).toEqual([MEAL, ['retard', 100, 'penalty']])
    expect(told([{ add: { cents: 100, label: 'sortie', part: 'care' } }])).toEqual([MEAL, ['sortie', 100, 'care']])
    expect(told([{ add: { cents: 100, label: 'sortie', part: 'care' }, label: 'musée', part: 'fee' }])).toEqual([
      MEAL,
      ['musée', 100, 'fee'],
    ])
  })
  test('replaces all that precedes', () => {
    expect(told([{ add: 50 }, { replace: 500 }])).toEqual([['', 500, null]])
    expect(told([{ replace: { cents: 500, label: 'forfait', part: 'care' } }])).toEqual([['forfait', 500, 'care']])
  })
  test('is a floor or a ceiling: what lies within is left alone, at the limit too', () => {
    expect(told([{ min: 400 }])).toEqual([MEAL, ['minimum', 20, null]])
    expect(told([{ min: 380 }])).toEqual([MEAL])
    expect(told([{ min: 300 }])).toEqual([MEAL])
    expect(told([{ max: 300 }])).toEqual([MEAL, ['plafond', -80, null]])
    expect(told([{ max: 380 }])).toEqual([MEAL])
    expect(told([{ max: 400 }])).toEqual([MEAL])
    expect(told([{ max: 300, label: 'au plus' }])).toEqual([MEAL, ['au plus', -80, null]])
  })
  test('that cannot be told makes no price', () =>
    expect(told([{ add: { fact: 'qf' } }, { add: 100 }])).toEqual({ missing: 'il manque le quotient familial' }))
})

test('a modifier applies where its condition holds, in the order that is written', () => {
  const sibling: PriceModifier = { when: { childRank: { min: 2 } }, percent: -50 }
  expect(told([sibling, { add: 100 }], { childRank: 1 })).toEqual([MEAL, ['supplément', 100, null]])
  expect(told([sibling, { add: 100 }], { childRank: 2 })).toEqual([
    MEAL,
    ['− 50 %', -190, null],
    ['supplément', 100, null],
  ])
  expect(told([{ add: 100 }, sibling], { childRank: 2 })).toEqual([
    MEAL,
    ['supplément', 100, null],
    ['− 50 %', -240, null],
  ])
})

test('what a modifier brings remembers how often it is due, and which it is', () => {
  const [, added] = modified([meal], [{ id: 'm1', add: 100, per: 'month', firstOnly: 2 }], facts()) as object[]
  expect(added).toEqual({
    label: 'supplément',
    exact: fraction(100),
    part: null,
    per: 'month',
    firstOnly: 2,
    once: 'm1',
  })
  const [, plain] = modified([meal], [{ add: 100 }], facts()) as object[]
  expect(Object.keys(plain ?? {})).toEqual(['label', 'exact', 'part'])
  expect(modified([meal], [{ label: 'rien' }], facts())).toEqual([meal])
})
