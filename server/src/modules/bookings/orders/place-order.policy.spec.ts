import { describe, expect, test } from '@jest/globals'
import { splitPayment, tooLittleForCard, whyNotOrder } from './place-order.policy.js'
import { civilDay } from '../../../platform/day.js'
import { wholeCents } from '../../../platform/money.js'

describe('who pays what', () => {
  test('the wallet alone, when it suffices', () =>
    expect(splitPayment('WALLET', wholeCents(1520), wholeCents(2000), wholeCents(50))).toEqual({
      walletCents: 1520,
      cardCents: 0,
      missingCents: 0,
    }))
  test('the wallet alone, 4,20 € short', () =>
    expect(splitPayment('WALLET', wholeCents(1520), wholeCents(1100), wholeCents(50)).missingCents).toBe(420))
  test('the card alone leaves the wallet untouched', () =>
    expect(splitPayment('CARD', wholeCents(1520), wholeCents(2000), wholeCents(50))).toEqual({
      walletCents: 0,
      cardCents: 1520,
      missingCents: 0,
    }))
  test('the wallet first, the card for the rest', () =>
    expect(splitPayment('WALLET_THEN_CARD', wholeCents(1520), wholeCents(1000), wholeCents(50))).toEqual({
      walletCents: 1000,
      cardCents: 520,
      missingCents: 0,
    }))
  test('a wallet in debt gives nothing', () =>
    expect(splitPayment('WALLET_THEN_CARD', wholeCents(500), wholeCents(-100), wholeCents(50))).toEqual({
      walletCents: 0,
      cardCents: 500,
      missingCents: 0,
    }))
})

describe('the least that a card pays', () => {
  test.each([
    [
      '20 cents left: the wallet pays 30 cents less',
      760,
      740,
      { walletCents: wholeCents(710), cardCents: wholeCents(50) },
    ],
    [
      '50 cents left: the wallet pays all it can',
      760,
      710,
      { walletCents: wholeCents(710), cardCents: wholeCents(50) },
    ],
    ['nothing left: no card', 760, 760, { walletCents: wholeCents(760), cardCents: wholeCents(0) }],
    ['a total of just that: the card alone', 50, 30, { walletCents: wholeCents(0), cardCents: wholeCents(50) }],
    ['less than that in all: nothing can be moved', 40, 30, { walletCents: wholeCents(0), cardCents: wholeCents(40) }],
  ])('%s', (_, total, available, parts) =>
    expect(splitPayment('WALLET_THEN_CARD', wholeCents(total), wholeCents(available), wholeCents(50))).toMatchObject(
      parts,
    ),
  )
  test('a card for less is too little, no card is not', () => {
    expect(tooLittleForCard({ cardCents: wholeCents(40) }, wholeCents(50))).toBe(true)
    expect(tooLittleForCard({ cardCents: wholeCents(50) }, wholeCents(50))).toBe(false)
    expect(tooLittleForCard({ cardCents: wholeCents(0) }, wholeCents(50))).toBe(false)
  })
})

describe('why an order is refused', () => {
  const basket = { lines: [], totalCents: wholeCents(1520), unavailable: [], overlaps: [] }
  const asked = {
    accountStatus: 'ACTIVE',
    basket,
    expectedTotalCents: wholeCents(1520),
    expectedAfterMealCents: wholeCents(0),
    confirmedOverlaps: [],
    payment: splitPayment('WALLET', wholeCents(1520), wholeCents(2000), wholeCents(50)),
    method: 'WALLET' as const,
    minimumCardCents: wholeCents(50),
  }
  test('nothing stands against it', () => expect(whyNotOrder(asked)).toBeNull())
  test('an account that waits for the town hall cannot order', () =>
    expect(whyNotOrder({ ...asked, accountStatus: 'PENDING' })?.reason).toBe('ACCOUNT_NOT_ACTIVE'))
  test('a date that meets another of the child is asked about, and each date is confirmed by itself', () => {
    const key = (day: string) => ({ serviceId: 'canteen', beneficiaryId: 'théo', day: civilDay(day) })
    const overlaps = [key('2026-12-01'), key('2026-12-03')].map((k) => ({ ...k, message: 'Théo est déjà inscrit.' }))
    const twice = { ...asked, basket: { ...basket, overlaps } }
    expect(whyNotOrder(twice)).toMatchObject({ reason: 'OVERLAPS', overlaps })
    expect(whyNotOrder({ ...twice, confirmedOverlaps: [key('2026-12-01')] })?.overlaps).toEqual([overlaps[1]])
    expect(whyNotOrder({ ...twice, confirmedOverlaps: [key('2026-12-01'), key('2026-12-03')] })).toBeNull()
  })
  test('another price than the one quoted is never charged', () =>
    expect(whyNotOrder({ ...asked, expectedTotalCents: wholeCents(1500) })).toMatchObject({
      reason: 'PRICE_CHANGED',
      totalCents: 1520,
    }))
  test('nor another one asked once the meals were taken', () =>
    expect(whyNotOrder({ ...asked, expectedAfterMealCents: wholeCents(320) })?.reason).toBe('PRICE_CHANGED'))
  test('a wallet too short says by how much', () =>
    expect(
      whyNotOrder({ ...asked, payment: splitPayment('WALLET', wholeCents(1520), wholeCents(1000), wholeCents(50)) }),
    ).toMatchObject({
      reason: 'INSUFFICIENT_FUNDS',
      missingCents: 520,
    }))
  test('a card asked for less than it can pay', () =>
    expect(
      whyNotOrder({
        ...asked,
        payment: { walletCents: wholeCents(0), cardCents: wholeCents(40), missingCents: wholeCents(0) },
      }),
    ).toMatchObject({
      reason: 'CARD_AMOUNT_TOO_SMALL',
      message: expect.stringContaining('0,50'),
    }))
})
