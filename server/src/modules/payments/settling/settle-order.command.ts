import type { EntityManager } from 'typeorm'
import { brokenConstraint } from '../../../platform/errors.js'
import { publish } from '../../../platform/outbox.js'
import { rowsOf } from '../../../platform/sql.js'
import {
  bookHeld,
  careUsable,
  countPlaces,
  findOrder,
  lostAfter,
  markLost,
  type Order,
  type OrderedMeal,
  orderedMeals,
  reasonsInWords,
  spendable,
  takePlaces,
} from '../../bookings/index.js'
import { type LockedWallet, transfer } from '../../wallet/index.js'
import type { Payment } from '../payment.entity.js'
import { issueReceipt } from './receipt.command.js'
import { OTHER_AMOUNT, PLACES_GONE, WALLET_SPENT, whyNotSettled } from './settle-payment.policy.js'
import { text } from '../../../platform/row.js'

/**
 * The card has paid for an order: what it held and can still be had is booked, the rest credited; if it holds nothing any
 * more, all of it is booked again when possible, else the wallet is credited. Under the locks of its services and its wallet.
 */
export async function settleOrder(
  tx: EntityManager,
  payment: Payment,
  orderId: string,
  wallet: LockedWallet,
  now: Date,
): Promise<void> {
  const order = await findOrder(tx, orderId)
  if (!order) throw new Error('a payment has an order')
  const paidInTime = (order.status === 'PENDING' || order.status === 'DUE') && order.cardCents === payment.amountCents
  if (!paidInTime) {
    const why = whyNotSettled(order) ?? (await bookAgain(tx, order, payment, wallet, now))
    if (why) return creditLatePayment(tx, order, payment, wallet, why, now)
  }
  await tx.query(`update orders set status = 'PAID', paid_at = $2, shortfall = null where id = $1`, [order.id, now])
  await receive(tx, payment, order, 'CARD_PAYMENT', 'ADVANCE', now)
  if (order.status === 'PENDING') await bookHeld(tx, order, wallet, { actorId: payment.accountId, now })
  await publish(tx, { task: 'send-mail', payload: { template: 'order-paid', orderId: order.id } })
}

/** An expired order whose meals can all still be had becomes booked after all. @returns why not, or null when it is */
async function bookAgain(
  tx: EntityManager,
  order: Order,
  payment: Payment,
  wallet: LockedWallet,
  now: Date,
): Promise<string | null> {
  if (order.cardCents !== payment.amountCents) return OTHER_AMOUNT
  if (order.walletCents > spendable(wallet, order.careOnlyCents)) return WALLET_SPENT
  const meals = await orderedMeals(tx, order.id, now)
  const lost = lostAfter(meals, now)
  if (lost.length > 0) {
    await markLost(tx, lost)
    return reasonsInWords(lost)
  }
  await tx.query('savepoint book_again')
  const free = await tryBookAgain(tx, order.id, meals)
  // released in both cases: the ledger writes in the transaction itself, never in a savepoint
  await tx.query(
    free ? 'release savepoint book_again' : 'rollback to savepoint book_again; release savepoint book_again',
  )
  if (!free) return PLACES_GONE
  // the wallet's part was given back when the order expired: it is taken again, under the lock that saw the balance
  const careCents = careUsable(wallet, order.careOnlyCents)
  if (order.careOnlyCents > 0)
    await tx.query('update orders set care_only_back_cents = care_only_cents - $2 where id = $1', [order.id, careCents])
  const posted = await transfer(tx, {
    regieId: order.regieId,
    from: 'WALLET',
    to: 'ADVANCE',
    cause: 'ORDER',
    moves: [{ causeId: payment.id, amountCents: order.walletCents, walletId: wallet.id, careCents }],
    actorId: order.accountId,
    at: now,
  })
  if (!posted) throw new Error('a debit under the lock of its wallet was not posted')
  return null
}

/** Somebody may still be faster between the look and the statement: then nothing is kept. */
async function tryBookAgain(tx: EntityManager, orderId: string, meals: readonly OrderedMeal[]): Promise<boolean> {
  try {
    const booked = await rowsOf(
      tx,
      { id: text },
      `update booking set status = 'BOOKED', cancelled_at = null, unavailable_reason = null, unavailable_sentence = null
       where order_id = $1 and status = 'EXPIRED' returning id`,
      [orderId],
    )
    const back = new Set(booked.map(({ id }) => id))
    await takePlaces(tx, countPlaces(meals.filter(({ id }) => back.has(id))))
    return booked.length > 0
  } catch (caught) {
    if (['one_live_booking', 'places_within_capacity'].includes(brokenConstraint(caught) ?? '')) return false
    throw caught
  }
}

async function creditLatePayment(
  tx: EntityManager,
  order: Order,
  payment: Payment,
  wallet: LockedWallet,
  why: string,
  now: Date,
): Promise<void> {
  await receive(tx, payment, order, 'LATE_PAYMENT', 'WALLET', now, wallet.id)
  await tx.query(
    `update orders set late_payment = true, shortfall = case when status in ('EXPIRED', 'CANCELLED') then coalesce(shortfall, $2) else shortfall end
     where id = $1`,
    [order.id, why],
  )
  await publish(tx, {
    task: 'send-mail',
    payload: { template: 'late-payment-credited', orderId: order.id, paymentId: payment.id, why },
  })
}

async function receive(
  tx: EntityManager,
  payment: Payment,
  order: Order,
  cause: 'CARD_PAYMENT' | 'LATE_PAYMENT',
  to: 'ADVANCE' | 'WALLET',
  at: Date,
  walletId?: string,
) {
  const moves = [{ causeId: payment.id, amountCents: payment.amountCents, ...(walletId ? { walletId } : {}) }]
  const posted = await transfer(tx, {
    regieId: payment.regieId,
    from: 'CARD_CLEARING',
    to,
    cause,
    moves,
    actorId: payment.accountId,
    at,
  })
  if (!posted) throw new Error('a card payment was not posted')
  const { regieId, accountId, amountCents } = payment
  const label = `Commande ${order.number}`
  await issueReceipt(tx, { regieId, accountId, cause, causeId: payment.id, method: 'CARD', amountCents, label, at })
}
