import DataLoader from 'dataloader'
import { byParent } from '../../platform/by-parent.js'
import { type Context, loader } from '../../platform/context.js'
import type { Cents } from '../../platform/money.js'
import type { Order } from '../bookings/index.js'
import type { Payment } from './payment.entity.js'
import { paymentsOfOrders } from './payments.query.js'
import { cardMinimums } from './settings/regie-provider.gateway.js'

const payments = byParent<null, Payment>(
  'payments of an order',
  (ctx, ids) => paymentsOfOrders(ctx.db, ids),
  (payment) => payment.orderId,
)

/** Every attempt, oldest first. */
export const paymentsOfOrder = (ctx: Context, order: Order): Promise<Payment[]> => payments(ctx, order.id, null)

/** An order that its wallet has just paid whole has no payment. */
export const knowNoPayment = (ctx: Context, order: Order): void => payments.know(ctx, order.id, null, [])

export const paymentOfOrder = async (ctx: Context, order: Order): Promise<Payment | null> =>
  (await paymentsOfOrder(ctx, order)).at(-1) ?? null

const MINIMUM = Symbol('cardMinimum')

/** The least that a card may pay to a régie now; null when it takes no cards. */
export const cardMinimumOf = (ctx: Context, regieId: string): Promise<Cents | null> =>
  loader(ctx, MINIMUM, () => new DataLoader<string, Cents | null>((ids) => cardMinimums(ctx.db, ctx.config, ids))).load(
    regieId,
  )
