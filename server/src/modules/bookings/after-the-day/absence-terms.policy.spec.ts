import { expect, test } from '@jest/globals'
import { contextOf, type Path } from '../../regulations/index.js'
import { absenceTerms } from './absence-terms.policy.js'
import { civilDay } from '../../../platform/day.js'
import { wholeCents, ZERO_CENTS } from '../../../platform/money.js'

const meal = {
  day: civilDay('2026-12-08'),
  isCare: false,
  priceCents: wholeCents(380),
  foodCents: wholeCents(190),
  surchargeCents: wholeCents(0),
  includedCents: null,
  afterMealCents: null,
  afterMealSurchargeCents: ZERO_CENTS,
  afterMealFoodCents: ZERO_CENTS,
}
const noon = new Date('2026-12-08T12:00+01:00')
const under = (...absence: Path[]) => ({
  context: contextOf(
    { language: 1, name: 'x', services: { service: { actions: { absence } } } },
    {
      service: { id: 's', kind: 'CANTEEN', openWeekdays: [1, 2, 4, 5] },
      calendar: { schoolYears: [], breaks: [], closures: [] },
      timeZone: 'Europe/Paris',
    },
  ),
  facts: {},
})

const creditOf = (...asked: Parameters<typeof absenceTerms>) => absenceTerms(...asked).creditCents

test('what is not charged or credited comes back, less what the path keeps', () => {
  expect(creditOf(meal, under({ when: { justified: true }, outcome: 'doNotCharge' }), noon)).toBe(380)
  expect(creditOf(meal, under({ outcome: 'credit', price: 100 }), noon)).toBe(280)
  expect(creditOf(meal, under({ outcome: 'credit', price: 900 }), noon)).toBe(0)
})
test('an absence the règlement charges, or says nothing of, stays due', () => {
  expect(creditOf(meal, under(), noon)).toBe(0)
  expect(creditOf(meal, undefined, noon)).toBe(0)
})
test('an absence of which the règlement charges a part gives back the rest', () =>
  expect(creditOf(meal, under({ due: 50 }), noon)).toBe(190))
test('an absence that has a price of its own costs that: less gives back, more is asked beside', () => {
  expect(absenceTerms(meal, under({ price: 299 }), noon)).toEqual({ mealCents: 0, creditCents: 81, extra: null })
  expect(absenceTerms(meal, under({ price: 700, because: 'Absence non signalée.' }), noon)).toMatchObject({
    creditCents: 0,
    extra: { priceCents: 320, foodCents: 160, explanation: 'Absence : 3,20\u00a0€. Absence non signalée' },
  })
  expect(absenceTerms(meal, under({ due: 150 }), noon).extra?.priceCents).toBe(190)
})
const penalty = { add: 500, label: 'pénalité', part: 'penalty', per: 'childDay' } as const
test('a penalty is beside what was paid, late or not, whatever the meal costs today', () => {
  const [late, dear] = [
    { ...meal, priceCents: wholeCents(570), surchargeCents: wholeCents(190) },
    { ...meal, priceCents: wholeCents(300) },
  ]
  for (const one of [meal, late, dear])
    expect(absenceTerms(one, under({ modifiers: [penalty] }), noon)).toEqual({
      ...{ creditCents: 0, mealCents: 0 },
      extra: {
        ...{ priceCents: 500, foodCents: 500, explanation: 'Pénalité : 5,00\u00a0€' },
        onceADay: { cents: 500, foodCents: 500 },
      },
    })
  expect(absenceTerms({ ...meal, isCare: true }, under({ modifiers: [penalty] }), noon).extra?.foodCents).toBe(0)
})
test('an absence that leaves a half due, with a penalty, asks the difference; a free one asks nothing', () => {
  expect(absenceTerms(meal, under({ due: 50, modifiers: [penalty] }), noon)).toMatchObject({
    creditCents: 0,
    extra: { priceCents: 310 },
  })
  expect(absenceTerms(meal, under({ due: 50, modifiers: [{ ...penalty, add: 100 }] }), noon)).toEqual({
    ...{ creditCents: 90, mealCents: 0 },
    extra: null,
  })
  expect(absenceTerms(meal, under({ modifiers: [{ percent: -25 }] }), noon)).toEqual({
    mealCents: 0,
    creditCents: 95,
    extra: null,
  })
  expect(absenceTerms(meal, under({ outcome: 'credit', price: 900 }), noon)).toEqual({
    mealCents: 0,
    creditCents: 0,
    extra: null,
  })
})
test('the first day stays due when the règlement says so', () =>
  expect(creditOf(meal, under({ waiting: { days: 1 }, outcome: 'doNotCharge' }), noon)).toBe(0))

test('of a meal at 3,80 € bought with a surcharge of 1 €, all that was paid comes back, or what the path leaves of it', () => {
  const late = { ...meal, priceCents: wholeCents(480), surchargeCents: wholeCents(100) }
  expect(creditOf(late, under({ outcome: 'doNotCharge' }), noon)).toBe(480)
  expect(creditOf(late, under({ due: 50 }), noon)).toBe(240)
  expect(creditOf(late, under({ outcome: 'credit', price: { fact: 'tariffCents' } }), noon)).toBe(100)
  expect(creditOf(late, under({ outcome: 'credit', price: { fact: 'baseCents' } }), noon)).toBe(0)
})
test('a path asks the reason and the certificate of the register', () => {
  const rules = under(
    { when: { reason: 'sickness' }, requires: { certificate: true }, outcome: 'doNotCharge' },
    { outcome: 'charge' },
  )
  const credit = (reason: string | null, certificate: boolean) =>
    creditOf(meal, rules, noon, { justified: true, reason, certificate, told: null })
  expect([credit('sickness', true), credit('sickness', false), credit('trip', true), credit(null, true)]).toEqual([
    380, 0, 0, 0,
  ])
  expect(creditOf(meal, rules, noon)).toBe(0)
})
test('a price that depends on what nobody knows gives nothing back', () =>
  expect(creditOf(meal, under({ outcome: 'credit', price: { fact: 'income' } }), noon)).toBe(0))

test('an absence that nobody justified is asked of the règlement too, with what the family told of it', () => {
  const rules = under(
    { when: { justified: false, announced: true }, until: {}, outcome: 'credit', price: 100 },
    { when: { justified: true }, outcome: 'doNotCharge' },
  )
  const unjustified = { justified: false, reason: null, certificate: false }
  expect(creditOf(meal, rules, noon, { ...unjustified, told: { announced: true } })).toBe(280)
  expect(creditOf(meal, rules, noon, { ...unjustified, told: null })).toBe(0)
})
test('a proof that came after its limit gives nothing back; the day on which it was given decides, not that of the mark', () => {
  const rules = under({
    when: { justified: true },
    proof: { fact: 'certificate', until: { from: 'firstDayAbsent', back: -2 } },
    outcome: 'doNotCharge',
  })
  const credit = (proofAt: string) => {
    const told = { proofAt: civilDay(proofAt) }
    const said = { justified: true, reason: null, certificate: true, told }
    return creditOf(meal, rules, new Date('2027-01-20T12:00+01:00'), said)
  }
  expect(['2026-12-08', '2026-12-10', '2026-12-11'].map(credit)).toEqual([380, 380, 0])
})

test('of a meal that is paid once it was taken, what is asked of who did not come is what a meal paid before would keep; nothing comes back', () => {
  const later = {
    ...meal,
    priceCents: ZERO_CENTS,
    foodCents: ZERO_CENTS,
    afterMealCents: wholeCents(480),
    afterMealSurchargeCents: wholeCents(100),
    afterMealFoodCents: wholeCents(240),
  }
  const said = (path: Path) => absenceTerms(later, under(path), noon)
  expect(said({ outcome: 'doNotCharge' })).toEqual({ creditCents: 0, extra: null, mealCents: 0 })
  expect(said({ outcome: 'charge' })).toEqual({ creditCents: 0, extra: null, mealCents: 480 })
  expect(said({ due: 50 })).toEqual({ creditCents: 0, extra: null, mealCents: 240 })
  expect(said({ price: 500 })).toMatchObject({ creditCents: 0, extra: { priceCents: 20 }, mealCents: 480 })
  expect(said({ modifiers: [{ add: 300, part: 'penalty' }] })).toMatchObject({
    extra: { priceCents: 300 },
    mealCents: 480,
  })
})
