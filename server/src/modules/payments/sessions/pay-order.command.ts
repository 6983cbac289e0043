import type { DataSource } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import type { Config } from '../../../platform/config.js'
import { againAfterDeadlock } from '../../../platform/errors.js'
import { publish } from '../../../platform/outbox.js'
import {
  type Order,
  OrderPlaced,
  OrderRefused,
  PaymentMethod,
  bookHeld,
  careToPay,
  careUsable,
  findOrder,
  lockServicesOf,
  orderInReach,
  spendable,
  whyNotPay,
} from '../../bookings/index.js'
import { DESK } from '../../families/index.js'
import { lockWallet, transfer } from '../../wallet/index.js'
import { closePaymentPage } from './close-payment-page.command.js'
import { knowTruth } from './know-truth.command.js'
import { whyNotByCard } from '../order-state/order-state.policy.js'
import { lastPaymentOfOrder, paymentsOfOrders } from '../payments.query.js'
import { payByCard } from './pay-by-card.command.js'
import { minCents, minusCents, ZERO_CENTS } from '../../../platform/money.js'

/** Pays an order that still holds its places: another card attempt, or the wallet after all. */
export async function payOrder(
  db: DataSource,
  config: Config,
  actor: Actor,
  orderId: string,
  method: PaymentMethod,
  now: Date,
): Promise<OrderPlaced | OrderRefused> {
  const order = await orderInReach(db, actor, orderId, DESK)
  const sentence = whyNotPay(order, now)
  if (sentence) return OrderRefused.because('NOT_PENDING', { message: sentence })
  return method === PaymentMethod.WALLET ? byWallet(db, config, actor, order, now) : byCardAgain(db, config, order, now)
}

/** What became of the last card page is asked first: nobody is sent to a page that is over, or pays twice. */
async function byCardAgain(db: DataSource, config: Config, known: Order, now: Date) {
  await knowTruth(db, config, await lastPaymentOfOrder(db, known.id), now)
  const order = (await findOrder(db.manager, known.id)) ?? known
  const sentence = whyNotByCard(await paymentsOfOrders(db, [order.id]))
  if (sentence && order.status !== 'PAID') return OrderRefused.because('NOT_PENDING', { message: sentence })
  return payByCard(db, config, order, now)
}

async function byWallet(
  db: DataSource,
  config: Config,
  actor: Actor,
  known: Order,
  now: Date,
): Promise<OrderPlaced | OrderRefused> {
  const open = await lastPaymentOfOrder(db, known.id)
  const answer = await againAfterDeadlock(() =>
    db.transaction(async (tx) => {
      await lockServicesOf(tx, known.id)
      const wallet = await lockWallet(tx, known.accountId, known.regieId)
      const order = await findOrder(tx, known.id)
      const sentence = order && whyNotPay(order, now)
      if (!order || sentence) return OrderRefused.because('NOT_PENDING', sentence ? { message: sentence } : {})
      const careCents = wallet.careOnlyCents > 0 ? minCents(await careToPay(tx, order), order.cardCents) : ZERO_CENTS
      const missingCents = minusCents(order.cardCents, spendable(wallet, careCents))
      if (missingCents > 0)
        return OrderRefused.because('INSUFFICIENT_FUNDS', { missingCents, totalCents: order.totalCents })
      const used = careUsable(wallet, careCents)
      const moves = [
        { causeId: open?.id ?? order.requestId, amountCents: order.cardCents, walletId: wallet.id, careCents: used },
      ]
      const posted = await transfer(tx, {
        regieId: order.regieId,
        from: 'WALLET',
        to: 'ADVANCE',
        cause: 'ORDER',
        moves,
        actorId: actor.accountId,
        at: now,
      })
      if (!posted) throw new Error('a debit under the lock of its wallet was not posted')
      await tx.query(
        `update orders set status = 'PAID', paid_at = $2, wallet_cents = total_cents, card_cents = 0, care_only_cents = care_only_cents + $3, paid_at_desk = $4
       where id = $1 and status in ('PENDING', 'DUE')`,
        [order.id, now, used, actor.accountId !== order.accountId],
      )
      if (order.status === 'PENDING') await bookHeld(tx, order, wallet, { actorId: actor.accountId, now })
      await publish(tx, { task: 'send-mail', payload: { template: 'order-paid', orderId: order.id } })
      return (await findOrder(tx, order.id)) ?? order
    }),
  )
  if (answer instanceof OrderRefused) return answer
  await closePaymentPage(db, config, open, now)
  return OrderPlaced.of(answer, null)
}
