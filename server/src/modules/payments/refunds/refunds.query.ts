import type { DataSource } from 'typeorm'
import { type Actor, hasRole } from '../../../platform/actor.js'
import type { PageAsked } from '../../../platform/by-parent.js'
import { badInput, notFound } from '../../../platform/errors.js'
import { decodeCursor, encodeCursor, toPage } from '../../../platform/page.js'
import { type Db, firstRow, rowsOf } from '../../../platform/sql.js'
import { TREASURY, treasuryOf } from './refund.access.js'
import { Refund, RefundRow } from './refund.entity.js'
import type { RefundsArgs } from './refund.input.js'
import { type RowOf, cents, maybe, number, text } from '../../../platform/row.js'
import { fieldsOf } from '../../../platform/entity-rows.js'

const REFUND = {
  ...fieldsOf(
    RefundRow,
    'id',
    'regieId',
    'accountId',
    'orderId',
    'destination',
    'amountCents',
    'status',
    'needsApproval',
  ),
  ...fieldsOf(
    RefundRow,
    'reason',
    'requestHash',
    'askedBy',
    'askedAt',
    'approvedBy',
    'refusalReason',
    'holder',
    'ibanMask',
  ),
  ...fieldsOf(RefundRow, 'transferReference', 'settledAt'),
  orderNumber: maybe(text),
  returnedCents: cents,
}
const COLUMNS = `r.id, r.regie_id as "regieId", r.account_id as "accountId", r.order_id as "orderId", o.number as "orderNumber", r.destination,
  r.amount_cents as "amountCents", coalesce((select sum(p.amount_cents) from refund_part p where p.refund_id = r.id and p.status in ('FAILED', 'RETURNED')), 0)::int as "returnedCents",
  r.status, r.needs_approval as "needsApproval", r.reason, r.request_hash as "requestHash", r.asked_by as "askedBy", r.asked_at as "askedAt",
  r.approved_by as "approvedBy", r.refusal_reason as "refusalReason", r.holder, r.iban_mask as "ibanMask",
  r.transfer_reference as "transferReference", r.settled_at as "settledAt"`
const FROM = 'from refund r left join orders o on o.id = r.order_id'
/** Families that have asked one of these communes, in its régie; null = all. */
const REACHED = (
  communes: string,
) => `(${communes}::uuid[] is null or exists (select 1 from service_access a join commune c on c.id = a.commune_id
  where a.account_id = r.account_id and c.regie_id = r.regie_id and c.id = any(${communes})))`

/** What the staff has not agreed on yet, or never did, is its own affair. */
const SHOWN = `(r.order_id is null or r.status not in ('ASKED', 'REFUSED') or exists (select 1 from refund_part p where p.refund_id = r.id))`

const toRefund = (row: RowOf<typeof REFUND>): Refund => Object.assign(new Refund(), row)

const find = async (db: Db, where: string, parameters: unknown[]): Promise<Refund | null> => {
  const row = await firstRow(db, REFUND, `select ${COLUMNS} ${FROM} where ${where}`, parameters)
  return row ? toRefund(row) : null
}

export async function findRefund(db: Db, id: string): Promise<Refund> {
  const refund = await find(db, 'r.id = $1', [id])
  if (!refund) throw notFound()
  return refund
}
export const findRefundOfRequest = (db: Db, accountId: string, requestId: string) =>
  find(db, 'r.account_id = $1 and r.request_id = $2', [accountId, requestId])

export const refundsByIds = async (db: Db, ids: readonly string[]): Promise<Refund[]> =>
  (
    await rowsOf(db, REFUND, `select ${COLUMNS} ${FROM} where r.id = any($1::uuid[]) order by r.asked_at, r.id`, [ids])
  ).map(toRefund)

/** Those that the actor may decide: of families that have asked a commune where the actor keeps the money. All or not found. */
export async function refundsToDecide(db: Db, actor: Actor, ids: readonly string[]): Promise<Refund[]> {
  const where = `r.id = any($1::uuid[]) and ${REACHED('$2')}`
  const rows = await rowsOf(db, REFUND, `select ${COLUMNS} ${FROM} where ${where} order by r.id`, [
    ids,
    treasuryOf(actor),
  ])
  if (rows.length !== new Set(ids).size) throw notFound()
  return rows.map(toRefund)
}

export async function refundToDecide(db: Db, actor: Actor, id: string): Promise<Refund> {
  const [refund] = await refundsToDecide(db, actor, [id])
  if (!refund) throw notFound()
  return refund
}

export async function refundInReach(db: Db, actor: Actor, id: string): Promise<Refund> {
  const refund = await find(db, `r.id = $1 and ((r.account_id = $3 and ${SHOWN}) or ${REACHED('$2')})`, [
    id,
    treasuryOf(actor),
    actor.accountId,
  ])
  if (!refund) throw notFound()
  return refund
}

function placeOf(after: string | null) {
  const cursor = decodeCursor(after)
  if (cursor && Number.isNaN(Date.parse(cursor.key)))
    throw badInput({ field: 'after', message: 'Ce repère de page n’est pas valide.' })
  return cursor
}

export type WalletRefund = Refund & { walletId: string }

/** Of each wallet, newest first, one more than asked. One statement. */
export async function refundsOfWallets(
  db: Db,
  walletIds: string[],
  { first, after }: PageAsked,
): Promise<WalletRefund[]> {
  const cursor = placeOf(after)
  const rows = await rowsOf(
    db,
    { ...REFUND, walletId: text },
    `select w.id as "walletId", f.* from wallet w cross join lateral (
       select ${COLUMNS} ${FROM} where r.account_id = w.account_id and r.regie_id = w.regie_id and ${SHOWN}
         and ($2::timestamptz is null or (date_trunc('milliseconds', r.asked_at), r.id) < ($2, $3::uuid))
       order by date_trunc('milliseconds', r.asked_at) desc, r.id desc limit $4) f
     where w.id = any($1::uuid[])`,
    [walletIds, cursor?.key ?? null, cursor?.id ?? null, first + 1],
  )
  return rows.map((row) => Object.assign(new Refund(), row))
}

export const pageOfRefunds = <T extends Refund>(refunds: T[], first: number) =>
  toPage(refunds, first, (r) => encodeCursor(r.askedAt.toISOString(), r.id))

/** What the staff gave back of orders, of each the hundred newest; their family sees what was agreed. One statement. */
export const refundsOfOrders = async (db: Db, orderIds: string[], own: boolean): Promise<Refund[]> =>
  (
    await rowsOf(
      db,
      REFUND,
      `select f.* from unnest($1::uuid[]) as asked(id) cross join lateral (
         select ${COLUMNS} ${FROM} where r.order_id = asked.id and (${SHOWN} or not $2::boolean) order by r.asked_at desc limit 100) f`,
      [orderIds, own],
    )
  ).map(toRefund)

/** What each tab of the queue holds. */
export const QUEUES = {
  TO_APPROVE: `r.status = 'ASKED'`,
  TO_TRANSFER: `r.status = 'APPROVED' and r.destination = 'IBAN'`,
  UNDER_WAY: `r.destination = 'CARD' and r.status in ('APPROVED', 'SENT')`,
  DONE: `r.status = 'PAID'`,
  REFUSED: `r.status in ('FAILED', 'REFUSED')`,
} as const
export type RefundQueue = keyof typeof QUEUES

const OF_COMMUNE = `r.regie_id = (select regie_id from commune where id = $1) and ${REACHED('array[$1::uuid]')}`

/** Waiting ones oldest first, those that are done newest first. Two statements. */
export async function refundsOfCommune(db: DataSource, actor: Actor, asked: RefundsArgs) {
  if (!hasRole(actor, asked.communeId, ...TREASURY)) throw notFound()
  const cursor = placeOf(asked.after)
  const where = `${OF_COMMUNE} and ${QUEUES[asked.queue]}`
  const [order, beyond] = asked.queue === 'DONE' || asked.queue === 'REFUSED' ? ['desc', '<'] : ['asc', '>']
  const rows = await rowsOf(
    db,
    REFUND,
    `select ${COLUMNS} ${FROM} where ${where}
       and ($2::timestamptz is null or (date_trunc('milliseconds', r.asked_at), r.id) ${beyond} ($2, $3::uuid))
     order by date_trunc('milliseconds', r.asked_at) ${order}, r.id ${order} limit $4`,
    [asked.communeId, cursor?.key ?? null, cursor?.id ?? null, asked.first + 1],
  )
  const counted = await firstRow(db, { count: number }, `select count(*) as count from refund r where ${where}`, [
    asked.communeId,
  ])
  return { ...pageOfRefunds(rows.map(toRefund), asked.first), totalCount: counted?.count ?? 0 }
}

const COUNTS = {
  toApprove: number,
  toTransfer: number,
  underWay: number,
  toCheck: number,
}

export async function refundCounts(db: DataSource, actor: Actor, communeId: string) {
  if (!hasRole(actor, communeId, ...TREASURY)) throw notFound()
  return firstRow(
    db,
    COUNTS,
    `select count(*) filter (where ${QUEUES.TO_APPROVE}) as "toApprove", count(*) filter (where ${QUEUES.TO_TRANSFER}) as "toTransfer",
            count(*) filter (where ${QUEUES.UNDER_WAY}) as "underWay",
            (select count(*) from payment p where p.alert is not null and p.regie_id = (select regie_id from commune where id = $1)
              and exists (select 1 from service_access a where a.account_id = p.account_id and a.commune_id = $1)) as "toCheck"
     from refund r where ${OF_COMMUNE}`,
    [communeId],
  )
}
