import { expect, test } from '@jest/globals'
import { type Path, type Price, type ServiceRules, ruleContext } from '../regulations/index.js'
import { dayPrice, isBookedOnline } from './day-price.policy.js'
import { civilDay } from '../../platform/day.js'

const TUESDAY = civilDay('2026-12-08')
const EARLY = new Date('2026-12-01T10:00:00+01:00')
const LATE = new Date('2026-12-07T10:00:00+01:00')
const inTime: Path = { until: { weekday: 'thu', week: -1, at: '09:00' } }
const late = (change: Path): Path => ({ outcome: 'acceptLate', until: { at: '09:00' }, ...change })

const priced = (
  book: Path[],
  now: Date,
  price: Price = { cents: 380, label: 'Enfant commune' },
  more: ServiceRules = {},
) => {
  const policy = { language: 1 as const, name: 'x', services: { c: { price, ...more, actions: { book } } } }
  const context = ruleContext(policy, { breaks: [] }, 'c')
  if (!context) throw new Error('no service')
  return dayPrice(context, TUESDAY, now, {})
}

test('in time, the ordinary price and no surcharge', () =>
  expect(priced([inTime], EARLY)).toEqual({
    priceCents: 380,
    surchargeCents: 0,
    explanation: '3,80\u00a0€ Enfant commune',
    lines: [{ label: 'Enfant commune', cents: 380, part: null }],
    late: false,
    byHours: false,
    provisional: null,
  }))

test('late, what the path adds is apart, and both are explained', () =>
  expect(priced([inTime, late({ modifiers: [{ percent: 50, label: 'hors délai' }] })], LATE)).toMatchObject({
    priceCents: 380,
    surchargeCents: 190,
    explanation: '3,80\u00a0€ Enfant commune + 50\u00a0% hors délai = 5,70\u00a0€',
  }))

test('a day past its ordinary limit is late, and its price provisional, though nothing is added yet', () => {
  const provisional = [{ when: { path: 'late' }, because: 'Un supplément s’ajoutera.' }]
  const rules = (now: Date) => priced([inTime, late({ id: 'late' })], now, 380, { provisional })
  expect(rules(LATE)).toMatchObject({
    ...{ priceCents: 380, surchargeCents: 0, late: true },
    provisional: 'Prix provisoire\u00a0: Un supplément s’ajoutera',
  })
  expect(rules(EARLY)).toMatchObject({ priceCents: 380, late: false, provisional: null })
})

test('a path in time may be dearer: that is its price, not a surcharge', () =>
  expect(priced([{ ...inTime, modifiers: [{ add: 100 }] }], EARLY)).toMatchObject({
    priceCents: 480,
    surchargeCents: 0,
  }))

test('a late path that costs less has no surcharge below zero', () =>
  expect(priced([inTime, late({ price: 200 })], LATE)).toMatchObject({ priceCents: 200, surchargeCents: 0 }))

test('a day that cannot be booked online any more is shown at its ordinary price', () => {
  expect(priced([inTime], LATE)).toMatchObject({ priceCents: 380, surchargeCents: 0 })
  expect(priced([{ outcome: 'classify', price: 900 }], EARLY)).toMatchObject({ priceCents: 380, surchargeCents: 0 })
  // what is given after a window is asked at what its path says: nobody has it at another price
  expect(priced([{ outcome: 'allocate', price: 900 }], EARLY)).toMatchObject({ priceCents: 900, surchargeCents: 0 })
  // what the town hall decides is asked at what its path says
  expect(priced([{ outcome: 'review', price: 900 }], EARLY)).toMatchObject({ priceCents: 380, surchargeCents: 520 })
})

test('a late price whose ordinary one cannot be told is all price; one that cannot be told itself is none', () => {
  expect(priced([inTime, late({ price: 500 })], LATE, { fact: 'qf' })).toMatchObject({
    priceCents: 500,
    surchargeCents: 0,
  })
  expect(priced([inTime], EARLY, { fact: 'qf' })).toBeNull()
})

test('what is accepted, late or not, is booked online', () => {
  expect(isBookedOnline({ action: 'book', outcome: 'accept' })).toBe(true)
  expect(isBookedOnline({ action: 'book', outcome: 'acceptLate' })).toBe(true)
  expect(isBookedOnline({ action: 'book', outcome: 'review' })).toBe(false)
  expect(isBookedOnline({ action: 'book', outcome: 'charge' })).toBe(false)
  expect(isBookedOnline({ action: 'change', outcome: 'charge' })).toBe(true)
})
