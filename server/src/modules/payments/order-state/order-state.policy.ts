import { type Cents, minusCents, sumCents, ZERO_CENTS } from '../../../platform/money.js'
import type { Order } from '../../bookings/index.js'
import type { Payment } from '../payment.entity.js'

/** What became of an order and of its payment, as everybody reads it. Its sentences are in order-state-words.policy.ts. */
export enum OrderStateCode {
  /** Holds its places until it is paid or its time is over. */
  WAITING = 'WAITING',
  /** The same, after a card that was declined, given up or too slow. */
  DECLINED = 'DECLINED',
  /** The payer has done their part; the bank has not answered. */
  CHECKING = 'CHECKING',
  /** What the provider said is not what was asked: the staff looks. */
  TO_VERIFY = 'TO_VERIFY',
  /** Made after the fact, by the register: to be settled, holds nothing. */
  DUE = 'DUE',
  PAID = 'PAID',
  /** Booked, to be paid on invoices. */
  ON_INVOICE = 'ON_INVOICE',
  PAID_IN_PART = 'PAID_IN_PART',
  /** Paid, and paid again: the second payment is on the wallet. */
  PAID_TWICE = 'PAID_TWICE',
  GIVEN_BACK = 'GIVEN_BACK',
  /** Its time is over and nothing came. */
  EXPIRED = 'EXPIRED',
  /** It had ended when the money came, which is on the wallet. */
  CREDITED = 'CREDITED',
  /** Ended before it was paid by what the staff changed. */
  STOPPED = 'STOPPED',
  CANCELLED = 'CANCELLED',
}

/** Who paid: the family by itself or at the desk, or nobody. */
export enum OrderPayer {
  CARD = 'CARD',
  WALLET = 'WALLET',
  WALLET_AND_CARD = 'WALLET_AND_CARD',
  DESK = 'DESK',
  NOBODY = 'NOBODY',
}

export type OrderFacts = Pick<
  Order,
  | 'expiresAt'
  | 'totalCents'
  | 'walletCents'
  | 'cardCents'
  | 'refundedCents'
  | 'shortfall'
  | 'paidAtDesk'
  | 'afterTheFact'
  | 'month'
> & { status: `${Order['status']}` }

export type PaymentFacts = Pick<Payment, 'amountCents' | 'alert' | 'processing'> & { status: `${Payment['status']}` }

export interface StateOfOrder {
  code: OrderStateCode
  payer: OrderPayer
  /** What a card paid and the order did not take: it is on the wallet. */
  creditedCents: Cents
  /** A bank may still pay, whatever became of the order. */
  awaited: PaymentFacts | null
  /** The last card attempt came to nothing, and nothing else has paid. */
  declined: boolean
  /** Whole seconds for which its places are still held, by the server's clock; null when nothing is held. */
  secondsLeft: number | null
}

/** @param payments every attempt to pay it by card, oldest first */
export function stateOfOrder(order: OrderFacts, payments: readonly PaymentFacts[], now: Date): StateOfOrder {
  const creditedCents = creditedOf(order, payments)
  const last = payments.at(-1)
  const declined = last?.status === 'FAILED' || last?.status === 'EXPIRED'
  const awaited = payments.find((p) => p.processing) ?? null
  const code = codeOf(order, { creditedCents, declined, awaited, alerted: alertedOf(payments) !== null }, now)
  return { code, payer: payerOf(order), creditedCents, awaited, declined, secondsLeft: secondsLeftOf(order, now) }
}

interface Money {
  creditedCents: Cents
  declined: boolean
  awaited: PaymentFacts | null
  alerted: boolean
}

function codeOf(order: OrderFacts, { creditedCents, declined, awaited, alerted }: Money, now: Date): OrderStateCode {
  if (order.status === 'PAID') return paidCodeOf(order, creditedCents)
  if (alerted) return OrderStateCode.TO_VERIFY
  switch (order.status) {
    case 'ON_INVOICE':
      return order.totalCents > 0 && order.refundedCents >= order.totalCents
        ? OrderStateCode.CANCELLED
        : OrderStateCode.ON_INVOICE
    case 'DUE':
      return awaited ? OrderStateCode.CHECKING : OrderStateCode.DUE
    case 'PENDING':
      if (isOver(order, now)) return OrderStateCode.EXPIRED
      if (awaited) return OrderStateCode.CHECKING
      return declined ? OrderStateCode.DECLINED : OrderStateCode.WAITING
    case 'EXPIRED':
      return creditedCents > 0 ? OrderStateCode.CREDITED : OrderStateCode.EXPIRED
    case 'CANCELLED':
      if (creditedCents > 0) return OrderStateCode.CREDITED
      return order.shortfall ? OrderStateCode.STOPPED : OrderStateCode.CANCELLED
  }
}

function paidCodeOf(order: OrderFacts, creditedCents: Cents): OrderStateCode {
  if (creditedCents > 0) return OrderStateCode.PAID_TWICE
  if (order.totalCents > 0 && order.refundedCents >= order.totalCents) return OrderStateCode.GIVEN_BACK
  return order.shortfall ? OrderStateCode.PAID_IN_PART : OrderStateCode.PAID
}

/** An order takes one payment, of its card's part; all others go to the wallet. */
const creditedOf = (order: OrderFacts, payments: readonly PaymentFacts[]): Cents =>
  minusCents(
    sumCents(payments.filter((p) => p.status === 'SUCCEEDED').map((p) => p.amountCents)),
    order.status === 'PAID' ? order.cardCents : ZERO_CENTS,
  )

export const alertedOf = (payments: readonly PaymentFacts[]): PaymentFacts | null =>
  payments.find((p) => p.alert !== null && p.status !== 'SUCCEEDED') ?? null

function payerOf({ status, walletCents, cardCents, paidAtDesk }: OrderFacts): OrderPayer {
  if (status !== 'PAID') return OrderPayer.NOBODY
  if (paidAtDesk) return OrderPayer.DESK
  if (cardCents > 0) return walletCents > 0 ? OrderPayer.WALLET_AND_CARD : OrderPayer.CARD
  return walletCents > 0 ? OrderPayer.WALLET : OrderPayer.NOBODY
}

const isOver = ({ expiresAt }: OrderFacts, now: Date): boolean => expiresAt !== null && now >= expiresAt

function secondsLeftOf(order: OrderFacts, now: Date): number | null {
  if (order.status !== 'PENDING' || !order.expiresAt || isOver(order, now)) return null
  return Math.ceil((order.expiresAt.getTime() - now.getTime()) / 1000)
}

/** Why a card must not be asked again, or null: a payment on its way would be paid twice. */
export function whyNotByCard(payments: readonly PaymentFacts[]): string | null {
  if (alertedOf(payments)) return 'Un paiement par carte demande une vérification par la mairie : attendez sa réponse.'
  return payments.some((p) => p.processing)
    ? 'Votre banque vérifie encore un paiement par carte : attendez sa réponse.'
    : null
}
