import { describe, expect, test } from '@jest/globals'
import { contextOf, type Policy, type Price } from '../../regulations/index.js'
import { largestChange, priceTable, whySecondPerson } from './price-changes.policy.js'
import { civilDay } from '../../../platform/day.js'
import { type Cents, wholeCents } from '../../../platform/money.js'

const NOW = new Date('2026-11-29T10:00:00+01:00')
const TUESDAY = civilDay('2026-12-01')
const WEDNESDAY = civilDay('2026-12-02')
const under = (price: Price | undefined, more: Partial<Policy> = {}) =>
  contextOf(
    {
      language: 1,
      name: 'x',
      ...more,
      services: { service: { ...(price !== undefined && { price }), actions: { book: [{}] } } },
    },
    {
      service: { id: 's', kind: 'CANTEEN', openWeekdays: [1, 2, 3, 4, 5] },
      calendar: { schoolYears: [], breaks: [], closures: [] },
      timeZone: 'Europe/Paris',
    },
  )
const commune = { situation: 'Enfant commune', facts: { tariffCents: wholeCents(380), situation: 'Enfant commune' } }
const outside = {
  situation: 'Enfant hors commune',
  facts: { tariffCents: wholeCents(520), situation: 'Enfant hors commune' },
}
type Rules = ReturnType<typeof under>
const told = (before: Rules | null, after: Rules, situations = [commune], days = [TUESDAY, WEDNESDAY]) =>
  priceTable(before, after, situations, days, NOW).map((r) => [r.situation, r.detail, r.beforeCents, r.afterCents])

const quotient = (...steps: [to: number | null, cents: number][]): Price => ({
  by: 'qf',
  brackets: steps.map(([to, price]) => ({ ...(to !== null && { to }), price })),
  unknown: 600,
})

describe('the table of prices before and after', () => {
  test('one line a situation where the tariff makes the price', () =>
    expect(told(under(undefined), under(400), [commune, outside])).toEqual([
      ['Enfant commune', '', 380, 400],
      ['Enfant hors commune', '', 520, 400],
    ]))
  test('the first version has nothing before', () =>
    expect(told(null, under(400))).toEqual([['Enfant commune', '', null, 400]]))
  test('one line a bracket, and one for those who did not tell their quotient', () =>
    expect(told(under(350), under(quotient([400, 100], [800, 300], [null, 500])))).toEqual([
      ['Enfant commune', 'le quotient familial : pas connu', 350, 600],
      ['Enfant commune', 'le quotient familial jusqu’à 400', 350, 100],
      ['Enfant commune', 'le quotient familial de 401 à 800', 350, 300],
      ['Enfant commune', 'le quotient familial au-delà de 800', 350, 500],
    ]))
  test('brackets of both versions are told apart, and neighbours that pay the same before and after as one', () =>
    expect(
      told(under(quotient([400, 100], [null, 500])), under(quotient([400, 100], [800, 300], [1200, 500], [null, 500]))),
    ).toEqual([
      ['Enfant commune', 'le quotient familial : pas connu', 600, 600],
      ['Enfant commune', 'le quotient familial jusqu’à 400', 100, 100],
      ['Enfant commune', 'le quotient familial de 401 à 800', 500, 300],
      ['Enfant commune', 'le quotient familial au-delà de 800', 500, 500],
    ]))
  test('a price that is one for all quotients is one line beside the unknown one', () =>
    expect(told(null, under(quotient([400, 250], [null, 250])))).toEqual([
      ['Enfant commune', 'le quotient familial : pas connu', null, 600],
      ['Enfant commune', 'le quotient familial', null, 250],
    ]))
  test('a case that no version prices is not a line', () =>
    expect(told(null, under({ by: 'qf', brackets: [{ to: 400, price: 100 }] }))).toEqual([
      ['Enfant commune', 'le quotient familial jusqu’à 400', null, 100],
    ]))
  test('words come before numbers: each level, then its brackets', () =>
    expect(
      told(
        null,
        under({
          by: 'level',
          table: { nursery: { by: 'qf', brackets: [{ to: 400, price: 100 }, { price: 200 }] }, elementary: 300 },
        }),
      ),
    ).toEqual([
      ['Enfant commune', 'le niveau : « maternelle », le quotient familial jusqu’à 400', null, 100],
      ['Enfant commune', 'le niveau : « maternelle », le quotient familial au-delà de 400', null, 200],
      ['Enfant commune', 'le niveau : « élémentaire », le quotient familial : pas connu', null, 300],
      ['Enfant commune', 'le niveau : « élémentaire », le quotient familial', null, 300],
    ]))
  test('each day is a line where the price asks the day, one is enough where it does not', () => {
    const wednesday: Price = { by: 'weekday', table: { wed: 500 }, otherwise: 300 }
    expect(told(under(wednesday), under(350))).toEqual([
      ['Enfant commune', 'le mardi', 300, 350],
      ['Enfant commune', 'le mercredi', 500, 350],
    ])
    expect(told(under(wednesday), under(350), [commune], [WEDNESDAY])).toEqual([['Enfant commune', '', 500, 350]])
    expect(told(under(300), under(350))).toEqual([['Enfant commune', '', 300, 350]])
  })
  test('what the situation says of where families live does not vary; where it says nothing, each answer is a line', () => {
    const price: Price = { first: [{ when: { resident: false }, price: 580 }, { price: 380 }] }
    const away = { ...outside, facts: { ...outside.facts, resident: false } }
    expect(told(under(380), under(price), [away])).toEqual([['Enfant hors commune', '', 380, 580]])
    expect(told(under(380), under(price), [commune]).map(([, , ...cents]) => cents)).toEqual([
      [380, 380],
      [380, 380],
      [380, 580],
    ])
  })
  test('an answer of families is a line, and so is any other', () =>
    expect(told(under(380), under({ by: 'plan', table: { forfait: 300 }, otherwise: 400 }))).toEqual([
      ['Enfant commune', 'la formule : pas connu', 380, null],
      ['Enfant commune', 'la formule : « forfait »', 380, 300],
      ['Enfant commune', 'la formule : « autre »', 380, 400],
    ]))
  test('the quotient is named with the day', () =>
    expect(
      told(
        null,
        under({
          by: 'weekday',
          table: { wed: 500 },
          otherwise: { by: 'qf', brackets: [{ price: 100 }], unknown: 100 },
        }),
        [commune],
        [TUESDAY],
      ),
    ).toEqual([
      ['Enfant commune', 'le quotient familial : pas connu', null, 100],
      ['Enfant commune', 'le quotient familial', null, 100],
    ]))
})

describe('the largest change', () => {
  const of = (...changes: [before: number | null, after: number | null][]) =>
    largestChange(
      changes.map(([before, after]) => ({
        beforeCents: before === null ? null : wholeCents(before),
        afterCents: after === null ? null : wholeCents(after),
      })),
    )

  test('is counted up and down, in cents and in percent, not always of the same price', () => {
    expect(of([380, 400])).toEqual({ cents: 20, percent: 6 })
    expect(of([380, 360])).toEqual({ cents: 20, percent: 6 })
    expect(of([1000, 1100], [100, 150])).toEqual({ cents: 100, percent: 50 })
    expect(of([100, 150], [1000, 1100])).toEqual({ cents: 100, percent: 50 })
  })
  test('is nothing where a price begins, ends or stays', () =>
    expect(of([null, 400], [380, null], [380, 380])).toEqual({ cents: 0, percent: 0 }))
  test('has no percent once what was free is not: that is told whatever comes after', () => {
    expect(of([0, 100])).toEqual({ cents: 100, percent: null })
    expect(of([0, 100], [100, 150])).toEqual({ cents: 100, percent: null })
    expect(of([0, 0])).toEqual({ cents: 0, percent: 0 })
  })
})

describe('a second person', () => {
  const said = (change: Parameters<typeof whySecondPerson>[0], percent: number | null, cents: Cents | null) =>
    whySecondPerson(change, { percent, cents })?.replaceAll('\u00a0', ' ') ?? null
  const END = ' : une seconde personne de la commune doit approuver la publication.'

  test('is not asked where the commune set no limit, nor at the limit itself', () => {
    expect(said({ cents: wholeCents(5000), percent: null }, null, null)).toBeNull()
    expect(said({ cents: wholeCents(50), percent: 10 }, 10, wholeCents(50))).toBeNull()
  })
  test('is asked above either limit, and both are told', () => {
    expect(said({ cents: wholeCents(51), percent: 1 }, 10, wholeCents(50))).toBe(
      `Un prix change de plus de 10 % ou de 0,50 €${END}`,
    )
    expect(said({ cents: wholeCents(1), percent: 11 }, 10, wholeCents(50))).toBe(
      `Un prix change de plus de 10 % ou de 0,50 €${END}`,
    )
    expect(said({ cents: wholeCents(51), percent: 1 }, null, wholeCents(50))).toBe(
      `Un prix change de plus de 0,50 €${END}`,
    )
    expect(said({ cents: wholeCents(51), percent: 11 }, 10, null)).toBe(`Un prix change de plus de 10 %${END}`)
  })
  test('is always asked of what was free, where a limit in percent is set', () => {
    expect(said({ cents: wholeCents(1), percent: null }, 10, null)).toBe(`Un prix change de plus de 10 %${END}`)
    expect(said({ cents: wholeCents(1), percent: null }, null, wholeCents(50))).toBeNull()
  })
})
