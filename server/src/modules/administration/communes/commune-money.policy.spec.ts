import { expect, test } from '@jest/globals'
import { MONEY, moneyInWords, whyNotOtherRegie } from './commune-money.policy.js'

const NO_MONEY = {
  ...{
    wallets: 0,
    cardPayments: 0,
    ordersToPay: 0,
    invoicesToPay: 0,
    mealsToInvoice: 0,
    creditsToDecide: 0,
    refunds: 0,
    deskPayments: 0,
    deskRequests: 0,
    debts: 0,
    disputes: 0,
  },
}
const NOTHING = { shared: false, orders: 0, openingBalances: 0, moneyKept: NO_MONEY, writtenBooks: false }

test('a commune without money takes another régie', () => expect(whyNotOtherRegie(NOTHING)).toBeNull())

test('a commune with money keeps its régie', () => {
  expect(whyNotOtherRegie({ ...NOTHING, orders: 2, moneyKept: { ...NO_MONEY, wallets: 1 } })).toBe(
    'Cette commune a 2 commandes et 1 porte-monnaie avec de l’argent dans sa régie : l’argent reste dans les comptes qui l’ont reçu.',
  )
})

test('of a shared régie, the sentence says whose families are counted', () => {
  expect(
    whyNotOtherRegie({
      ...NOTHING,
      shared: true,
      openingBalances: 3,
      moneyKept: { ...NO_MONEY, cardPayments: 1, refunds: 2 },
    }),
  ).toBe(
    'Cette commune a 3 soldes repris, 1 paiement par carte en cours et 2 remboursements en attente dans sa régie : l’argent reste dans les comptes qui l’ont reçu. Sont comptées les familles qui ont, ou ont eu, un accès dans cette commune, même si elles en ont un dans une autre.',
  )
})

test('books that nobody else would keep stay with their commune, even when everything in them is settled', () => {
  expect(whyNotOtherRegie({ ...NOTHING, writtenBooks: true })).toBe(
    'Les comptes de cette régie ont des écritures, et aucune autre commune ne les tiendrait : la commune la garde.',
  )
})

test.each(MONEY)('%s keep a commune in its régie', (kind) => {
  const money = { ...NO_MONEY, [kind]: 2 }
  expect(moneyInWords(money)).toHaveLength(1)
  expect(whyNotOtherRegie({ ...NOTHING, moneyKept: money })).toContain(moneyInWords(money)[0])
  expect(moneyInWords({ ...NO_MONEY, [kind]: 1 })[0]).toMatch(/^1 /)
})
