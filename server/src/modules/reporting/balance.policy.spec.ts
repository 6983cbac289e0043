import { expect, test } from '@jest/globals'
import { balanceOf } from './balance.policy.js'
import type { Moved } from './totals.query.js'
import { wholeCents } from '../../platform/money.js'

const moved = (kind: Moved['kind'], amounts: [opening: number, debit: number, credit: number], more = {}): Moved => {
  const [openingCents, debitCents, creditCents] = amounts
  return {
    kind,
    serviceId: null,
    serviceName: null,
    accountCode: null,
    cause: 'TOP_UP',
    openingCents: wholeCents(openingCents),
    debitCents: wholeCents(debitCents),
    creditCents: wholeCents(creditCents),
    ...more,
  }
}
const canteen = { serviceId: 'canteen', serviceName: 'Coubon, Cantine' }
const evening = { serviceId: 'evening', serviceName: 'Coubon, Garderie' }

test('each account has its opening, its movements and its closing, in the order of the chart', () =>
  expect(
    balanceOf([
      moved('CARD_CLEARING', [-3000, 2000, 0]),
      moved('WALLET', [3000, 0, 2000]),
      moved('WALLET', [0, 380, 0], { cause: 'ORDER' }),
      moved('ADVANCE', [0, 0, 380], { cause: 'ORDER' }),
    ]),
  ).toEqual({
    lines: [
      {
        kind: 'WALLET',
        serviceId: null,
        accountCode: '4191',
        accountLabel: 'Porte-monnaie des familles',
        openingCents: 3000,
        debitCents: 380,
        creditCents: 2000,
        closingCents: 4620,
      },
      {
        kind: 'ADVANCE',
        serviceId: null,
        accountCode: '487',
        accountLabel: 'Avances : repas payés, pas encore servis',
        openingCents: 0,
        debitCents: 0,
        creditCents: 380,
        closingCents: 380,
      },
      {
        kind: 'CARD_CLEARING',
        serviceId: null,
        accountCode: '5115',
        accountLabel: 'Cartes bancaires à l’encaissement',
        openingCents: -3000,
        debitCents: 2000,
        creditCents: 0,
        closingCents: -5000,
      },
    ],
    debitCents: 2380,
    creditCents: 2380,
    agrees: true,
  }))

test('revenue is told service by service', () => {
  const { lines } = balanceOf([
    moved('EARNED_FOOD', [100, 0, 190], canteen),
    moved('EARNED_FOOD', [0, 0, 50], evening),
    moved('EARNED_FOOD', [0, 10, 0], canteen),
  ])
  expect(lines.map((l) => [l.accountLabel, l.serviceId, l.closingCents])).toEqual([
    ['Recette acquise : repas · Coubon, Cantine', 'canteen', 280],
    ['Recette acquise : repas · Coubon, Garderie', 'evening', 50],
  ])
})

test('books disagree when debits are not credits, or when all that is held is not all that is owed', () => {
  expect(balanceOf([moved('CASH', [0, 100, 0]), moved('WALLET', [0, 0, 99])]).agrees).toBe(false)
  expect(balanceOf([moved('CASH', [-1, 100, 0]), moved('WALLET', [0, 0, 100])]).agrees).toBe(false)
  expect(balanceOf([moved('CASH', [-1, 100, 0]), moved('WALLET', [0, 0, 101])]).agrees).toBe(false)
  expect(balanceOf([]).agrees).toBe(true)
})
