import type { DataSource } from 'typeorm'
import type { Config } from '../../../platform/config.js'
import { type Cents, maxCents, ZERO_CENTS } from '../../../platform/money.js'
import { text } from '../../../platform/row.js'
import { rowsOf } from '../../../platform/sql.js'
import {
  type Order,
  OrderPlaced,
  OrderRefused,
  type RestPayment,
  tooLittleForCard,
  tooLittleSentence,
} from '../../bookings/index.js'
import { HOLD_MINUTES } from '../../regulations/index.js'
import { nextAttempt } from '../payment.policy.js'
import { knowNoPayment } from '../payments.loaders.js'
import { lastPaymentOfOrder } from '../payments.query.js'
import { AmountTooSmall, CardNotOffered, ProviderDown } from '../providers/provider.gateway.js'
import { cardMinimum } from '../settings/regie-provider.gateway.js'
import { startPayment } from './start-payment.command.js'

/** Opens the card page for what the wallet does not pay of an order; asked again, the page that is still open. */
export async function payByCard(
  db: DataSource,
  config: Config,
  order: Order,
  now: Date,
): Promise<OrderPlaced | OrderRefused> {
  if (order.status !== 'PENDING' && order.status !== 'DUE') return OrderPlaced.of(order, null)
  const minimumCents = (await cardMinimum(db, config, order.regieId)) ?? ZERO_CENTS
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

async function minimumCents(db: DataSource, config: Config, serviceIds: readonly string[]): Promise<Cents | null> {
  const regies = await rowsOf(
    db,
    { id: text },
    `select distinct regie_id as id from service where id = any($1::uuid[])`,
    [serviceIds],
  )
  const minimums = await Promise.all(regies.map(({ id }) => cardMinimum(db, config, id)))
  return minimums.includes(null) ? null : minimums.filter((one) => one !== null).reduce(maxCents, ZERO_CENTS)
}

/** Registered in `restPayments`. */
export const restByCard: RestPayment = { minimumCents, begin: payByCard, notNeeded: knowNoPayment }
