import type { DataSource, EntityManager } from 'typeorm'
import { badInput } from '../../platform/errors.js'
import type { Cents } from '../../platform/money.js'
import { decodeCursor, encodeCursor, toPage } from '../../platform/page.js'
import { type Db, firstRow } from '../../platform/sql.js'
import { Order, type OrderStatus } from './order.entity.js'

export const ORDER_COLUMNS = `id, number, account_id as "accountId", regie_id as "regieId", request_id as "requestId", request_hash as "requestHash",
  status, total_cents as "totalCents", wallet_cents as "walletCents", card_cents as "cardCents", refunded_cents as "refundedCents",
  care_only_cents as "careOnlyCents", care_only_back_cents as "careOnlyBackCents",
  placed_by as "placedBy", created_at as "createdAt", expires_at as "expiresAt", paid_at as "paidAt", late_payment as "latePayment", shortfall`

export const toOrder = (row: object): Order => Object.assign(new Order(), row)

export async function findOrder(tx: Pick<EntityManager, 'query'>, id: string): Promise<Order | null> {
  const [row] = (await tx.query(`select ${ORDER_COLUMNS} from orders where id = $1`, [id])) as object[]
  return row ? toOrder(row) : null
}

/** What of the care of an order care-only money has not paid. */
export async function careToPay(
  tx: Db,
  order: Pick<Order, 'id' | 'careOnlyCents' | 'careOnlyBackCents'>,
): Promise<Cents> {
  const row = await firstRow<{ cents: Cents }>(
    tx,
    `select coalesce(sum(b.price_cents), 0)::int as cents from booking b join service s on s.id = b.service_id
     where b.order_id = $1 and s.kind <> 'CANTEEN'`,
    [order.id],
  )
  return (row?.cents ?? 0) - (order.careOnlyCents - order.careOnlyBackCents)
}

export interface OrdersAsked {
  accountId?: string
  /** Only orders with a line of these communes; null = all. */
  communeIds: string[] | null
  status?: OrderStatus | null
  /** Order number, or the family's name; without accents or case. */
  search?: string | null
}

const WHERE = `($1::uuid is null or o.account_id = $1)
  and ($2::uuid[] is null or exists (select 1 from order_line l join service s on s.id = l.service_id where l.order_id = o.id and s.commune_id = any($2)))
  and ($3::text is null or o.status = $3)
  and ($4::text is null or o.number ilike $4 or exists (
    select 1 from account a where a.id = o.account_id and concat_ws(' ', a.last_name, a.first_name, a.last_name) ilike $4))`

/** Newest first, with the count of the whole. Two statements. */
export async function listOrders(db: DataSource, asked: OrdersAsked, first: number, after: string | null) {
  const cursor = decodeCursor(after)
  if (cursor && Number.isNaN(Date.parse(cursor.key)))
    throw badInput({ field: 'after', message: 'Ce repère de page n’est pas valide.' })
  const filter = [
    asked.accountId ?? null,
    asked.communeIds,
    asked.status ?? null,
    asked.search ? `%${likeText(asked.search)}%` : null,
  ]
  const rows = (await db.query(
    `select ${ORDER_COLUMNS} from orders o where ${WHERE}
       and ($5::timestamptz is null or (date_trunc('milliseconds', o.created_at), o.id) < ($5, $6::uuid))
     order by date_trunc('milliseconds', o.created_at) desc, o.id desc limit $7`,
    [...filter, cursor?.key ?? null, cursor?.id ?? null, first + 1],
  )) as object[]
  const [{ count }] = (await db.query(`select count(*) as count from orders o where ${WHERE}`, filter)) as [
    { count: number },
  ]
  return {
    ...toPage(rows.map(toOrder), first, (o) => encodeCursor(o.createdAt.toISOString(), o.id)),
    totalCount: count,
  }
}

/** What a person typed, with LIKE's own signs made ordinary. */
const likeText = (text: string): string => text.trim().replace(/[\\%_]/g, '\\$&')
