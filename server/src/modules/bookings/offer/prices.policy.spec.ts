import { describe, expect, test } from '@jest/globals'
import type { Price, RegulationFact } from '../../regulations/index.js'
import { type PriceBook, type PricedPerson, type ShownPrice, shownPrices } from './prices.policy.js'
import { civilDay, type Day } from '../../../platform/day.js'
import { wholeCents } from '../../../platform/money.js'

const NOW = new Date('2026-11-29T10:00:00+01:00')
const MONDAY = civilDay('2026-11-30')
const regulation = (price?: Price, change: Partial<RegulationFact> = {}): RegulationFact => ({
  id: 'r1',
  serviceId: 'canteen',
  version: 1,
  effectiveFrom: civilDay('2026-09-01'),
  policy: {
    language: 1,
    name: 'x',
    services: { service: { ...(price !== undefined && { price }), actions: { book: [{}] } } },
  },
  ...change,
})
const tariff: PriceBook['tariffs'][number] = {
  situationId: 'commune',
  residence: 'ANY',
  situationName: 'Enfant commune',
  audience: 'CHILD',
  serviceId: 'canteen',
  cents: wholeCents(380),
  sample: true,
  effectiveFrom: civilDay('2026-09-01'),
  effectiveTo: null,
}
const book: PriceBook = {
  tariffs: [tariff],
  services: [
    {
      id: 'canteen',
      kind: 'CANTEEN' as never,
      openWeekdays: [1, 2, 4, 5],
      communeId: 'coubon',
      zone: 'A',
      timeZone: 'Europe/Paris',
      name: 'Cantine',
    },
  ],
  regulations: [regulation()],
  schoolYears: [{ firstDay: civilDay('2026-09-01'), lastDay: civilDay('2027-07-02') }],
  breaks: [],
  closures: [],
}
const théo: PricedPerson = {
  beneficiaryId: 'théo',
  kind: 'CHILD',
  birthDate: civilDay('2018-05-10'),
  schoolClass: 'CE2',
  classes: {},
  children: 2,
  childRank: 1,
  kept: [],
  quotients: [{ communeId: 'coubon', validFrom: civilDay('2026-01-01'), quotient: 300 }],
}
const by = (price: Price) => ({ regulations: [regulation(price)] })
const BY_QUOTIENT: Price = { by: 'qf', brackets: [{ to: 400, price: 100 }, { price: 600 }], unknown: 600 }
const BY_RANK: Price = { by: 'childRank', brackets: [{ to: 1, price: 300 }, { price: 200 }] }

function shown(change: Partial<PriceBook> = {}, people: PricedPerson[] | null = [théo], notBefore?: Day, now = NOW) {
  const [price, ...more] = shownPrices({ ...book, ...change }, 'commune', people, now, notBefore)
  expect(more).toEqual([])
  return price && { ...price, sentence: price.sentence.replaceAll('\u00a0', ' ') }
}
const told = (price?: ShownPrice) => price && [price.day, price.cents, price.sentence]
const NOT_PUBLISHED = 'prix non publié : demandez-le à la mairie'

test('the tariff of the situation, from the next open day on', () =>
  expect(shown()).toEqual({
    serviceId: 'canteen',
    day: MONDAY,
    cents: 380,
    fromCents: 380,
    toCents: 380,
    because: [],
    sample: true,
    sentence: '3,80 €',
  }))

test('a price that the règlement sets itself is not a sample, nor is a tariff that was voted', () => {
  expect(shown(by(4200))).toMatchObject({ cents: 4200, sample: false, sentence: '42,00 €' })
  expect(shown({ tariffs: [{ ...tariff, sample: false }] })).toMatchObject({ cents: 380, sample: false })
})

test('a service without a tariff of that situation is not shown', () => {
  expect(shownPrices(book, 'hors-commune', [théo], NOW)).toEqual([])
  expect(shownPrices({ ...book, tariffs: [{ ...tariff, serviceId: 'evening' }] }, 'commune', [théo], NOW)).toEqual([])
})

describe('the day of which it is told', () => {
  test('is tomorrow, not today, in the time of the commune', () => {
    expect(shown({}, [théo], undefined, new Date('2026-11-30T10:00:00+01:00'))?.day).toBe('2026-12-01')
    expect(shown({}, [théo], undefined, new Date('2026-11-29T23:30:00Z'))?.day).toBe('2026-12-01')
  })
  test('is not before the day asked, which may be behind', () => {
    expect(shown({}, [théo], civilDay('2026-12-09'))?.day).toBe('2026-12-10')
    expect(shown({}, [théo], civilDay('2026-12-10'))?.day).toBe('2026-12-10')
    expect(shown({}, [théo], civilDay('2026-11-02'))?.day).toBe(MONDAY)
  })
  test('is after the closures of the commune and the breaks of its zone, not those of others', () => {
    const closure = {
      id: 'c',
      serviceId: null,
      firstDay: MONDAY,
      lastDay: civilDay('2026-12-04'),
      reason: '',
      shortReason: '',
    }
    expect(shown({ closures: [{ ...closure, communeId: 'coubon' }] })?.day).toBe('2026-12-07')
    expect(shown({ closures: [{ ...closure, communeId: 'aiguilhe' }] })?.day).toBe(MONDAY)
    const pause = { name: 'x', firstDay: MONDAY, lastDay: civilDay('2026-12-04') }
    expect(shown({ breaks: [{ ...pause, zone: 'A' }] })?.day).toBe('2026-12-07')
    expect(shown({ breaks: [{ ...pause, zone: 'B' }] })?.day).toBe(MONDAY)
  })
  test('waits for its tariff and its règlement to begin', () => {
    expect(told(shown({ tariffs: [{ ...tariff, effectiveFrom: civilDay('2026-12-03') }] }))).toEqual([
      '2026-12-03',
      380,
      '3,80 €',
    ])
    expect(told(shown({ regulations: [regulation(undefined, { effectiveFrom: civilDay('2026-12-04') })] }))).toEqual([
      '2026-12-04',
      380,
      '3,80 €',
    ])
  })
  test('is none where no day is open, no tariff goes on or no règlement is published', () => {
    const none = { serviceId: 'canteen', day: null, sample: false, cents: null, fromCents: null, toCents: null }
    expect(shown({ schoolYears: [] })).toEqual({ ...none, because: [], sentence: NOT_PUBLISHED })
    expect(shown({ tariffs: [{ ...tariff, effectiveTo: civilDay('2026-11-29') }] })).toMatchObject(none)
    expect(shown({ regulations: [] })).toMatchObject(none)
    expect(shown({ regulations: [regulation(undefined, { serviceId: 'evening' })] })).toMatchObject(none)
  })
  test('is looked for over 120 days', () => {
    const until = (lastDay: Day) => shown({ breaks: [{ name: 'x', firstDay: MONDAY, lastDay, zone: 'A' }] })?.day
    expect(until(civilDay('2027-03-28'))).toBeNull()
    expect(until(civilDay('2027-03-25'))).toBe('2027-03-26')
  })
})

test('a tariff holds on its first and its last day', () => {
  const last = { ...tariff, effectiveTo: MONDAY }
  const next = { ...tariff, cents: wholeCents(400), effectiveFrom: civilDay('2026-12-01') }
  expect(told(shown({ tariffs: [last, next] }))).toEqual([MONDAY, 380, '3,80 €'])
  expect(told(shown({ tariffs: [last, next] }, [théo], civilDay('2026-12-01')))).toEqual(['2026-12-01', 400, '4,00 €'])
})

describe('a price that changes with the day', () => {
  const friday: Price = { by: 'weekday', table: { fri: 500 }, otherwise: 300 }
  test('is told over the next days', () =>
    expect(told(shown(by(friday)))).toEqual([MONDAY, null, 'selon le jour, de 3,00 € à 5,00 €']))
  test('of this tariff and this version of the règlement only', () => {
    const ends = { ...tariff, effectiveTo: civilDay('2026-12-03') }
    const next = { ...tariff, effectiveFrom: civilDay('2026-12-04') }
    expect(told(shown({ ...by(friday), tariffs: [ends, next] }))).toEqual([MONDAY, 300, '3,00 €'])
    const later = regulation(friday, { id: 'r2', version: 2, effectiveFrom: civilDay('2026-12-04') })
    expect(told(shown({ regulations: [regulation(friday), later] }))).toEqual([MONDAY, 300, '3,00 €'])
  })
  test('of the next ten open days: what changes on the eleventh is not told yet', () => {
    const from = (min: string): Price => ({ first: [{ when: { date: { min } }, price: 500 }, { price: 300 }] })
    expect(shown(by(from('2026-12-15')))).toMatchObject({ fromCents: 300, toCents: 500 })
    expect(shown(by(from('2026-12-16')))).toMatchObject({ fromCents: 300, toCents: 300 })
  })
})

describe('for whom', () => {
  test('a family is priced with its quotient in that commune, its debts aside', () => {
    expect(told(shown(by(BY_QUOTIENT)))).toEqual([MONDAY, 100, '1,00 €'])
    const elsewhere = {
      ...théo,
      quotients: [{ communeId: 'aiguilhe', validFrom: civilDay('2026-01-01'), quotient: 300 }],
    }
    expect(shown(by(BY_QUOTIENT), [elsewhere])).toMatchObject({ cents: 600, fromCents: 100, toCents: 600 })
    expect(told(shown(by({ first: [{ when: { debtCents: 0 }, price: 200 }, { price: 900 }] })))).toEqual([
      MONDAY,
      200,
      '2,00 €',
    ])
  })
  test('children who pay differently are told together', () =>
    expect(shown(by(BY_RANK), [théo, { ...théo, beneficiaryId: 'lina', childRank: 2 }])).toMatchObject({
      cents: null,
      fromCents: 200,
      toCents: 300,
      because: ['l’enfant'],
    }))
  test('an adult does not count for a tariff of children; for one of all, yes', () => {
    const adult: PricedPerson = { ...théo, beneficiaryId: 'camille', kind: 'ADULT', childRank: 2 }
    expect(shown(by(BY_RANK), [théo, adult])).toMatchObject({ cents: 300 })
    expect(shown({ ...by(BY_RANK), tariffs: [{ ...tariff, audience: 'ANY' }] }, [théo, adult])).toMatchObject({
      fromCents: 200,
      toCents: 300,
    })
  })
  test('nobody known: from the least to the most, and no price of today while it depends on who asks', () => {
    const unknown = { cents: null, fromCents: 100, toCents: 600, because: ['le quotient familial'] }
    expect(shown(by(BY_QUOTIENT), null)).toMatchObject(unknown)
    expect(shown(by(BY_QUOTIENT), [])).toMatchObject(unknown)
    expect(shown(by(BY_QUOTIENT), [{ ...théo, kind: 'ADULT' }])).toMatchObject(unknown)
    expect(shown({}, null)).toMatchObject({ cents: 380, sentence: '3,80 €' })
  })
  test('the situation and its tariff are known even then', () => {
    const bySituation: Price = { by: 'situation', table: { 'Enfant commune': { fact: 'tariffCents' } }, otherwise: 900 }
    expect(shown(by(bySituation), null)).toMatchObject({ cents: 380 })
    expect(shown(by(bySituation), [théo])).toMatchObject({ cents: 380 })
  })
})

describe('a fact that the situation or a file of the commune decides', () => {
  const OUTSIDERS: Price = { first: [{ when: { resident: false }, price: 580 }, { price: 380 }] }
  const sentence = (
    price: Price,
    residence: PriceBook['tariffs'][number]['residence'],
    people: PricedPerson[] | null,
  ) => shown({ ...by(price), tariffs: [{ ...tariff, residence }] }, people)?.sentence
  test('a visitor is told what the families of each situation pay', () => {
    expect(sentence(OUTSIDERS, 'NON_RESIDENT', null)).toBe('5,80 €')
    expect(sentence(OUTSIDERS, 'RESIDENT', null)).toBe('3,80 €')
  })
  test('nobody said where the family lives: from the least to the most', () => {
    expect(sentence(OUTSIDERS, 'ANY', null)).toBe('selon « habite la commune », de 3,80 € à 5,80 €')
    expect(sentence(OUTSIDERS, 'ANY', [théo])).toBe(
      '3,80 € pour l’instant ; selon « habite la commune », de 3,80 € à 5,80 €',
    )
  })
  const BY_PLAN: Price = { by: 'plan', table: { forfait: 300 }, otherwise: 380 }
  const plan = (value: string) => [
    { ...théo, kept: [{ communeId: 'coubon', beneficiaryId: 'théo', name: 'plan', value, validFrom: MONDAY }] },
  ]
  test('a price by an answer of families is a range until it is known', () => {
    expect(sentence(BY_PLAN, 'ANY', null)).toBe('selon la formule, de 3,00 € à 3,80 €')
    expect(sentence(BY_PLAN, 'ANY', [théo])).toBe('selon la formule, de 3,00 € à 3,80 €')
    expect(sentence({ ...BY_PLAN, unknown: 380 }, 'ANY', null)).toBe('selon la formule, de 3,00 € à 3,80 €')
    expect(sentence(BY_PLAN, 'ANY', plan('forfait'))).toBe('3,00 €')
    expect(sentence(BY_PLAN, 'ANY', plan('ticket'))).toBe('3,80 €')
  })
  test('so is one by a fact that the règlement declares for the files', () => {
    const own = regulation({ first: [{ when: { bus: true }, price: 200 }, { price: 380 }] })
    own.policy.facts = { bus: { label: 'le bus', default: false } }
    expect(shown({ regulations: [own] }, null)?.sentence).toMatch(/^selon .*bus.*, de 2,00 € à 3,80 €$/)
  })
})
