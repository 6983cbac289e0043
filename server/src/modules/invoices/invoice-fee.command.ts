import { randomUUID } from 'node:crypto'
import type { EntityManager } from 'typeorm'
import type { Day } from '../../platform/day.js'
import type { Cents } from '../../platform/money.js'
import { text } from '../../platform/row.js'
import { firstRow } from '../../platform/sql.js'
import { usualDueDate } from './issue-invoices.policy.js'
import { postDocuments } from './post-documents.command.js'

export interface Fee {
  nature: 'REMINDER_FEE' | 'ENROLMENT_FEE'
  accountId: string
  walletId: string
  regieId: string
  serviceId: string
  /** Null: of the family itself. */
  beneficiaryId: string | null
  feeCents: Cents
  today: Day
  now: Date
  actorId: string | null
}

/** Of the numbers of a régie the last lock, as when a month is issued. */
const INSERT = `
with series as (
  insert into invoice_series as s (regie_id, kind, year, last) values ($1, 'INVOICE', extract(year from $5::date), 1)
  on conflict (regie_id, kind, year) do update set last = s.last + 1 returning year, last
), made as (
  insert into invoice (id, regie_id, account_id, wallet_id, kind, year, number, month, issued_on, issued_at, due_on, total_cents, care_cents)
  select $9, $1, $2, $3, 'INVOICE', year, last, date_trunc('month', $5::date), $5, $6, $7, $8, 0 from series returning id
), line as (
  insert into invoice_line (invoice_id, position, service_id, beneficiary_id, nature, unit_price_cents, quantity, total_cents, days)
  select id, 0, $4, $10, $11, $8, 1, $8, array[$5::date] from made
)
select id from made`

/** An invoice of its own for a fee: numbered, owed by the family, earned by the régie apart from meals and care. @returns its id */
export async function invoiceFee(tx: EntityManager, fee: Fee, id: string = randomUUID()): Promise<string> {
  const { regieId, accountId, walletId, serviceId, beneficiaryId, feeCents, today, now, actorId, nature } = fee
  const asked = [regieId, accountId, walletId, serviceId, today, now, usualDueDate(today), feeCents]
  const made = await firstRow(tx, { id: text }, INSERT, [...asked, id, beneficiaryId, nature])
  if (!made) throw new Error('an invoice was not made')
  await postDocuments(tx, regieId, { invoiceId: id }, actorId, now)
  return id
}
