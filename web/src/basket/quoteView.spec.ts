import { expect, test } from '@jest/globals'
import { civilDay } from '@shared/day'
import { wholeCents, ZERO_CENTS } from '@shared/money'
import { byService, quantityOf, provisionalOf, surchargesOf, walletAfter, type QuoteLine } from './quoteView'

const service = (id: string): QuoteLine['service'] => ({
  id,
  name: id,
  unit: 'repas',
  commune: { id: 'c', name: 'Coubon', timeZone: 'Europe/Paris' },
})
const line = (id: string, beneficiaryId: string, surcharges: number[], totalCents: number): QuoteLine => ({
  service: service(id),
  beneficiaryId,
  beneficiaryName: beneficiaryId,
  unitPriceCents: wholeCents(380),
  included: false,
  byHours: false,
  afterMealCents: null,
  quantity: surcharges.length,
  totalCents: wholeCents(totalCents),
  provisional: [],
  days: surcharges.map((surchargeCents, n) => ({
    day: civilDay(`2026-12-0${n + 1}`),
    priceCents: wholeCents(380),
    surchargeCents: wholeCents(surchargeCents),
    cancellableUntil: '2026-11-26T22:59:00Z',
  })),
})
const lines = [
  line('canteen', 'louane', [0, 0], 760),
  line('canteen', 'theo', [100], 480),
  line('care', 'theo', [0], 120),
]

test('each reason why a price may still change is told once', () => {
  const why = 'Prix provisoire : un supplément s’ajoutera'
  expect(provisionalOf(lines)).toEqual([])
  expect(provisionalOf(lines.map((one) => ({ ...one, provisional: [why] })))).toEqual([why])
})

test('lines are gathered by service with the totals the server gave', () => {
  expect(byService(lines).map(({ service: { id }, lines: own, totalCents }) => [id, own.length, totalCents])).toEqual([
    ['canteen', 2, 1240],
    ['care', 1, 120],
  ])
})

test('surcharges and quantities are shown in all', () => {
  expect(surchargesOf(lines)).toBe(100)
  expect(quantityOf(lines)).toBe(4)
})

test('what is left in the wallet is shown only when it can pay all', () => {
  const quote = {
    regie: { id: 'r', name: 'Régie' },
    lines,
    totalCents: wholeCents(1360),
    walletBalanceCents: wholeCents(5240),
    careOnlyCents: ZERO_CENTS,
    careOnlyUnusedCents: ZERO_CENTS,
    onInvoice: null,
    months: [],
    monthsCents: wholeCents(0),
    allCents: wholeCents(0),
    missingCents: ZERO_CENTS,
    afterMealCents: ZERO_CENTS,
    cancellationRule: '',
    choices: [],
  }
  expect(walletAfter(quote)).toBe(3880)
  expect(walletAfter({ ...quote, walletBalanceCents: wholeCents(1000), missingCents: wholeCents(360) })).toBeNull()
})
