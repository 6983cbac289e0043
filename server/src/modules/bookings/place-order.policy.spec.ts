import { describe, expect, test } from '@jest/globals'
import { splitPayment, whyNotOrder } from './place-order.policy.js'

describe('who pays what', () => {
  test('the wallet alone, when it suffices', () =>
    expect(splitPayment('WALLET', 1520, 2000)).toEqual({ walletCents: 1520, cardCents: 0, missingCents: 0 }))
  test('the wallet alone, 4,20 € short', () => expect(splitPayment('WALLET', 1520, 1100).missingCents).toBe(420))
  test('the card alone leaves the wallet untouched', () =>
    expect(splitPayment('CARD', 1520, 2000)).toEqual({ walletCents: 0, cardCents: 1520, missingCents: 0 }))
  test('the wallet first, the card for the rest', () =>
    expect(splitPayment('WALLET_THEN_CARD', 1520, 1000)).toEqual({
      walletCents: 1000,
      cardCents: 520,
      missingCents: 0,
    }))
  test('a wallet in debt gives nothing', () =>
    expect(splitPayment('WALLET_THEN_CARD', 500, -100)).toEqual({ walletCents: 0, cardCents: 500, missingCents: 0 }))
})

describe('why an order is refused', () => {
  const basket = { lines: [], totalCents: 1520, unavailable: [] }
  const asked = {
    accountStatus: 'ACTIVE',
    basket,
    expectedTotalCents: 1520,
    payment: splitPayment('WALLET', 1520, 2000),
  }
  test('nothing stands against it', () => expect(whyNotOrder(asked)).toBeNull())
  test('an account that waits for the town hall cannot order', () =>
    expect(whyNotOrder({ ...asked, accountStatus: 'PENDING' })?.reason).toBe('ACCOUNT_NOT_ACTIVE'))
  test('another price than the one quoted is never charged', () =>
    expect(whyNotOrder({ ...asked, expectedTotalCents: 1500 })).toMatchObject({
      reason: 'PRICE_CHANGED',
      totalCents: 1520,
    }))
  test('a wallet too short says by how much', () =>
    expect(whyNotOrder({ ...asked, payment: splitPayment('WALLET', 1520, 1000) })).toMatchObject({
      reason: 'INSUFFICIENT_FUNDS',
      missingCents: 520,
    }))
})
