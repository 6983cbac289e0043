import DataLoader from 'dataloader'
import { readRows } from '../../../platform/by-id.js'
import { byParent, type PageAsked } from '../../../platform/by-parent.js'
import { type Context, loader, signedIn } from '../../../platform/context.js'
import type { Day } from '../../../platform/day.js'
import { type Family, moneyOf, scopeOf } from '../../families/index.js'
import type { PaidBooking } from '../bookings.query.js'
import { readBookings } from '../bookings.query.js'
import { type BookingsOfFamily, checkRange, readBookingsOf } from '../family-bookings.query.js'
import { type Order, OrderLine, OrderStatus } from '../order.entity.js'
import { whyNotPay } from './order.policy.js'
import { countOrdersOf, type OrderCount, type OrdersOfFamily, pageOfOrders, readOrdersOf } from './orders.query.js'
import { know } from '../offer/offer.loaders.js'
import type { PlacedOrder } from './insert-order.command.js'
import type { PlacedAnswer } from './place-order.command.js'
import { restPayment } from './rest-of-order.events.js'

const LINES = Symbol('linesOfOrder')
const BOOKINGS = Symbol('bookingsOfOrder')

export const linesOfOrder = (ctx: Context): DataLoader<string, OrderLine[]> =>
  loader(
    ctx,
    LINES,
    () =>
      new DataLoader<string, OrderLine[]>(async (ids) => {
        const lines = await readRows(ctx, OrderLine, 'order_id', ids)
        lines.sort((one, other) => one.position - other.position)
        return ids.map((id) => lines.filter((l) => l.orderId === id))
      }),
  )

export const bookingsOfOrder = (ctx: Context): DataLoader<string, PaidBooking[]> =>
  loader(
    ctx,
    BOOKINGS,
    () =>
      new DataLoader<string, PaidBooking[]>(async (ids) => {
        const bookings = await readBookings(ctx.db, 'b.order_id = any($1::uuid[])', [ids])
        return ids.map((id) => bookings.filter((b) => b.orderId === id))
      }),
  )

/** What was just read and written of an order is known to the request: answering with it reads nothing. */
function knowPlaced(ctx: Context, { order, known, written }: PlacedOrder): void {
  know(ctx, known)
  if (!written) return
  linesOfOrder(ctx).prime(order.id, written.lines)
  bookingsOfOrder(ctx).prime(order.id, written.bookings)
}

/** Gives an answer, and what is known of the order that was placed to the loaders. */
export const answerPlaced =
  (ctx: Context) =>
  ({ answer, placed }: PlacedAnswer): PlacedAnswer['answer'] => {
    if (placed) knowPlaced(ctx, placed)
    if (placed?.written && placed.order.cardCents === 0) restPayment().notNeeded(ctx, placed.order)
    return answer
  }

const orders = byParent<OrdersOfFamily & PageAsked, Order>(
  'orders of a family',
  (ctx, ids, asked) => readOrdersOf(ctx.db, ids, asked),
  (order) => order.accountId,
)
const orderCounts = byParent<OrdersOfFamily, OrderCount>(
  'count of the orders of a family',
  (ctx, ids, asked) => countOrdersOf(ctx.db, ids, asked),
  (row) => row.accountId,
)

/** Newest first. */
export async function ordersOfFamily(ctx: Context, family: Family, { first, after }: PageAsked) {
  const reach = moneyOf(signedIn(ctx), family)
  const communeIds = scopeOf(reach)
  const [rows, counts] = await Promise.all([
    orders(ctx, reach.accountId, { communeIds, first, after }),
    orderCounts(ctx, reach.accountId, { communeIds }),
  ])
  return { ...pageOfOrders(rows, first), totalCount: counts[0]?.count ?? 0 }
}

/** A family rarely has more than a few. */
const MOST_DUE = 50

const owed = async (ctx: Context, family: Family, ...statuses: OrderStatus[]): Promise<Order[]> => {
  const reach = moneyOf(signedIn(ctx), family)
  const asked = { communeIds: scopeOf(reach), statuses, first: MOST_DUE, after: null }
  return (await orders(ctx, reach.accountId, asked)).slice(0, MOST_DUE).reverse()
}

/** Oldest first. */
export const dueOrdersOfFamily = (ctx: Context, family: Family) => owed(ctx, family, OrderStatus.DUE)

/** Those that hold places first, then what is due; each oldest first. */
export async function ordersToPay(ctx: Context, family: Family): Promise<Order[]> {
  const open = (await owed(ctx, family, OrderStatus.PENDING, OrderStatus.DUE)).filter((o) => !whyNotPay(o, ctx.now))
  return [...open.filter((o) => o.expiresAt), ...open.filter((o) => !o.expiresAt)]
}

const bookings = byParent<BookingsOfFamily, PaidBooking>(
  'bookings of a family',
  (ctx, ids, asked) => readBookingsOf(ctx.db, ids, asked),
  (booking) => booking.accountId,
)

export async function bookingsOfFamily(ctx: Context, family: Family, range: { from: Day; to: Day }) {
  const reach = moneyOf(signedIn(ctx), family)
  const { from, to } = range
  checkRange(range)
  return bookings(ctx, reach.accountId, { from, to, communeIds: scopeOf(reach) })
}
