import type { EntityManager } from 'typeorm'
import type { Cents } from '../../../platform/money.js'
import { firstRow } from '../../../platform/sql.js'
import type { LedgerCause } from '../../wallet/index.js'
import { text } from '../../../platform/row.js'

export type ReceiptMethod = 'CARD' | 'CASH' | 'CHEQUE' | 'TRANSFER' | 'CESU'

export interface Received {
  regieId: string
  accountId: string
  cause: LedgerCause
  causeId: string
  method: ReceiptMethod
  amountCents: Cents
  label: string
  at: Date
}

/**
 * Numbers money that has just been posted: one series per régie and year, without a gap (promise M7; Code général des
 * collectivités territoriales, art. R. 1617-7 and following for régies). The series is the last lock of the transaction: what
 * rolls back gives its number back. One statement.
 */
export async function issueReceipt(tx: EntityManager, r: Received): Promise<string> {
  const row = await firstRow(tx, { id: text }, ISSUE, [
    r.cause,
    r.causeId,
    r.accountId,
    r.method,
    r.amountCents,
    r.at,
    r.label,
    r.regieId,
  ])
  if (!row) throw new Error('a receipt is for a posting')
  return row.id
}

const ISSUE = `
with posted as (
  select day, extract(year from day)::int as year from ledger_transaction where cause = $1 and cause_id = $2 and regie_id = $8
), series as (
  insert into receipt_series as s (regie_id, year, last) select $8, year, 1 from posted
  on conflict (regie_id, year) do update set last = s.last + 1 returning last
)
insert into receipt (regie_id, year, number, account_id, cause, cause_id, method, amount_cents, day, issued_at, label)
select $8, year, last, $3, $1, $2, $4, $5, day, $6, $7 from posted, series returning id`
