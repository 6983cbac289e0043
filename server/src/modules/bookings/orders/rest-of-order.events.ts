import type { DataSource } from 'typeorm'
import type { Config } from '../../../platform/config.js'
import type { Context } from '../../../platform/context.js'
import type { Cents } from '../../../platform/money.js'
import type { Order } from '../order.entity.js'
import type { OrderPlaced, OrderRefused } from './order.result.js'

/** How what the wallet does not pay of an order is paid: by card. */
export interface RestPayment {
  /** The least it takes for these services, known before anything is held; null when a régie among theirs does not take it. */
  minimumCents(db: DataSource, config: Config, serviceIds: readonly string[]): Promise<Cents | null>
  /** Where the family pays it; refused when nobody can pay it so now, and the order stays as it is. */
  begin(db: DataSource, config: Config, order: Order, now: Date): Promise<OrderPlaced | OrderRefused>
  /** Told of an order that its wallet has just paid whole, so that nothing is read to answer with it. */
  notNeeded(ctx: Context, order: Order): void
}

/** Filled when the server starts: bookings knows no provider of payments. */
export const restPayments: RestPayment[] = []

export function restPayment(): RestPayment {
  const [registered] = restPayments
  if (!registered) throw new Error('nothing is registered that pays the rest of an order')
  return registered
}
