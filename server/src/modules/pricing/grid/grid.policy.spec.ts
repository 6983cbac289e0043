import { expect, test } from '@jest/globals'
import { civilDay } from '../../../platform/day.js'
import { wholeCents } from '../../../platform/money.js'
import {
  type CellPrice,
  changeInPercent,
  costOn,
  type GridFacts,
  nextSchoolYear,
  planCells,
  splitsFood,
  stillStands,
  whyNotWithdraw,
} from './grid.policy.js'

const cell = { situationId: 'child', serviceId: 'canteen' }
const price = (from: string, to: string | null, priceCents: number, more: Partial<CellPrice> = {}): CellPrice => ({
  ...cell,
  ...{
    id: from,
    priceCents: wholeCents(priceCents),
    foodCents: wholeCents(priceCents / 2),
    sample: false,
    publicationId: null,
  },
  ...{ effectiveFrom: civilDay(from), effectiveTo: to === null ? null : civilDay(to) },
  ...{ costCents: null, aboveCostReason: null, deliberationNumber: null, deliberationDate: null },
  ...more,
})
const facts = (prices: CellPrice[]): GridFacts => ({
  ...{ today: civilDay('2026-11-25'), revision: 1, situations: [], offered: [cell], prices, regulations: [] },
  services: [{ id: 'canteen', name: 'Cantine', unit: 'repas', kind: 'CANTEEN', costs: [] }],
})
const FROM = civilDay('2027-09-01')
const plan = (prices: CellPrice[], priceCents: number, foodCents: number | null = null) =>
  planCells(facts(prices), FROM, [
    { ...cell, priceCents: wholeCents(priceCents), foodCents: foodCents === null ? null : wholeCents(foodCents) },
  ])

test('the next school year begins on 1 September', () => {
  expect(nextSchoolYear(civilDay('2026-08-31'))).toBe('2026-09-01')
  expect(nextSchoolYear(civilDay('2026-09-01'))).toBe('2027-09-01')
})

test.each([
  [380, 400, '+5,3\u00a0%'],
  [400, 380, '−5\u00a0%'],
  [400, 400, '0\u00a0%'],
  [300, 301, '+0,3\u00a0%'],
  [0, 100, null],
  [null, 100, null],
])('from %s to %i cents is %s', (before, after, said) =>
  expect(changeInPercent(before === null ? null : wholeCents(before), wholeCents(after))).toBe(said),
)

test('a new price lasts as long as the one that it ends, or until the next that is planned', () => {
  const open = price('2026-09-01', null, 380)
  expect(plan([open], 400)).toMatchObject([{ before: open, until: null, after: { priceCents: 400, foodCents: 200 } }])
  const ended = price('2026-09-01', '2027-12-31', 380)
  expect(plan([ended], 400)).toMatchObject([{ before: ended, until: '2027-12-31' }])
  expect(plan([price('2028-01-01', null, 500)], 400)).toMatchObject([{ before: null, until: '2027-12-31' }])
  expect(plan([], 400)).toMatchObject([{ before: null, until: null, after: { foodCents: 400 } }])
})

test('what is typed as it is changes nothing; the food alone is a change', () => {
  const open = price('2026-09-01', null, 380)
  expect(plan([open], 380)).toEqual([])
  expect(plan([open], 380, 190)).toEqual([])
  expect(plan([open], 380, 100)).toMatchObject([{ after: { priceCents: 380, foodCents: 100 } }])
})

test('a price that ended before still says how the next one splits', () =>
  expect(plan([price('2026-01-01', '2026-08-31', 400, { foodCents: wholeCents(100) })], 800)).toMatchObject([
    { before: null, after: { foodCents: 200 } },
  ]))

test('the cost of a day is the last that was said', () => {
  const costs = [
    { effectiveFrom: civilDay('2026-01-01'), costCents: wholeCents(800) },
    { effectiveFrom: civilDay('2027-01-01'), costCents: wholeCents(900) },
  ]
  expect(costOn(costs, civilDay('2025-12-31'))).toBeNull()
  expect(costOn(costs, civilDay('2026-12-31'))?.costCents).toBe(800)
  expect(costOn(costs, civilDay('2027-01-01'))?.costCents).toBe(900)
})

test('care alone has no food, until a price has some', () => {
  expect(splitsFood({ id: 'canteen', kind: 'CANTEEN' }, [])).toBe(true)
  expect(splitsFood({ id: 'care', kind: 'EVENING_CARE' }, [price('2026-09-01', null, 100)])).toBe(false)
  expect(splitsFood({ id: 'canteen', kind: 'EVENING_CARE' }, [price('2026-09-01', null, 100)])).toBe(true)
})

test('a publication stands while its prices and those that it ended are as it left them', () => {
  const before = price('2026-09-01', null, 380)
  const made = { id: 'p', effectiveFrom: FROM, cells: [{ ...cell, before, after: price('2027-09-01', null, 400) }] }
  const own = price('2027-09-01', null, 400, { publicationId: 'p' })
  const ended = { ...before, effectiveTo: civilDay('2027-08-31') }
  expect(stillStands(made, [ended, own])).toBe(true)
  expect(stillStands(made, [ended])).toBe(false)
  expect(stillStands(made, [before, own])).toBe(false)
  expect(stillStands(made, [ended, { ...own, effectiveTo: civilDay('2028-08-31') }])).toBe(false)
})

test.each([
  [{}, null],
  [{ sold: 3 }, null],
  [{ begun: true }, null],
  [{ begun: true, sold: 1 }, 'PRICES_SOLD'],
  [{ begun: true, sold: 1, changedSince: true }, 'CHANGED_SINCE'],
  [{ withdrawn: true, changedSince: true }, 'ALREADY_WITHDRAWN'],
])('%j is withdrawn unless %s', (given, reason) =>
  expect(whyNotWithdraw({ withdrawn: false, begun: false, changedSince: false, sold: 0, ...given })).toBe(reason),
)
