import type { Day } from '../../platform/day.js'
import { rowsOf } from '../../platform/sql.js'
import { accountCodeSql } from '../communes/index.js'
import type { LedgerCause, LedgerKind } from '../wallet/index.js'
import type { Db } from './books-in-reach.query.js'
import { type RowOf, cents, maybe, text, word } from '../../platform/row.js'

/** What a cause moved on an account: before the period, and during it. */
export const Moved = {
  kind: word<LedgerKind>(),
  serviceId: maybe(text),
  serviceName: maybe(text),
  /** That the régie gave the account, as on the last day; null for that of the chart. */
  accountCode: maybe(text),
  /** null for an account that nothing ever touched. */
  cause: maybe(word<LedgerCause>()),
  openingCents: cents,
  debitCents: cents,
  creditCents: cents,
}
export type Moved = RowOf<typeof Moved>

/** Every account of a régie with what moved it, by accounting day. One statement. */
export const movedBetween = (db: Db, regieId: string, from: Day, to: Day): Promise<Moved[]> =>
  rowsOf(
    db,
    Moved,
    `select a.kind, a.service_id as "serviceId", c.name || ', ' || s.name as "serviceName", t.cause, ${accountCodeSql('$1', 'a.kind', '$3')} as "accountCode",
            coalesce(sum(e.amount_cents) filter (where t.day < $2), 0) as "openingCents",
            coalesce(sum(-e.amount_cents) filter (where t.day >= $2 and e.amount_cents < 0), 0) as "debitCents",
            coalesce(sum(e.amount_cents) filter (where t.day >= $2 and e.amount_cents > 0), 0) as "creditCents"
     from ledger_account a left join service s on s.id = a.service_id left join commune c on c.id = s.commune_id
     left join (ledger_entry e join ledger_transaction t on t.id = e.transaction_id and t.day <= $3) on e.ledger_account_id = a.id
     where a.regie_id = $1 group by a.kind, a.service_id, c.name, s.name, t.cause
     order by c.name, s.name, a.service_id, a.kind, t.cause`,
    [regieId, from, to],
  )
