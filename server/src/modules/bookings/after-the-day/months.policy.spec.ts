import { describe, expect, test } from '@jest/globals'
import { wholeCents } from '../../../platform/money.js'
import { type AskedMonth, reviewMonths } from './months.policy.js'

const asked = (beneficiaryId: string, cents = 5600): [string, AskedMonth] => [
  beneficiaryId,
  {
    ...{ accountId: 'camille', beneficiaryId, accessId: 'a', regulationId: 'r', explanation: '' },
    ...{ priceCents: wholeCents(cents), foodCents: wholeCents(0) },
  },
]
const charged = (beneficiaryId: string, cents = 5600, invoiced = 0) => ({
  beneficiaryId,
  priceCents: wholeCents(cents),
  invoicedCents: wholeCents(invoiced),
})
const review = (change: Partial<Parameters<typeof reviewMonths>[0]>) => {
  const { gone, added } = reviewMonths({
    ...{ first: new Map(), last: new Map(), charged: [], used: new Set(), isBegun: true },
    ...change,
  })
  return [gone.map((c) => c.beneficiaryId), added.map((c) => [c.beneficiaryId, c.priceCents])]
}

describe('the file of the first day', () => {
  test('decides the price, whatever it says since', () =>
    expect(review({ first: new Map([asked('zoé', 4200)]), last: new Map([asked('zoé')]) })).toEqual([
      [],
      [['zoé', 4200]],
    ]))
  test('corrects what is charged until it is invoiced', () => {
    const first = new Map([asked('zoé', 4200)])
    expect(review({ first, charged: [charged('zoé')] })).toEqual([['zoé'], [['zoé', 4200]]])
    expect(review({ first, charged: [charged('zoé', 4200)] })).toEqual([[], []])
    expect(review({ first, charged: [charged('zoé', 5600, 5600)] })).toEqual([[], []])
  })
})

test('who comes in the course of a month owes it whole, and the price stays as it was then', () => {
  const last = new Map([asked('zoé')])
  expect(review({ last })).toEqual([[], [['zoé', 5600]]])
  expect(review({ last, charged: [charged('zoé', 4200)] })).toEqual([[], []])
})

test('a month that nothing asks any more is charged no more, unless something of it is booked', () => {
  expect(review({ charged: [charged('zoé'), charged('théo')], used: new Set(['théo']) })).toEqual([['zoé'], []])
})

test('a month to come is charged by orders alone, and follows the file', () => {
  const first = new Map([asked('zoé', 4200), asked('théo')])
  expect(review({ first, last: first, isBegun: false })).toEqual([[], []])
  expect(review({ first, last: first, isBegun: false, charged: [charged('zoé')] })).toEqual([['zoé'], [['zoé', 4200]]])
})
