import { type Cents, formatCents, maxCents, minCents, minusCents, ZERO_CENTS } from '../../../platform/money.js'
import type { PaymentMethod } from './order.input.js'
import type { OrderRefused } from './order.result.js'
import { HOLD_MINUTES } from '../offer/offer-rules.policy.js'
import { type OverlapKey, unconfirmed } from '../offer/overlap.policy.js'
import { afterMealsOf, type Basket } from '../offer/quote-order.policy.js'

/**
 * Until when an unpaid order holds its places: of several règlements, the one that holds them least; never later than a meal can be
 * booked, but for the usual quarter of an hour.
 */
export function holdUntil(lines: Basket['lines'], now: Date): Date {
  const meals = lines.flatMap((line) => line.meals)
  const held = Math.min(...meals.map((meal) => meal.holdMinutes))
  const left = Math.min(...meals.map((meal) => (meal.bookableUntil.getTime() - now.getTime()) / 60_000))
  return new Date(now.getTime() + Math.min(held, Math.max(HOLD_MINUTES, Math.floor(left))) * 60_000)
}

export interface PaymentSplit {
  walletCents: Cents
  cardCents: Cents
  /** What the wallet lacks when it should pay alone. */
  missingCents: Cents
}

/**
 * Who pays what. `availableCents` is the balance above the wallet's floor. When the rest would be less than a card can
 * pay, the wallet pays that much less: the family spends the same, and its order is not refused for some cents.
 */
export function splitPayment(
  method: `${PaymentMethod}`,
  totalCents: Cents,
  availableCents: Cents,
  minimumCardCents: Cents,
): PaymentSplit {
  const fromWallet = minCents(totalCents, maxCents(ZERO_CENTS, availableCents))
  switch (method) {
    case 'WALLET':
      return { walletCents: totalCents, cardCents: ZERO_CENTS, missingCents: minusCents(totalCents, fromWallet) }
    case 'INVOICE':
      return { walletCents: ZERO_CENTS, cardCents: ZERO_CENTS, missingCents: ZERO_CENTS }
    case 'CARD':
      return { walletCents: ZERO_CENTS, cardCents: totalCents, missingCents: ZERO_CENTS }
    case 'WALLET_THEN_CARD': {
      const rest = minusCents(totalCents, fromWallet)
      const cardCents = rest === 0 ? ZERO_CENTS : minCents(totalCents, maxCents(rest, minimumCardCents))
      return { walletCents: minusCents(totalCents, cardCents), cardCents, missingCents: ZERO_CENTS }
    }
  }
}

/** The card is asked for less than its provider takes: said before anything is held. */
export const tooLittleForCard = ({ cardCents }: Pick<PaymentSplit, 'cardCents'>, minimumCardCents: Cents): boolean =>
  cardCents > 0 && cardCents < minimumCardCents

export const tooLittleSentence = (minimumCardCents: Cents): string =>
  `La carte paie au moins ${formatCents(minimumCardCents)} : payez avec votre porte-monnaie, que vous pouvez recharger, ou ajoutez des dates. Rien n’a été débité.`

export const WALLET_ONLY =
  'Le règlement de ce service veut que le porte-monnaie paie seul : rechargez-le, puis confirmez. Rien n’a été débité.'

export type OrderRefusal = Pick<OrderRefused, 'reason'> & Partial<OrderRefused>

/** Why this basket cannot be ordered, or null. What was quoted is what is charged. */
export function whyNotOrder(asked: {
  accountStatus: string
  basket: Basket
  expectedTotalCents: Cents
  expectedAfterMealCents: Cents
  method: `${PaymentMethod}`
  /** What the family was asked about and wants. */
  confirmedOverlaps: readonly OverlapKey[]
  payment: PaymentSplit
  /** The least that the régie's card provider takes. */
  minimumCardCents: Cents
}): OrderRefusal | null {
  const { basket, payment } = asked
  if (asked.accountStatus !== 'ACTIVE') return { reason: 'ACCOUNT_NOT_ACTIVE' }
  const found = { unavailable: basket.unavailable, totalCents: basket.totalCents }
  if (basket.unavailable.length > 0) return { reason: 'DAYS_UNAVAILABLE', ...found }
  const modes = new Set(basket.lines.map((line) => line.onInvoice))
  if (modes.size > 1) return { reason: 'SEVERAL_PAYMENTS', ...found }
  if (modes.has(asked.method !== 'INVOICE')) return { reason: 'PAYMENT_CHANGED', ...found }
  if (asked.payment.cardCents > 0 && basket.lines.some((line) => line.walletOnly))
    return { reason: 'CARD_NOT_OFFERED', message: WALLET_ONLY, ...found }
  const isChanged =
    basket.totalCents !== asked.expectedTotalCents || afterMealsOf(basket.lines) !== asked.expectedAfterMealCents
  if (isChanged) return { reason: 'PRICE_CHANGED', ...found }
  const overlaps = unconfirmed(basket.overlaps, asked.confirmedOverlaps)
  if (overlaps.length > 0) return { reason: 'OVERLAPS', overlaps, totalCents: basket.totalCents }
  if (payment.missingCents > 0)
    return { reason: 'INSUFFICIENT_FUNDS', missingCents: payment.missingCents, totalCents: basket.totalCents }
  if (tooLittleForCard(payment, asked.minimumCardCents))
    return { reason: 'CARD_AMOUNT_TOO_SMALL', message: tooLittleSentence(asked.minimumCardCents) }
  return null
}
