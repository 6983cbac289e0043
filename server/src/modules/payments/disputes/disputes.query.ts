import type { DataSource } from 'typeorm'
import { type Actor, hasRole } from '../../../platform/actor.js'
import { notFound } from '../../../platform/errors.js'
import { type Db, rowsOf } from '../../../platform/sql.js'
import { TREASURY, treasuryOf } from '../refunds/refund.access.js'
import { Dispute, DisputeDecision, DisputeDecisionRow, DisputeRow } from './dispute.entity.js'
import { cents, maybe, type RowOf, text } from '../../../platform/row.js'
import { fieldsOf } from '../../../platform/entity-rows.js'
import { Payment } from '../payment.entity.js'

const DISPUTE = {
  ...fieldsOf(DisputeRow, 'id', 'regieId', 'amountCents', 'decidedCents', 'status', 'openedAt', 'closedAt'),
  ...fieldsOf(Payment, 'accountId', 'orderId'),
  orderNumber: maybe(text),
  walletCents: cents,
  bankReason: text,
}
const COLUMNS = `d.id, d.regie_id as "regieId", p.account_id as "accountId", p.order_id as "orderId", o.number as "orderNumber", d.amount_cents as "amountCents",
  d.decided_cents as "decidedCents", coalesce(w.balance_cents - w.care_only_cents, 0) as "walletCents", d.status, d.reason as "bankReason", d.opened_at as "openedAt", d.closed_at as "closedAt"`
const FROM = `from dispute d join payment p on p.id = d.payment_id left join orders o on o.id = p.order_id
  left join wallet w on w.account_id = p.account_id and w.regie_id = d.regie_id`
const REACHED = (
  communes: string,
) => `(${communes}::uuid[] is null or exists (select 1 from service_access a join commune c on c.id = a.commune_id
  where a.account_id = p.account_id and c.regie_id = d.regie_id and c.id = any(${communes})))`

const toDispute = (row: RowOf<typeof DISPUTE>): Dispute => Object.assign(new Dispute(), row)

/** Those to decide first, then those under way, then the others; two hundred at most. One statement. */
export async function disputesOfCommune(db: DataSource, actor: Actor, communeId: string): Promise<Dispute[]> {
  if (!hasRole(actor, communeId, ...TREASURY)) throw notFound()
  const rows = await rowsOf(
    db,
    DISPUTE,
    `select ${COLUMNS} ${FROM} where d.regie_id = (select regie_id from commune where id = $1) and ${REACHED('array[$1::uuid]')}
     order by (d.status = 'LOST' and d.decided_cents < d.amount_cents) desc, (d.status = 'OPEN') desc, d.opened_at desc limit 200`,
    [communeId],
  )
  return rows.map(toDispute)
}

export async function disputeToDecide(db: Db, actor: Actor, id: string): Promise<Dispute> {
  const [row] = await rowsOf(db, DISPUTE, `select ${COLUMNS} ${FROM} where d.id = $1 and ${REACHED('$2')}`, [
    id,
    treasuryOf(actor),
  ])
  if (!row) throw notFound()
  return toDispute(row)
}

const DECIDED = {
  ...fieldsOf(DisputeDecisionRow, 'id', 'disputeId', 'regieId', 'takenFrom', 'amountCents', 'reason', 'status'),
  ...fieldsOf(DisputeDecisionRow, 'askedBy', 'askedAt', 'approvedBy'),
  ...fieldsOf(Payment, 'accountId'),
}
const DECISION = `id, dispute_id as "disputeId", regie_id as "regieId", taken_from as "takenFrom", amount_cents as "amountCents", reason, status,
  asked_by as "askedBy", asked_at as "askedAt", approved_by as "approvedBy",
  (select p.account_id from dispute d join payment p on p.id = d.payment_id where d.id = dispute_id) as "accountId"`

export async function decisionsOf(db: Db, disputeIds: readonly string[]): Promise<DisputeDecision[]> {
  const rows = await rowsOf(
    db,
    DECIDED,
    `select ${DECISION} from dispute_decision where dispute_id = any($1::uuid[]) order by asked_at, id`,
    [disputeIds],
  )
  return rows.map((row) => Object.assign(new DisputeDecision(), row))
}

export async function findDecision(db: Db, id: string): Promise<DisputeDecision> {
  const [row] = await rowsOf(db, DECIDED, `select ${DECISION} from dispute_decision where id = $1`, [id])
  if (!row) throw notFound()
  return Object.assign(new DisputeDecision(), row)
}
