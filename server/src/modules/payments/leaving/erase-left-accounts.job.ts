import type { DataSource } from 'typeorm'
import { audit } from '../../../platform/audit.js'
import { flag, text } from '../../../platform/row.js'
import { oneRow, rowsOf } from '../../../platform/sql.js'

/** Days between the closing of an account and its erasure: a bank may still send a transfer back. Also in the function of the database. */
export const ERASED_AFTER_DAYS = 8

/**
 * Task 'erase-left-accounts': of those who left, names, contacts, documents, health and habits go; orders, invoices and the ledger stay, without a
 * name. The database decides who may be erased (`erase_account`); each in its own transaction.
 */
export async function eraseLeftAccounts(db: DataSource, now: Date): Promise<void> {
  const left = await rowsOf(
    db,
    { id: text },
    `select id from account where status = 'CLOSED' and leaving_at is not null and erased_at is null and closed_at <= $1::timestamptz - make_interval(days => $2)
     order by closed_at limit 500`,
    [now, ERASED_AFTER_DAYS],
  )
  for (const { id } of left)
    await db.transaction(async (tx) => {
      const { erased } = await oneRow(tx, { erased: flag }, 'select erase_account($1) as erased', [id])
      if (erased)
        await audit(tx, { at: now, actorId: null, action: 'ACCOUNT_ERASED', subject: 'account', subjectId: id })
    })
}
