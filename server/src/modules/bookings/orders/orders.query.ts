import type { EntityManager } from 'typeorm'
import type { PageAsked } from '../../../platform/by-parent.js'
import { columnsOf } from '../../../platform/entity-rows.js'
import { badInput } from '../../../platform/errors.js'
import { type Cents, minusCents, ZERO_CENTS } from '../../../platform/money.js'
import { decodeCursor, encodeCursor, toPage } from '../../../platform/page.js'
import { type Db, firstRow, likeText, rowsOf } from '../../../platform/sql.js'
import { Order, type OrderStatus } from '../order.entity.js'
import { type RowOf, cents, number, text } from '../../../platform/row.js'

export async function findOrder(tx: Pick<EntityManager, 'query'>, id: string): Promise<Order | null> {
  return (await firstRow(tx, Order, `select ${columnsOf(Order)} from orders where id = $1`, [id])) ?? null
}

/** What of the care of an order care-only money has not paid. */
export async function careToPay(
  tx: Db,
  order: Pick<Order, 'id' | 'careOnlyCents' | 'careOnlyBackCents'>,
): Promise<Cents> {
  const row = await firstRow(
    tx,
    { cents },
    `select coalesce(sum(b.price_cents), 0)::int as cents from booking b join service s on s.id = b.service_id
     where b.order_id = $1 and s.kind <> 'CANTEEN'`,
    [order.id],
  )
  return minusCents(row?.cents ?? ZERO_CENTS, minusCents(order.careOnlyCents, order.careOnlyBackCents))
}

export interface OrdersAsked {
  /** Only orders with a line of these communes; null = all. */
  communeIds: string[] | null
  statuses?: OrderStatus[] | null
  /** Order number, or the family's name; without accents or case. */
  search?: string | null
}

const WHERE = `($1::uuid[] is null or exists (select 1 from order_line l join service s on s.id = l.service_id where l.order_id = o.id and s.commune_id = any($1)))
  and ($2::text[] is null or o.status = any($2))`
const SEARCHED = `($3::text is null or o.number ilike $3 or exists (
    select 1 from account a where a.id = o.account_id and concat_ws(' ', a.last_name, a.first_name, a.last_name) ilike $3))`
const PAGE = `($4::timestamptz is null or (date_trunc('milliseconds', o.created_at), o.id) < ($4, $5::uuid))
     order by date_trunc('milliseconds', o.created_at) desc, o.id desc limit $6`

function placeOf(after: string | null): [key: string | null, id: string | null] {
  const cursor = decodeCursor(after)
  if (cursor && Number.isNaN(Date.parse(cursor.key)))
    throw badInput({ field: 'after', message: 'Ce repère de page n’est pas valide.' })
  return [cursor?.key ?? null, cursor?.id ?? null]
}

/** Newest first, with the count of the whole. Two statements. */
export async function listOrders(db: Db, asked: OrdersAsked, first: number, after: string | null) {
  const filter = [asked.communeIds, asked.statuses ?? null, asked.search ? `%${likeText(asked.search)}%` : null]
  const rows = await rowsOf(
    db,
    Order,
    `select ${columnsOf(Order)} from orders o where ${WHERE} and ${SEARCHED} and ${PAGE}`,
    [...filter, ...placeOf(after), first + 1],
  )
  const counted = await firstRow(
    db,
    { count: number },
    `select count(*) as count from orders o where ${WHERE} and ${SEARCHED}`,
    filter,
  )
  return { ...pageOfOrders(rows, first), totalCount: counted?.count ?? 0 }
}

export const pageOfOrders = (orders: Order[], first: number) =>
  toPage(orders, first, (o) => encodeCursor(o.createdAt.toISOString(), o.id))

export type OrdersOfFamily = Pick<OrdersAsked, 'communeIds' | 'statuses'>

/** Of each of these families, newest first, one more than asked. One statement. */
export async function readOrdersOf(db: Db, accountIds: string[], asked: OrdersOfFamily & PageAsked): Promise<Order[]> {
  return rowsOf(
    db,
    Order,
    `select o.* from unnest($3::uuid[]) as f(id) cross join lateral (
       select ${columnsOf(Order)} from orders o where o.account_id = f.id and ${WHERE} and ${PAGE}) o`,
    [asked.communeIds, asked.statuses ?? null, accountIds, ...placeOf(asked.after), asked.first + 1],
  )
}

export const OrderCount = {
  accountId: text,
  count: number,
}
export type OrderCount = RowOf<typeof OrderCount>

/** How many each of these families has. One statement. */
export const countOrdersOf = (db: Db, accountIds: string[], asked: OrdersOfFamily): Promise<OrderCount[]> =>
  rowsOf(
    db,
    OrderCount,
    `select o.account_id as "accountId", count(*) as count from orders o where o.account_id = any($3::uuid[]) and ${WHERE} group by o.account_id`,
    [asked.communeIds, asked.statuses ?? null, accountIds],
  )
