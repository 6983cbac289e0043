import { hasRole, isOwnFamily } from '../../../platform/actor.js'
import { byParent } from '../../../platform/by-parent.js'
import { Can } from '../../../platform/can.js'
import { type Context, signedIn } from '../../../platform/context.js'
import { rowsOf } from '../../../platform/sql.js'
import { bookingsOfOrder, linesOfOrder, type Order } from '../../bookings/index.js'
import { DESK } from '../../families/index.js'
import { serviceById } from '../../services/index.js'
import { FREE_FLOOR } from '../../wallet/index.js'
import { cardMinimumOf, paymentsOfOrder } from '../payments.loaders.js'
import { TREASURY } from '../refunds/refund.access.js'
import { leftOf, REFUND_SENTENCES } from '../refunds/refund.policy.js'
import { waysToPay, whyNotGiveUp, whyNothing } from './order-can.policy.js'
import { OrderCan } from './order-state.result.js'
import { type RowOf, cents, text } from '../../../platform/row.js'
import { ZERO_CENTS } from '../../../platform/money.js'

const STAFF_ONLY = 'Seule la régie de la commune rembourse une commande.'

/** What who asks may do with an order: the same rules as the commands, a constant number of statements for a list. */
export async function orderCan(ctx: Context, order: Order): Promise<OrderCan> {
  const serves = await servesOrder(ctx, order)
  const nothing = whyNothing(order, serves, ctx.now)
  const refused = Can.unless(nothing)
  const ways = nothing
    ? { pay: refused, payByCard: refused, payByWallet: refused }
    : waysToPay(order, await paymentsOfOrder(ctx, order), await meansOf(ctx, order))
  return {
    ...ways,
    abandon: Can.unless(whyNotGiveUp(order, serves, ctx.now)),
    refund: Can.unless(await whyNotRefund(ctx, order)),
  }
}

/** Its own family, or the desk of a commune of which it has a line. */
async function servesOrder(ctx: Context, order: Order): Promise<boolean> {
  const actor = signedIn(ctx)
  if (order.accountId === actor.accountId) return true
  if (actor.staff.length === 0) return false
  const lines = await linesOfOrder(ctx).load(order.id)
  const services = await Promise.all(lines.map((line) => serviceById(ctx).load(line.serviceId)))
  return services.some(({ communeId }) => hasRole(actor, communeId, ...DESK))
}

async function whyNotRefund(ctx: Context, order: Order): Promise<string | null> {
  const actor = signedIn(ctx)
  if (actor.staff.length === 0) return STAFF_ONLY
  if (isOwnFamily(actor, order.accountId)) return REFUND_SENTENCES.OWN_FAMILY
  if (order.status !== 'PAID') return REFUND_SENTENCES.NOT_PAID
  const mine = (await bookingsOfOrder(ctx).load(order.id)).filter((b) => hasRole(actor, b.communeId, ...TREASURY))
  if (mine.length === 0) return STAFF_ONLY
  return mine.some((b) => leftOf(b) > 0) ? null : REFUND_SENTENCES.NOTHING_LEFT
}

const PurseOfOrder = {
  orderId: text,
  careCents: cents,
  balanceCents: cents,
  floorCents: cents,
  careOnlyCents: cents,
}
type PurseOfOrder = RowOf<typeof PurseOfOrder>

const purses = byParent<null, PurseOfOrder>(
  'wallet that may pay an order',
  (ctx, ids) =>
    rowsOf(
      ctx.db,
      PurseOfOrder,
      `select o.id as "orderId", coalesce(w.balance_cents, 0) as "balanceCents", coalesce(${FREE_FLOOR}, 0) as "floorCents",
         coalesce(w.care_only_cents, 0) as "careOnlyCents", greatest(0, (select coalesce(sum(b.price_cents), 0) from booking b join service s on s.id = b.service_id
           where b.order_id = o.id and s.kind <> 'CANTEEN') - (o.care_only_cents - o.care_only_back_cents))::int as "careCents"
       from orders o left join wallet w on w.account_id = o.account_id and w.regie_id = o.regie_id where o.id = any($1::uuid[])`,
      [ids],
    ),
  (purse) => purse.orderId,
)

async function meansOf(ctx: Context, order: Order) {
  const [[wallet], cardMinimumCents] = await Promise.all([
    purses(ctx, order.id, null),
    cardMinimumOf(ctx, order.regieId),
  ])
  const empty = { balanceCents: ZERO_CENTS, floorCents: ZERO_CENTS, careOnlyCents: ZERO_CENTS }
  return { cardMinimumCents, wallet: wallet ?? empty, careCents: wallet?.careCents ?? ZERO_CENTS }
}
