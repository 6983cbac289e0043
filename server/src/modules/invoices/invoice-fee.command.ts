import { randomUUID } from 'node:crypto'
import type { EntityManager } from 'typeorm'
import type { Day } from '../../platform/day.js'
import { type Cents, oppositeCents } from '../../platform/money.js'
import { text } from '../../platform/row.js'
import { firstRow } from '../../platform/sql.js'
import { type Leg, post } from '../wallet/index.js'
import type { InvoiceKind } from './invoice.entity.js'
import { usualDueDate } from './issue-invoices.policy.js'

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
  insert into invoice_series as s (regie_id, kind, year, last) values ($1, $10, extract(year from $5::date), 1)
  on conflict (regie_id, kind, year) do update set last = s.last + 1 returning year, last
), made as (
  insert into invoice (id, regie_id, account_id, wallet_id, kind, year, number, month, issued_on, issued_at, due_on, total_cents, care_cents, settled_cents)
  select $9, $1, $2, $3, $10, year, last, date_trunc('month', $5::date), $5, $6, $7, $8, 0, case $10 when 'CREDIT_NOTE' then $8 else 0 end from series returning id, kind
), line as (
  insert into invoice_line (invoice_id, position, service_id, beneficiary_id, nature, unit_price_cents, quantity, total_cents, days)
  select id, 0, $4, $11, $12, case kind when 'CREDIT_NOTE' then -$8::int else $8 end, 1, case kind when 'CREDIT_NOTE' then -$8::int else $8 end, array[$5::date] from made
)
select id from made`

const EARNED = { REMINDER_FEE: 'REMINDER_FEES', ENROLMENT_FEE: 'ENROLMENT_FEES' } as const

/** An invoice of its own for a fee: numbered, owed by the family, earned by the régie apart from meals and care. @returns its id */
export const invoiceFee = (tx: EntityManager, fee: Fee, id: string = randomUUID()): Promise<string> =>
  write(tx, id, 'INVOICE', fee, [
    { kind: 'RECEIVABLE', amountCents: oppositeCents(fee.feeCents), owedBy: fee.walletId },
    { kind: EARNED[fee.nature], amountCents: fee.feeCents },
  ])

/** A credit note for a fee that was invoiced: it comes back to the wallet of the family. @returns its id */
export const creditFee = (tx: EntityManager, fee: Fee): Promise<string> =>
  write(tx, randomUUID(), 'CREDIT_NOTE', fee, [
    { kind: EARNED[fee.nature], amountCents: oppositeCents(fee.feeCents) },
    { kind: 'WALLET', amountCents: fee.feeCents, walletId: fee.walletId },
  ])

async function write(tx: EntityManager, id: string, kind: InvoiceKind, fee: Fee, legs: Leg[]): Promise<string> {
  const { regieId, accountId, walletId, serviceId, beneficiaryId, feeCents, today, now, actorId, nature } = fee
  const asked = [regieId, accountId, walletId, serviceId, today, now, usualDueDate(today), feeCents]
  const made = await firstRow(tx, { id: text }, INSERT, [...asked, id, kind, beneficiaryId, nature])
  if (!made) throw new Error('an invoice was not made')
  if (!(await post(tx, { regieId, cause: 'INVOICE', actorId, at: now }, [{ causeId: id, legs }])))
    throw new Error('a fee was not posted')
  return id
}
