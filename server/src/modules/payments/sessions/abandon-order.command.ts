import type { DataSource } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import type { Config } from '../../../platform/config.js'
import { abandonOrder, OrderPlaced, OrderRefused } from '../../bookings/index.js'
import { closePaymentPage } from './close-payment-page.command.js'
import { lastPaymentOfOrder } from '../payments.query.js'

/** Gives up an unpaid order and closes its card page, so that it cannot be paid any more. */
export async function abandonAndClose(
  db: DataSource,
  config: Config,
  actor: Actor,
  orderId: string,
  now: Date,
): Promise<OrderPlaced | OrderRefused> {
  const order = await abandonOrder(db, actor, orderId, now)
  if (order instanceof OrderRefused) return order
  await closePaymentPage(db, config, await lastPaymentOfOrder(db, orderId), now)
  return OrderPlaced.of(order, null)
}
