import { expect, test } from '@jest/globals'
import { civilDay } from '../../../platform/day.js'
import { wholeCents, ZERO_CENTS } from '../../../platform/money.js'
import { contextOf, type Path, type Policy, type Price } from '../../regulations/index.js'
import { Residence } from '../../services/index.js'
import { chargeForHours, type HoursChild, hoursInWords } from './hours.policy.js'

const DAY = civilDay('2026-12-08')
const NOW = new Date('2026-12-08T19:00+01:00')
const under = (pickup: Path[], price?: Price, facts?: Policy['facts']) =>
  contextOf(
    {
      language: 1,
      name: 'x',
      ...(facts && { facts }),
      services: { service: { actions: { pickup }, ...(price !== undefined && { price }) } },
    },
    {
      service: { id: 's', kind: 'EVENING_CARE', openWeekdays: [1, 2, 4, 5] },
      calendar: { schoolYears: [], breaks: [], closures: [] },
      timeZone: 'Europe/Paris',
    },
  )
const louane: HoursChild = {
  ...{
    beneficiaryId: 'louane',
    accountId: 'dupont',
    accessId: 'a',
    situationName: 'Commune',
    residence: Residence.ANY,
    kept: {},
  },
  ...{
    tariffCents: wholeCents(250),
    foodCents: ZERO_CENTS,
    quotient: null,
    birthDate: null,
    schoolClass: null,
    classes: {},
  },
  ...{ children: 1, childRank: 1, debtCents: ZERO_CENTS, reserved: true, chargedCents: wholeCents(250) },
  ...{ arrivedAt: '16:30', leftAt: '18:47' },
}
const charge = (rules: ReturnType<typeof under>, change: Partial<HoursChild> = {}) =>
  chargeForHours(rules, { id: 's', kind: 'EVENING_CARE' }, { ...louane, ...change }, [], DAY, NOW)

const late = (each: Price): Path => ({ price: { each, per: 15, of: 'minutesLate', part: 'penalty', label: 'retard' } })
const facts: Policy['facts'] = { minutesLate: { minutes: ['18:30', 'leftAt'] } }

test('each started quarter after half past six is due, beside what the evening costs', () => {
  const cents = (leftAt: string) => charge(under([late(400)], undefined, facts), { leftAt })?.priceCents ?? 0
  expect(['18:30', '18:31', '18:45', '18:46', '18:47', '19:01'].map(cents)).toEqual([0, 400, 400, 800, 800, 1200])
})

test('a penalty beside the price of the evening is due alone: the evening is paid', () => {
  const rules = under(
    [{ modifiers: [{ when: { minutesLate: { min: 1 } }, add: 500, part: 'penalty', label: 'retard' }] }],
    undefined,
    facts,
  )
  expect(charge(rules)).toEqual({
    priceCents: 500,
    foodCents: 0,
    explanation: 'Arrivée à 16\u00a0h\u00a030, départ à 18\u00a0h\u00a047. Retard : 5,00\u00a0€',
  })
  expect(charge(rules, { leftAt: '18:20' })).toBeNull()
})

test('of a price by duration, what was paid counts, and what it would cost today as well', () => {
  const byHalfHour: Price = { each: 100, per: 30, of: 'minutes', grace: 5 }
  const rules = under([{ price: byHalfHour }])
  expect(charge(rules)?.priceCents).toBe(250)
  expect(charge(rules, { tariffCents: wholeCents(300) })?.priceCents).toBe(200)
  expect(charge(rules, { reserved: false, chargedCents: ZERO_CENTS })?.priceCents).toBe(500)
  expect(charge(rules, { leftAt: '17:35' })?.priceCents).toBeUndefined()
})

test('without one of the hours that the price asks, or when the departure comes first, nothing is charged', () => {
  const rules = under([{ price: { each: 100, per: 30, of: 'minutes' } }])
  expect(charge(rules, { arrivedAt: null })).toBeNull()
  expect(charge(rules, { leftAt: null })).toBeNull()
  expect(charge(rules, { leftAt: '16:00' })).toBeNull()
})

test('what the règlement does not charge costs nothing, and its sentence is told with what it does', () => {
  expect(charge(under([{ outcome: 'doNotCharge' }]))).toBeNull()
  const said = under([{ ...late(400), because: 'Après 18 h 30.' }], undefined, facts)
  expect(charge(said)?.explanation).toMatch(/Après 18 h 30$/)
})

test('hours that no path is about cost nothing, whether the day was charged or given', () => {
  const rules = under([{ ...late(400), when: { minutesLate: { min: 1 } } }], undefined, facts)
  expect(charge(rules, { leftAt: '18:00', reserved: false, chargedCents: ZERO_CENTS })).toBeNull()
  expect(charge(rules, { leftAt: '18:47', reserved: false, chargedCents: ZERO_CENTS })?.priceCents).toBe(800)
})

test('hours in words', () => {
  expect(hoursInWords({ arrivedAt: '07:05', leftAt: null })).toBe('Arrivée à 7\u00a0h\u00a005')
  expect(hoursInWords({ arrivedAt: null, leftAt: '18:00' })).toBe('Départ à 18\u00a0h')
})

test('where the hours make the price of the day, they are due whole, and only once they are known', () => {
  const byHour = under([], { each: 110, per: 60, of: 'minutes', grace: 15 })
  const cents = (leftAt: string | null) => charge(byHour, { leftAt, chargedCents: ZERO_CENTS })?.priceCents ?? null
  expect([null, '17:30', '17:45', '17:46', '18:47'].map(cents)).toEqual([null, 110, 110, 220, 330])
})
