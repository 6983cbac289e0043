import { expect, test } from '@jest/globals'
import { contextOf, type Path } from '../../regulations/index.js'
import { absenceCredit } from './absence-credit.policy.js'
import { civilDay } from '../../../platform/day.js'
import { wholeCents } from '../../../platform/money.js'

const meal = {
  day: civilDay('2026-12-08'),
  priceCents: wholeCents(380),
  surchargeCents: wholeCents(0),
  includedCents: null,
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

test('what is not charged or credited comes back, less what the path keeps', () => {
  expect(absenceCredit(meal, under({ when: { justified: true }, outcome: 'doNotCharge' }), noon)).toBe(380)
  expect(absenceCredit(meal, under({ outcome: 'credit', price: 100 }), noon)).toBe(280)
  expect(absenceCredit(meal, under({ outcome: 'credit', price: 900 }), noon)).toBe(0)
})
test('an absence the règlement charges, or says nothing of, stays due', () => {
  expect(absenceCredit(meal, under({ price: 100 }), noon)).toBe(0)
  expect(absenceCredit(meal, under(), noon)).toBe(0)
  expect(absenceCredit(meal, undefined, noon)).toBe(0)
})
test('an absence of which the règlement charges a part gives back the rest', () =>
  expect(absenceCredit(meal, under({ due: 50 }), noon)).toBe(190))
test('the first day stays due when the règlement says so', () =>
  expect(absenceCredit(meal, under({ waiting: { days: 1 }, outcome: 'doNotCharge' }), noon)).toBe(0))

test('of a meal at 3,80 € bought with a surcharge of 1 €, all that was paid comes back, or what the path leaves of it', () => {
  const late = {
    day: civilDay('2026-12-08'),
    priceCents: wholeCents(480),
    surchargeCents: wholeCents(100),
    includedCents: null,
  }
  expect(absenceCredit(late, under({ outcome: 'doNotCharge' }), noon)).toBe(480)
  expect(absenceCredit(late, under({ due: 50 }), noon)).toBe(240)
  expect(absenceCredit(late, under({ outcome: 'credit', price: { fact: 'tariffCents' } }), noon)).toBe(100)
  expect(absenceCredit(late, under({ outcome: 'credit', price: { fact: 'baseCents' } }), noon)).toBe(0)
})
test('a path asks the reason and the certificate of the register', () => {
  const rules = under(
    { when: { reason: 'sickness' }, requires: { certificate: true }, outcome: 'doNotCharge' },
    { outcome: 'charge' },
  )
  const credit = (reason: string | null, certificate: boolean) =>
    absenceCredit(meal, rules, noon, { justified: true, reason, certificate, told: null })
  expect([credit('sickness', true), credit('sickness', false), credit('trip', true), credit(null, true)]).toEqual([
    380, 0, 0, 0,
  ])
  expect(absenceCredit(meal, rules, noon)).toBe(0)
})
test('a price that depends on what nobody knows gives nothing back', () =>
  expect(absenceCredit(meal, under({ outcome: 'credit', price: { fact: 'income' } }), noon)).toBe(0))

test('an absence that nobody justified is asked of the règlement too, with what the family told of it', () => {
  const rules = under(
    { when: { justified: false, announced: true }, until: {}, outcome: 'credit', price: 100 },
    { when: { justified: true }, outcome: 'doNotCharge' },
  )
  const unjustified = { justified: false, reason: null, certificate: false }
  expect(absenceCredit(meal, rules, noon, { ...unjustified, told: { announced: true } })).toBe(280)
  expect(absenceCredit(meal, rules, noon, { ...unjustified, told: null })).toBe(0)
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
    return absenceCredit(meal, rules, new Date('2027-01-20T12:00+01:00'), said)
  }
  expect(['2026-12-08', '2026-12-10', '2026-12-11'].map(credit)).toEqual([380, 380, 0])
})
