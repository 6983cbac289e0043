import { expect, test } from '@jest/globals'
import { nothing, type PriceLine } from './quote.policy.js'
import { familyShares, totals } from './totals.policy.js'
import { civilDay } from '../../platform/day.js'
import { wholeCents } from '../../platform/money.js'

const meal: PriceLine = { label: 'repas', cents: wholeCents(380), part: 'food' }
const fee = (change: Partial<PriceLine> = {}): PriceLine => ({
  label: 'frais',
  cents: wholeCents(100),
  part: 'fee',
  ...change,
})
const units: [child: string, day: string][] = [
  ['théo', '2026-11-30'],
  ['lina', '2026-11-30'],
  ['théo', '2026-12-01'],
  ['théo', '2026-12-01'],
]
const paid = (line: PriceLine) =>
  totals(
    units.map(([beneficiaryId, day]) => ({
      beneficiaryId,
      day: civilDay(day),
      quote: { ...nothing, cents: wholeCents(480), lines: [meal, line] },
    })),
  ).map((u) => u.cents)

test('a line without a scope is due for each unit', () => {
  expect(paid(fee())).toEqual([480, 480, 480, 480])
  expect(paid(fee({ per: 'unit' }))).toEqual([480, 480, 480, 480])
})
test('once per order, child and day, family and day, child and month', () => {
  expect(paid(fee({ per: 'order' }))).toEqual([480, 380, 380, 380])
  expect(paid(fee({ per: 'childDay' }))).toEqual([480, 480, 480, 380])
  expect(paid(fee({ per: 'familyDay' }))).toEqual([480, 380, 480, 380])
  expect(paid(fee({ per: 'month' }))).toEqual([480, 480, 480, 380])
})
test('on the first units alone', () => {
  expect(paid(fee({ per: 'unit', firstOnly: 3 }))).toEqual([480, 480, 480, 380])
  expect(paid(fee({ per: 'order', firstOnly: 2 }))).toEqual([480, 480, 380, 380])
})
test('two fees are counted apart, and what stays is what each unit lists', () => {
  const [first, second] = totals(
    [civilDay('2026-11-30'), civilDay('2026-12-01')].map((day) => ({
      beneficiaryId: 'théo',
      day: civilDay(day),
      quote: { ...nothing, lines: [meal, fee({ per: 'order' }), fee({ label: 'dossier', per: 'order' })] },
    })),
  )
  expect(first?.lines.map((l) => l.label)).toEqual(['repas', 'frais', 'dossier'])
  expect(second?.lines).toEqual([meal])
  expect(second).toMatchObject({ beneficiaryId: 'théo', day: '2026-12-01', cents: 380 })
})

test('the price of a family is shared to the cent', () => {
  expect(familyShares({ ...nothing, cents: wholeCents(1000) }, 3)).toEqual([334, 333, 333])
  expect(familyShares({ ...nothing, cents: null }, 2)).toEqual([0, 0])
})
