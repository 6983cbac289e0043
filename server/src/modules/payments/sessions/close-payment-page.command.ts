import type { DataSource } from 'typeorm'
import type { Config } from '../../../platform/config.js'
import { expireOrder } from '../../bookings/index.js'
import type { Payment } from '../payment.entity.js'
import { lastPaymentOfOrder } from '../payments.query.js'
import { CardNotOffered, ProviderDown } from '../providers/provider.gateway.js'
import { providerOfPayment } from '../settings/regie-provider.gateway.js'
import { anyRow } from '../../../platform/sql.js'

/**
 * Closes the card page of what is paid otherwise, given up or over, so that it cannot be paid any more. A provider that
 * does not answer is asked again by the re-check job; what is paid meanwhile ends on the wallet.
 */
export async function closePaymentPage(
  db: DataSource,
  config: Config,
  payment: Payment | null,
  now: Date,
): Promise<void> {
  if (!payment?.sessionId || payment.status !== 'PENDING') return
  try {
    await (await providerOfPayment(db, config, payment)).expireSession(payment.sessionId, now)
  } catch (caught) {
    if (!(caught instanceof ProviderDown || caught instanceof CardNotOffered)) throw caught
  }
}

/** The time of an unpaid order is over: its places are free, and its card page closes even if the provider keeps it open longer. */
export async function expireOrderAndPage(db: DataSource, config: Config, orderId: string, now: Date): Promise<void> {
  await expireOrder(db, orderId, now)
  const payment = await lastPaymentOfOrder(db, orderId)
  const over = await anyRow(db, `select 1 from orders where id = $1 and status <> 'PENDING'`, [orderId])
  if (over) await closePaymentPage(db, config, payment, now)
}
