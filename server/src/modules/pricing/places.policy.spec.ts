import { expect, test } from '@jest/globals'
import { Facts, type GivenFacts, type Price, ruleContext, type ServiceRules } from '../regulations/index.js'
import { placesLeft, ruledPlaces, smallest, unpaidInTime } from './places.policy.js'
import { nothing } from './quote.policy.js'
import { civilDay } from '../../platform/day.js'
import { wholeCents } from '../../platform/money.js'

function asked(rules: ServiceRules, facts: GivenFacts = {}) {
  const context = ruleContext({ language: 1, name: 'x', services: { c: rules } }, { breaks: [] }, 'c')
  if (!context) throw new Error('no service')
  return new Facts(context, { action: 'book', day: civilDay('2026-12-08'), now: new Date('2026-12-01T10:00Z'), facts })
}

test('places left: those that are known, else those of the règlement less those taken', () => {
  expect(placesLeft(asked({ capacity: { places: 40 } }, { capacityLeft: 3, alreadyBooked: 39 }))).toBe(3)
  expect(placesLeft(asked({ capacity: { places: 40 } }, { capacityLeft: 0 }))).toBe(0)
  expect(placesLeft(asked({ capacity: { places: 40 } }, { alreadyBooked: 38 }))).toBe(2)
  expect(placesLeft(asked({ capacity: { places: 40 } }))).toBe(40)
  expect(placesLeft(asked({ capacity: { places: 40 } }, { alreadyBooked: 41 }))).toBe(-1)
})

test('no limit where the règlement sets none, or where it cannot be told', () => {
  expect(placesLeft(asked({}))).toBeNull()
  expect(placesLeft(asked({ capacity: { order: 'received' } }))).toBeNull()
  expect(placesLeft(asked({ capacity: { places: { fact: 'qf' } } }))).toBeNull()
})

test('the places of a day are the same whoever asks: a number, or one for each weekday', () => {
  const given = (places: Price, on = '2026-12-08') => {
    const { context, event } = asked({ capacity: { places } })
    return ruledPlaces(context, civilDay(on), event.now)
  }
  expect(given(40)).toBe(40)
  const table = { by: 'weekday', table: { mon: 60, tue: 70 } }
  expect([given(table), given(table, '2026-12-07'), given(table, '2026-12-10')]).toEqual([70, 60, null])
  expect(given({ fact: 'qf' })).toBeNull()
  expect(given(-3)).toBe(0)
})

test('of the limits that are set, the smallest holds', () => {
  expect([smallest(40, 30), smallest(null, 30), smallest(40, null), smallest(0, 4), smallest(null, null)]).toEqual([
    30,
    30,
    40,
    0,
    null,
  ])
})

test('places are held for so many minutes, the last included; what costs nothing waits for no payment', () => {
  const unpaid = (
    paidAfterMinutes: GivenFacts[string],
    cents = 380,
    rules: ServiceRules = { payment: { holdMinutes: 20 } },
  ) => unpaidInTime(asked(rules, { paidAfterMinutes }), { ...nothing, cents: wholeCents(cents) })
  expect(unpaid(20)).toBe(false)
  expect(unpaid(21)).toBe(true)
  expect(unpaid(null)).toBe(true)
  expect(unpaid(21, 0)).toBe(false)
  expect(unpaid(undefined)).toBe(false)
  expect(unpaid(21, 380, {})).toBe(false)
})
