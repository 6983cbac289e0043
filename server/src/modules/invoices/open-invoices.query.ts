import { cents, text } from '../../platform/row.js'
import { type Db, rowsOf } from '../../platform/sql.js'
import { HANDED_OVER } from './handover/is-handed-over.query.js'

/** What is left to pay of the invoices of these families, by régie; those that owe nothing are left out, and what is paid to the public accountant alone. One statement. */
export const leftToPayOf = (db: Db, wallets: readonly { accountId: string; regieId: string }[]) =>
  rowsOf(
    db,
    { accountId: text, regieId: text, cents },
    `select v.account_id as "accountId", v.regie_id as "regieId", sum(v.total_cents - v.settled_cents)::int as cents
     from unnest($1::uuid[], $2::uuid[]) as asked(account_id, regie_id) join invoice v using (account_id, regie_id)
     where v.kind = 'INVOICE' and v.settled_cents < v.total_cents and not ${HANDED_OVER('v.id')} group by v.account_id, v.regie_id`,
    [wallets.map((w) => w.accountId), wallets.map((w) => w.regieId)],
  )
