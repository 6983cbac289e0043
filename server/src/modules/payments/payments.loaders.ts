import DataLoader from 'dataloader'
import { byParent } from '../../platform/by-parent.js'
import { type Context, loader } from '../../platform/context.js'
import type { Cents } from '../../platform/money.js'
import { knowPlaced, type Order } from '../bookings/index.js'
import type { Payment } from './payment.entity.js'
import { paymentsOfOrders } from './payments.query.js'
import { cardMinimums } from './settings/regie-provider.gateway.js'
import type { PlacedAnswer } from './sessions/pay-order.command.js'

const payments = byParent<null, Payment>(
  'payments of an order',
  (ctx, ids) => paymentsOfOrders(ctx.db, ids),
  (payment) => payment.orderId,
)

/** Every attempt, oldest first. */
export const paymentsOfOrder = (ctx: Context, order: Order): Promise<Payment[]> => payments(ctx, order.id, null)

/** Gives an answer, and what is known of the order that was placed to the loaders: one that its wallet has just paid has no payment. */
export const answerPlaced =
  (ctx: Context) =>
  ({ answer, placed }: PlacedAnswer): PlacedAnswer['answer'] => {
    if (placed) knowPlaced(ctx, placed)
    if (placed?.written && placed.order.cardCents === 0) payments.know(ctx, placed.order.id, null, [])
    return answer
  }

export const paymentOfOrder = async (ctx: Context, order: Order): Promise<Payment | null> =>
  (await paymentsOfOrder(ctx, order)).at(-1) ?? null

const MINIMUM = Symbol('cardMinimum')

/** The least that a card may pay to a régie now; null when it takes no cards. */
export const cardMinimumOf = (ctx: Context, regieId: string): Promise<Cents | null> =>
  loader(ctx, MINIMUM, () => new DataLoader<string, Cents | null>((ids) => cardMinimums(ctx.db, ctx.config, ids))).load(
    regieId,
  )
