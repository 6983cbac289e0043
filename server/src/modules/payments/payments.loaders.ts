import DataLoader from 'dataloader'
import { byParent } from '../../platform/by-parent.js'
import { type Context, loader } from '../../platform/context.js'
import type { Cents } from '../../platform/money.js'
import type { Order } from '../bookings/index.js'
import type { Payment } from './payment.entity.js'
import { lastPaymentsOf } from './payments.query.js'
import { cardMinimums } from './settings/regie-provider.gateway.js'

const lastPayments = byParent<null, Payment>(
  'last payment of an order',
  (ctx, ids) => lastPaymentsOf(ctx.db, ids),
  (payment) => payment.orderId,
)

/** An order that its wallet has just paid has none, which nobody needs to look up. */
export async function paymentOfOrder(ctx: Context, order: Order): Promise<Payment | null> {
  if (order.written && order.cardCents === 0) return null
  return (await lastPayments(ctx, order.id, null))[0] ?? null
}

const MINIMUM = Symbol('cardMinimum')

/** The least that a card may pay to a régie now; null when it takes no cards. */
export const cardMinimumOf = (ctx: Context, regieId: string): Promise<Cents | null> =>
  loader(ctx, MINIMUM, () => new DataLoader<string, Cents | null>((ids) => cardMinimums(ctx.db, ctx.config, ids))).load(
    regieId,
  )
