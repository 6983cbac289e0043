import { type Db, firstRow, rowsOf } from '../../../platform/sql.js'
import { givenSql } from '../../invoices/index.js'
import type { PaidByCard } from './refund.policy.js'
import { type RowOf, cents, text } from '../../../platform/row.js'

/** What succeeded, undisputed and unblemished. */
const REFUNDABLE = `p.status = 'SUCCEEDED' and p.alert is null and p.amount_cents > p.refunded_cents
  and not exists (select 1 from dispute d where d.payment_id = p.id and d.status <> 'WON')`

/** Payments that can still give back, the order's own first, then the newest. */
export const cardsOf = (db: Db, accountId: string, regieId: string, orderId: string | null): Promise<PaidByCard[]> =>
  rowsOf(
    db,
    { id: text, leftCents: cents },
    `select p.id, p.amount_cents - p.refunded_cents as "leftCents" from payment p
     where p.account_id = $1 and p.regie_id = $2 and ${REFUNDABLE}
     order by (p.order_id is not distinct from $3::uuid and $3 is not null) desc, p.created_at desc, p.id`,
    [accountId, regieId, orderId],
  )

/** What the cards of these holders can take back, in all. One statement. */
export const cardsTotalOf = (db: Db, wallets: readonly { accountId: string; regieId: string }[]) =>
  rowsOf(
    db,
    { accountId: text, regieId: text, cents },
    `select p.account_id as "accountId", p.regie_id as "regieId", sum(p.amount_cents - p.refunded_cents)::int as cents
     from unnest($1::uuid[], $2::uuid[]) as asked(account_id, regie_id) join payment p using (account_id, regie_id) where ${REFUNDABLE}
     group by p.account_id, p.regie_id`,
    [wallets.map((w) => w.accountId), wallets.map((w) => w.regieId)],
  )

const Limits = {
  thresholdCents: cents,
  /** What the same person gave to, or asked for, the same family since this time yesterday. */
  givenCents: cents,
}
type Limits = RowOf<typeof Limits>

const GIVEN = givenSql('$1', '$2', '$3', '$4')

/** What decides whether a second person is needed. One statement. */
export async function limitsOf(
  db: Db,
  { regieId, accountId, askedBy, now }: { regieId: string; accountId: string; askedBy: string; now: Date },
): Promise<Limits> {
  const row = await firstRow(
    db,
    Limits,
    `select g.second_person_cents as "thresholdCents", (${GIVEN})::int as "givenCents"
     from regie g where g.id = $1`,
    [regieId, accountId, askedBy, now],
  )
  if (!row) throw new Error('a refund is of a régie')
  return row
}
