import { expect, test } from '@jest/globals'
import { civilDay, type Day } from '@shared/day'
import { wholeCents, ZERO_CENTS } from '@shared/money'
import { keyOf } from '../../basket/basket'
import type { Quote } from '../../basket/quoteView'
import { selectionView } from './selectionView'

const slot = (beneficiaryId: string, day: Day) => keyOf({ serviceId: 'canteen', beneficiaryId, day })
const basket = new Set([
  slot('l', civilDay('2026-12-10')),
  slot('l', civilDay('2026-12-08')),
  slot('t', civilDay('2026-12-10')),
])
const names = {
  services: new Map([['canteen', { name: 'Cantine', unit: 'repas' }]]),
  children: new Map([
    ['l', 'Louane'],
    ['t', 'Théo'],
  ]),
}

test('what is chosen is listed by service and child, days in order, before any price is known', () => {
  const [service] = selectionView(basket, names, null)
  expect(service).toMatchObject({ name: 'Cantine', unit: 'repas' })
  expect(
    service!.children.map(({ firstName, unitPriceCents, days }) => [
      firstName,
      unitPriceCents,
      days.map(({ day }) => day),
    ]),
  ).toEqual([
    ['Louane', null, ['2026-12-08', '2026-12-10']],
    ['Théo', null, ['2026-12-10']],
  ])
})

test('prices and surcharges come from the quote, for the days it knows', () => {
  const commune = { id: 'c', name: 'Coubon', timeZone: 'Europe/Paris' }
  const line = {
    service: { id: 'canteen', name: 'Cantine', unit: 'repas', commune },
    beneficiaryId: 'l',
    beneficiaryName: 'Louane Dupont',
    unitPriceCents: wholeCents(380),
    included: false,
    byHours: false,
    afterMealCents: null,
    quantity: 1,
    totalCents: wholeCents(480),
    provisional: [],
    days: [
      {
        day: civilDay('2026-12-08'),
        priceCents: wholeCents(380),
        surchargeCents: wholeCents(100),
        cancellableUntil: '2026-12-03T22:59:00Z',
      },
    ],
  }
  const regie = {
    regie: { id: 'r', name: 'Régie' },
    lines: [line],
    totalCents: wholeCents(480),
    walletBalanceCents: ZERO_CENTS,
    careOnlyCents: ZERO_CENTS,
    careOnlyUnusedCents: ZERO_CENTS,
    onInvoice: null,
    months: [],
    monthsCents: wholeCents(0),
    allCents: wholeCents(0),
    missingCents: wholeCents(480),
    afterMealCents: wholeCents(0),
    cancellationRule: '',
    choices: [],
  }
  const quote: Quote = { totalCents: wholeCents(480), regies: [regie], unavailable: [], overlaps: [] }
  const [louane, theo] = selectionView(basket, names, quote)[0]!.children
  expect(louane).toMatchObject({ unitPriceCents: 380, days: [{ surchargeCents: 100 }, { surchargeCents: null }] })
  expect(theo).toMatchObject({ unitPriceCents: null })
})
