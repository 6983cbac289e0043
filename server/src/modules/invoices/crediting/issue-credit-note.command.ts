import type { EntityManager } from 'typeorm'
import { type Day } from '../../../platform/day.js'
import { type Cents, sumCents } from '../../../platform/money.js'
import { publish } from '../../../platform/outbox.js'
import { text } from '../../../platform/row.js'
import { oneRow } from '../../../platform/sql.js'
import { SPLIT } from '../billable.query.js'
import { postDocuments } from '../post-documents.command.js'
import type { CreditParts, CreditShare } from './credit.policy.js'
import type { CreditFact } from './creditable.query.js'

export interface CreditNote {
  fact: CreditFact
  shares: readonly CreditShare[]
  parts: CreditParts
  /** What of it is care. */
  careCents: Cents
  reason: string
  today: Day
  now: Date
  actorId: string
  /** By mail; not when what it takes back was never told. */
  isTold: boolean
}

/**
 * The credit note of an invoice, under the lock of its wallet: numbered, its meals cost that much less, what is owed is lowered and the
 * rest is on the wallet; the family is told. The constraints of the invoice and of each booking are the judges. @returns its id
 */
export async function issueCreditNote(tx: EntityManager, note: CreditNote): Promise<string> {
  const { fact, shares, parts, careCents, reason, today, now, actorId, isTold } = note
  const totalCents = sumCents(shares.map(({ cents }) => cents))
  const { id } = await oneRow(tx, { id: text }, INSERT, [
    ...[fact.id, fact.regieId, today, now, totalCents, careCents, parts.careBackCents, parts.setOffCents, reason],
    actorId,
    shares.map((s) => s.lineId),
    shares.map((s) => s.bookingId),
    shares.map((s) => s.cents),
  ])
  await postDocuments(tx, fact.regieId, { invoiceId: id }, actorId, now)
  if (isTold) await publish(tx, { task: 'send-mail', payload: { template: 'invoice-issued', invoiceId: id } })
  return id
}

/** Of the numbers of a régie the last lock, as when a month is issued. */
const INSERT = `
with series as (
  insert into invoice_series as s (regie_id, kind, year, last) values ($2, 'CREDIT_NOTE', extract(year from $3::date), 1)
  on conflict (regie_id, kind, year) do update set last = s.last + 1 returning year, last
), made as (
  insert into invoice (id, regie_id, account_id, wallet_id, kind, year, number, month, issued_on, issued_at, due_on, total_cents, care_cents, care_back_cents, settled_cents, corrects_id, reason)
  select gen_random_uuid(), v.regie_id, v.account_id, v.wallet_id, 'CREDIT_NOTE', s.year, s.last, v.month, $3, $4, $3, $5::int, $6, $7, $5, v.id, $9
  from invoice v cross join series s where v.id = $1 returning id
), credited as (
  update invoice set credited_cents = credited_cents + $5::int, settled_cents = settled_cents + $8::int where id = $1
), set_off as (
  insert into invoice_payment (invoice_id, amount_cents, paid_at, paid_by, request_id, credit_note_id)
  select $1, $8::int, $4, $10::uuid, id, id from made where $8::int > 0
), share as materialized (
  select * from unnest($11::uuid[], $12::uuid[], $13::int[]) as a(line_id, booking_id, cents)
), item as materialized (
  select gen_random_uuid() as id, l.id as line_id, l.position, l.service_id, l.beneficiary_id, case when l.nature in ('REMINDER_FEE', 'ENROLMENT_FEE') then l.nature else 'CORRECTION' end as nature,
    a.cents, count(*)::int as quantity, array_agg(coalesce(b.day, l.days[1]) order by b.day) as days
  from share a join invoice_line l on l.id = a.line_id left join booking b on b.id = a.booking_id group by l.id, a.cents
), lines as (
  insert into invoice_line (id, invoice_id, position, service_id, beneficiary_id, nature, unit_price_cents, quantity, total_cents, days)
  select i.id, made.id, row_number() over (order by i.position, i.cents) - 1, i.service_id, i.beneficiary_id, i.nature, -i.cents, i.quantity, -i.cents * i.quantity, i.days
  from item i cross join made
), billed as (
  insert into invoice_booking (booking_id, invoice_id, line_id, correction, amount_cents, food_cents)
  select b.id, made.id, i.id, true, -a.cents,
    (round(split.food::numeric * (b.invoiced_cents - a.cents) / split.price) - round(split.food::numeric * b.invoiced_cents / split.price))::int
  from made cross join share a join item i using (line_id, cents) join booking b on b.id = a.booking_id
  ${SPLIT}
), booked as (
  update booking b set refunded_cents = b.refunded_cents + a.cents, goodwill_cents = b.goodwill_cents + a.cents, invoiced_cents = b.invoiced_cents - a.cents
  from share a where b.id = a.booking_id returning b.order_id, a.cents
), ordered as (
  update orders o set refunded_cents = o.refunded_cents + s.cents from (select order_id, sum(cents)::int as cents from booked group by order_id) s where o.id = s.order_id
)
select id from made`
