import { describe, expect, test } from '@jest/globals'
import { civilDay } from '../../platform/day.js'
import { fraction } from '../../platform/fraction.js'
import { Facts, type GivenFacts, type Policy, type Price, ruleContext } from '../regulations/index.js'
import { amountsOf, bracketFor, isPriced } from './amount.policy.js'

const policy: Policy = {
  language: 1,
  name: 'Cantine et garderie',
  facts: { hours: { label: 'heures' } },
  prices: {
    commune: 380,
    quotient: { by: 'qf', brackets: [{ to: 500, price: 100 }, { price: 380 }], unknown: 380 },
    rang: { first: [{ when: { childRank: 2 }, price: 300 }, { price: 380 }] },
  },
  services: { cantine: { price: 380 } },
}

/** « 3,80 € label (part) », in the order in which the amounts are explained; or why there is none. */
function told(price: Price, given: GivenFacts = {}, of: Policy = policy): string[] | string {
  const context = ruleContext(of, { breaks: [] }, 'cantine')
  if (!context) throw new Error('no service')
  const now = new Date('2026-09-14T10:00Z')
  const priced = amountsOf(
    price,
    new Facts(context, { action: 'price', day: civilDay('2026-09-14'), now, facts: given }),
  )
  if (!isPriced(priced)) return priced.missing
  return priced.map(({ exact, label, part, family }) =>
    [Number(exact.n) / Number(exact.d), label, part && `(${part})`, family && 'pour la famille']
      .filter((word) => word !== '' && word !== null && word !== undefined)
      .join(' ')
      .replaceAll('\u00a0', ' '),
  )
}

describe('the words and the part of an amount', () => {
  test.each<[what: string, price: Price, amounts: string[]]>([
    ['an amount without a word', { cents: 380 }, ['380']],
    ['an amount with its words', { cents: 380, label: 'Enfant commune' }, ['380 Enfant commune']],
    ['what is only a part of the price', { cents: 200, part: 'food' }, ['200 (food)']],
    [
      'a sum keeps its lines, those without a word take that of the sum',
      { label: 'Journée', part: 'care', sum: [{ cents: 200, label: 'Repas', part: 'food' }, 180] },
      ['200 Repas (food)', '180 Journée (care)'],
    ],
    [
      'several amounts under one word are one',
      { label: 'Forfait', greatest: [{ sum: [100, 250] }, 200] },
      ['350 Forfait'],
    ],
    [
      'without a word they stay apart',
      { part: 'care', greatest: [{ sum: [100, 250] }, 200] },
      ['100 (care)', '250 (care)'],
    ],
    [
      'one amount keeps its own words',
      { label: 'Forfait', greatest: [{ cents: 100, label: 'Tarif A' }] },
      ['100 Tarif A'],
    ],
    ['the price of all the children together', { family: 1000 }, ['1000 pour la famille']],
    ['with its words', { family: { cents: 1000, label: 'Adhésion' } }, ['1000 Adhésion pour la famille']],
    [
      'one line of the family in a sum',
      { label: 'Total', sum: [{ family: 1000 }, 200] },
      ['1000 Total pour la famille', '200 Total'],
    ],
  ])('%s', (_, price, amounts) => expect(told(price)).toEqual(amounts))
})

describe('a price with a name', () => {
  test.each<[what: string, price: Price, given: GivenFacts, amounts: string[] | string]>([
    ['as it is', { use: 'commune' }, {}, ['380']],
    ['which the règlement does not have', { use: 'inconnu' }, {}, 'inconnu'],
    ['with a fact replaced by a value', { use: 'quotient', with: { qf: 300 } }, { qf: 900 }, ['100']],
    [
      'with a fact replaced by another',
      { use: 'quotient', with: { qf: { fact: 'income' } } },
      { qf: 900, income: 400 },
      ['100'],
    ],
    ['with a fact that is taken for unknown', { use: 'quotient', with: { qf: null } }, { qf: 300 }, ['380']],
    ['the other facts stay', { use: 'rang', with: { qf: 300 } }, { childRank: 2 }, ['300']],
  ])('%s', (_, price, given, amounts) => expect(told(price, given)).toEqual(amounts))

  test('in a règlement without a price with a name', () =>
    expect(told({ use: 'commune' }, {}, { ...policy, prices: undefined })).toBe('commune'))
})

describe('brackets', () => {
  const brackets = [
    { from: 100, to: 500, price: 1 },
    { below: 700, price: 2 },
    { to: 900, price: 3 },
  ]
  test.each<[value: number, price: Price | undefined]>([
    [99.99, undefined],
    [100, 1],
    [500, 1],
    [500.01, 2],
    [699.99, 2],
    [700, 3],
    [900, 3],
    [900.01, undefined],
  ])('%d is in that of %p', (value, price) => expect(bracketFor(brackets, fraction(value))?.price).toBe(price))
  test('the last one has no end; what is not known is in none', () => {
    expect(bracketFor([{ price: 7 }], fraction(1e6))?.price).toBe(7)
    expect(bracketFor([{ price: 7 }], null)).toBeUndefined()
    expect(bracketFor([], fraction(1))).toBeUndefined()
  })
  test.each<[given: GivenFacts, amounts: string[] | string]>([
    [{ level: 'nursery' }, ['1']],
    [{ level: 'adulte' }, ['9']],
    [{}, 'il manque le niveau'],
    [{ level: null }, 'il manque le niveau'],
  ])('by the words of a table, %j', (given, amounts) =>
    expect(told({ by: 'level', table: { nursery: 1 }, otherwise: 9 }, given)).toEqual(amounts),
  )
  test('by the school of a class, unless the class has its own row', () => {
    const table = { nursery: 1, elementary: 2, CM2: 3 }
    const of = (level: string) => told({ by: 'level', table }, { level })
    expect(['TPS', 'GS', 'CP', 'CM1', 'CM2'].map(of)).toEqual([['1'], ['1'], ['2'], ['2'], ['3']])
    expect(of('6e')).toBe('aucune ligne du tarif ne convient (le niveau = « 6e »)')
  })
  test('a value in no bracket is said with the value', () =>
    expect(told({ by: 'qf', brackets }, { qf: 50 })).toBe(
      'aucune ligne du tarif ne convient (le quotient familial = 50)',
    ))
  test('a word where a number is asked has no price', () =>
    expect(told({ by: 'qf', brackets }, { qf: 'inconnu' })).toBe(
      'aucune ligne du tarif ne convient (le quotient familial = « inconnu »)',
    ))
})

describe('a share of the quotient, between a floor and a ceiling', () => {
  const rate = { percent: 0.5, of: 'qf', min: 150, max: 400 }
  test.each<[price: Price, qf: number | undefined, amounts: string[] | string]>([
    [rate, 200, ['150']],
    [rate, 300, ['150']],
    [rate, 301, ['150.5']],
    [rate, 800, ['400']],
    [rate, 900, ['400']],
    [rate, undefined, 'il manque le quotient familial'],
    [{ ...rate, unknown: 400 }, undefined, ['400']],
    [{ percent: 0.5, of: 'qf' }, 2000, ['1000']],
  ])('%j of %p', (price, qf, amounts) => expect(told(price, { qf })).toEqual(amounts))
})

describe('started half hours', () => {
  const half: Price = { each: 50, of: 'minutes', per: 30 }
  test.each<[price: Price, minutes: number, amounts: string[]]>([
    [half, 0, ['0 0 × 0,50 €']],
    [half, 1, ['50']],
    [half, 30, ['50']],
    [half, 31, ['100 2 × 0,50 €']],
    [{ ...half, grace: 5 }, 4, ['50']],
    [{ ...half, grace: 5 }, 35, ['50']],
    [{ ...half, grace: 5 }, 36, ['100 2 × 0,50 €']],
    [{ ...half, grace: 5, graceOnFirst: true }, 5, ['0 0 × 0,50 €']],
    [{ ...half, grace: 40, graceOnFirst: true }, 5, ['0 0 × 0,50 €']],
    [{ ...half, grace: 5, graceOnFirst: true }, 6, ['50']],
    [
      { each: { cents: 50, label: 'la demi-heure', part: 'care' }, of: 'minutes', per: 30 },
      45,
      ['100 2 × 0,50 € la demi-heure (care)'],
    ],
    [{ each: { cents: 50, label: 'la demi-heure' }, of: 'minutes', per: 30 }, 20, ['50 la demi-heure']],
    [{ each: { sum: [30, { cents: 20, label: 'goûter' }] }, of: 'minutes', per: 30 }, 60, ['100 2 × 0,50 € goûter']],
    [{ each: 50, of: 'minutes' }, 3, ['150 3 × 0,50 €']],
  ])('%j for %d minutes', (price, minutes, amounts) => expect(told(price, { minutes })).toEqual(amounts))

  test('in the money of the règlement', () =>
    expect(told(half, { minutes: 60 }, { ...policy, currency: 'CHF' })).toEqual(['100 2 × 0,50 CHF']))
  test('what cannot be told is said', () => {
    expect(told(half)).toBe('il manque la durée en minutes')
    expect(told({ ...half, each: { fact: 'tariffCents' } }, { minutes: 10 })).toBe('il manque le tarif de la situation')
  })
})

describe('the greatest and the least', () => {
  const a = { cents: 100, label: 'A' }
  const b = { cents: 200, label: 'B' }
  const c = { cents: 100, label: 'C' }
  test.each<[price: Price, amounts: string[] | string]>([
    [{ greatest: [a, b] }, ['200 B']],
    [{ greatest: [b, a] }, ['200 B']],
    [{ least: [a, b] }, ['100 A']],
    [{ least: [b, a] }, ['100 A']],
    [{ least: [a, c] }, ['100 A']],
    [{ greatest: [a, c] }, ['100 A']],
    [{ greatest: [a, { fact: 'tariffCents' }] }, 'il manque le tarif de la situation'],
    [{ sum: [a, { fact: 'tariffCents' }] }, 'il manque le tarif de la situation'],
  ])('%j', (price, amounts) => expect(told(price)).toEqual(amounts))
})
