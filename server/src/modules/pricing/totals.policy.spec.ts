import { expect, test } from '@jest/globals'
import type { PriceModifier } from '../regulations/index.js'
import { nothing } from './quote.policy.js'
import { Borne, onceSentence } from './totals.policy.js'
import { civilDay } from '../../platform/day.js'
import { wholeCents } from '../../platform/money.js'

const units: [child: string, day: string][] = [
  ['théo', '2026-11-30'],
  ['lina', '2026-11-30'],
  ['théo', '2026-12-01'],
  ['théo', '2026-12-03'],
]
const unitOf = ([beneficiaryId, day]: [string, string]) => ({ serviceId: 's', beneficiaryId, day: civilDay(day) })
const fee = (more: Partial<PriceModifier>): PriceModifier => ({ add: 100, label: 'frais', ...more })
/** On which of the units the fee is due. */
function due(modifier: PriceModifier, before = new Borne()): boolean[] {
  return units.map((one) => {
    const isDue = !before.spent([modifier], unitOf(one)).has('frais')
    if (isDue) before.note([modifier], unitOf(one), ['frais'])
    return isDue
  })
}

test('an amount without a scope is due for each unit', () => {
  expect(due(fee({}))).toEqual([true, true, true, true])
  expect(due(fee({ per: 'unit' }))).toEqual([true, true, true, true])
})
test('once per order, child and day, family and day, child and month', () => {
  expect(due(fee({ per: 'order' }))).toEqual([true, false, false, false])
  expect(due(fee({ per: 'childDay' }))).toEqual([true, true, true, true])
  expect(due(fee({ per: 'familyDay' }))).toEqual([true, false, true, true])
  expect(due(fee({ per: 'month' }))).toEqual([true, true, true, false])
})
test('on the first units alone', () => {
  expect(due(fee({ firstOnly: 3 }))).toEqual([true, true, true, false])
  expect(due(fee({ per: 'order', firstOnly: 2 }))).toEqual([true, true, false, false])
})
test('what was booked before bears it, but of an order', () => {
  const before = [{ ...unitOf(['théo', '2026-12-08']), once: ['frais'] }]
  expect(due(fee({ per: 'month' }), new Borne(before))).toEqual([true, true, false, false])
  expect(due(fee({ per: 'month', firstOnly: 2 }), new Borne(before))).toEqual([true, true, true, false])
  expect(due(fee({ per: 'order' }), new Borne(before))).toEqual([true, false, false, false])
  expect(due(fee({ per: 'month' }), new Borne([{ ...unitOf(['théo', '2026-12-08']), once: [] }]))[2]).toBe(true)
})
test('it is said, with how often', () => {
  const line = {
    label: 'hors délai',
    cents: wholeCents(100),
    part: null,
    once: 'hors délai',
    per: 'month' as const,
    firstOnly: 2,
  }
  expect(onceSentence([line])?.replaceAll('\u00a0', ' ')).toBe(
    'Dont 1,00 € hors délai, au plus 2 fois par enfant et par mois',
  )
  expect(onceSentence(nothing.lines)).toBeNull()
})
