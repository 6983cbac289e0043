import type { EntityManager } from 'typeorm'
import { brokenConstraint } from '../../platform/errors.js'
import { publish } from '../../platform/outbox.js'
import { careUsable, countPlaces, findOrder, type Order, spendable, takePlaces } from '../bookings/index.js'
import { type LockedWallet, transfer } from '../wallet/index.js'
import type { Payment } from './payment.entity.js'
import { issueReceipt } from './receipt.command.js'

/** The card has paid for an order: book what it held; if that is gone, book again when possible, else credit the wallet. */
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
  if (paidInTime) await bookHeld(tx, order)
  const booked = paidInTime || (await bookAgain(tx, order, payment, wallet, now))
  if (!booked) return creditLatePayment(tx, order, payment, wallet, now)
  await tx.query(`update orders set status = 'PAID', paid_at = $2 where id = $1`, [order.id, now])
  await receive(tx, payment, order, 'CARD_PAYMENT', 'ADVANCE', now)
  await publish(tx, { task: 'send-mail', payload: { template: 'order-paid', orderId: order.id } })
}

const bookHeld = (tx: EntityManager, order: Order) =>
  tx.query(`update booking set status = 'BOOKED' where order_id = $1 and status = 'HELD'`, [order.id])

/** An expired order whose meals are all still free, in time and affordable becomes booked after all. */
async function bookAgain(
  tx: EntityManager,
  order: Order,
  payment: Payment,
  wallet: LockedWallet,
  now: Date,
): Promise<boolean> {
  if (order.status !== 'EXPIRED' || order.cardCents !== payment.amountCents) return false
  if (order.walletCents > spendable(wallet, order.careOnlyCents)) return false
  await tx.query('savepoint book_again')
  const free = await tryBookAgain(tx, order.id, now)
  // released in both cases: the ledger writes in the transaction itself, never in a savepoint
  await tx.query(
    free ? 'release savepoint book_again' : 'rollback to savepoint book_again; release savepoint book_again',
  )
  if (!free) return false
  // the wallet's part was given back when the order expired: it is taken again, under the lock that saw the balance
  const careCents = careUsable(wallet, order.careOnlyCents)
  if (order.careOnlyCents > 0)
    await tx.query('update orders set care_only_back_cents = care_only_cents - $2 where id = $1', [order.id, careCents])
  return transfer(tx, {
    regieId: order.regieId,
    from: 'WALLET',
    to: 'ADVANCE',
    cause: 'ORDER',
    moves: [{ causeId: payment.id, amountCents: order.walletCents, walletId: wallet.id, careCents }],
    actorId: order.accountId,
    at: now,
  })
}

async function tryBookAgain(tx: EntityManager, orderId: string, now: Date): Promise<boolean> {
  try {
    const [booked] = (await tx.query(
      `update booking set status = 'BOOKED', cancelled_at = null
       where order_id = $1 and status = 'EXPIRED' and bookable_until > $2
         and not exists (select 1 from booking late where late.order_id = $1 and late.bookable_until <= $2)
         and not exists (select 1 from closure k where k.commune_id = booking.commune_id and booking.day between k.first_day and k.last_day
                         and (k.service_id is null or k.service_id = booking.service_id))
       returning service_id as "serviceId", day`,
      [orderId, now],
    )) as [{ serviceId: string; day: string }[], number]
    const [{ asked }] = (await tx.query('select count(*) as asked from booking where order_id = $1', [orderId])) as [
      { asked: number },
    ]
    if (booked.length === 0 || booked.length < asked) return false
    await takePlaces(tx, countPlaces(booked))
    return true
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
  now: Date,
): Promise<void> {
  await receive(tx, payment, order, 'LATE_PAYMENT', 'WALLET', now, wallet.id)
  await tx.query('update orders set late_payment = true where id = $1', [order.id])
  await publish(tx, {
    task: 'send-mail',
    payload: { template: 'late-payment-credited', orderId: order.id, paymentId: payment.id },
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
