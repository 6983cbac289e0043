import { describe, expect, test } from '@jest/globals'
import { careBack, spendable } from './care-money.policy.js'
import { splitPayment } from './place-order.policy.js'
import { wholeCents } from '../../../platform/money.js'

describe('what a wallet with 40 € of CESU among 60 € can pay', () => {
  const purse = { balanceCents: wholeCents(6000), floorCents: wholeCents(4000), careOnlyCents: wholeCents(4000) }
  test('meals: 20 €', () => expect(spendable(purse, wholeCents(0))).toBe(2000))
  test('care of 30 € and meals: 50 €, 10 € of CESU stay', () => expect(spendable(purse, wholeCents(3000))).toBe(5000))
  test('care of 80 €: all of it', () => expect(spendable(purse, wholeCents(8000))).toBe(6000))
  test('25 € of meals and 10 € of care: the card pays the 5 € of meals that CESU may not', () =>
    expect(
      splitPayment('WALLET_THEN_CARD', wholeCents(3500), spendable(purse, wholeCents(1000)), wholeCents(50)),
    ).toEqual({
      walletCents: 3000,
      cardCents: 500,
      missingCents: 0,
    }))
})

test('a wallet without CESU pays down to its own floor', () =>
  expect(
    spendable(
      { balanceCents: wholeCents(500), floorCents: wholeCents(-1000), careOnlyCents: wholeCents(0) },
      wholeCents(700),
    ),
  ).toBe(1500))

describe('what goes back as CESU', () => {
  const care = { orderId: 'a', isCare: true, careLeftCents: wholeCents(1500) }
  const meal = { ...care, isCare: false }
  test('the care it paid, first, up to what is left of it; meals never', () =>
    expect(
      careBack([
        { booking: meal, cents: wholeCents(400) },
        { booking: care, cents: wholeCents(1000) },
        { booking: care, cents: wholeCents(1000) },
      ]),
    ).toEqual([0, 1000, 500]))
  test('each order has its own', () =>
    expect(
      careBack([
        { booking: care, cents: wholeCents(2000) },
        { booking: { ...care, orderId: 'b', careLeftCents: wholeCents(300) }, cents: wholeCents(2000) },
      ]),
    ).toEqual([1500, 300]))
})
