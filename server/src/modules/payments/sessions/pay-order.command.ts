import type { DataSource } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import type { Config } from '../../../platform/config.js'
import { againAfterDeadlock } from '../../../platform/errors.js'
import type { Cents } from '../../../platform/money.js'
import { publish } from '../../../platform/outbox.js'
import {
  HOLD_MINUTES,
  type Order,
  OrderRefused,
  PaymentMethod,
  type PlaceOrderInput,
  type PlacedOrder,
  abandonOrder,
  bookHeld,
  careToPay,
  careUsable,
  findOrder,
  lockServicesOf,
  orderInReach,
  placeOrder,
  spendable,
  tooLittleForCard,
  tooLittleSentence,
  whyNotPay,
} from '../../bookings/index.js'
import { DESK } from '../../families/index.js'
import { lockWallet, transfer } from '../../wallet/index.js'
import { closePaymentPage } from './close-payment-page.command.js'
import { nextAttempt } from '../payment.policy.js'
import { OrderPlaced } from '../payment.result.js'
import { knowTruth } from './know-truth.command.js'
import { whyNotByCard } from '../order-state/order-state.policy.js'
import { lastPaymentOfOrder, paymentsOfOrders } from '../payments.query.js'
import { AmountTooSmall, CardNotOffered, ProviderDown } from '../providers/provider.gateway.js'
import { cardMinimum } from '../settings/regie-provider.gateway.js'
import { startPayment } from './start-payment.command.js'
import { text } from '../../../platform/row.js'
import { rowsOf } from '../../../platform/sql.js'

/** What is answered to who orders, and the order that was placed: null when it was refused. */
export interface PlacedAnswer {
  answer: OrderPlaced | OrderRefused
  placed: PlacedOrder | null
}

/** Orders, then opens the card page for what the wallet does not pay. Asking again with the same request id gives the same page. */
export async function placeAndPay(
  db: DataSource,
  config: Config,
  actor: Actor,
  input: PlaceOrderInput,
  now: Date,
): Promise<PlacedAnswer> {
  const minimumCents = input.payment === PaymentMethod.WALLET ? 0 : await minimumFor(db, config, input)
  if (minimumCents === null) return { answer: OrderRefused.because('CARD_NOT_OFFERED'), placed: null }
  const placed = await placeOrder(db, actor, input, minimumCents, now)
  if (placed instanceof OrderRefused) return { answer: placed, placed: null }
  const answer = await byCard(db, config, placed.order, now)
  // the provider knows better than its adapter what is too little: the order is refused whole all the same
  if (answer instanceof OrderRefused && answer.reason === 'CARD_AMOUNT_TOO_SMALL')
    await abandonOrder(db, actor, placed.order.id, now)
  return { answer, placed: answer instanceof OrderRefused ? null : placed }
}

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
  return byCard(db, config, order, now)
}

async function byCard(db: DataSource, config: Config, order: Order, now: Date): Promise<OrderPlaced | OrderRefused> {
  if (order.status !== 'PENDING' && order.status !== 'DUE') return OrderPlaced.of(order, null)
  const minimumCents = (await cardMinimum(db, config, order.regieId)) ?? 0
  if (tooLittleForCard(order, minimumCents))
    return OrderRefused.because('CARD_AMOUNT_TOO_SMALL', { message: tooLittleSentence(minimumCents) })
  const last = await lastPaymentOfOrder(db, order.id)
  try {
    const payment = await startPayment(
      db,
      config,
      {
        regieId: order.regieId,
        accountId: order.accountId,
        orderId: order.id,
        topUpId: null,
        attempt: nextAttempt(last),
        amountCents: order.cardCents,
        label: `Commande ${order.number}`,
        expiresAt: order.expiresAt ?? new Date(now.getTime() + HOLD_MINUTES * 60_000),
      },
      now,
    )
    return OrderPlaced.of(order, payment.url)
  } catch (caught) {
    if (caught instanceof ProviderDown) return OrderRefused.because('PAYMENT_PROVIDER_DOWN')
    if (caught instanceof CardNotOffered) return OrderRefused.because('CARD_NOT_OFFERED')
    if (caught instanceof AmountTooSmall) return OrderRefused.because('CARD_AMOUNT_TOO_SMALL')
    throw caught
  }
}

/** Known before anything is held: the least that the card may pay, or null when a régie of the basket takes no cards. */
async function minimumFor(db: DataSource, config: Config, input: PlaceOrderInput): Promise<Cents | null> {
  const regies = await rowsOf(
    db,
    { id: text },
    `select distinct regie_id as id from service where id = any($1::uuid[])`,
    [input.lines.map((line) => line.serviceId)],
  )
  const minimums = await Promise.all(regies.map(({ id }) => cardMinimum(db, config, id)))
  return minimums.includes(null) ? null : Math.max(0, ...minimums.filter((one) => one !== null))
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
      const careCents = wallet.careOnlyCents > 0 ? Math.min(await careToPay(tx, order), order.cardCents) : 0
      const missingCents = order.cardCents - spendable(wallet, careCents)
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
