import { cents, flag, maybe, oneOf, type RowOf, text } from '../../../platform/row.js'
import { type Db, firstRow, rowsOf } from '../../../platform/sql.js'

const CREDITABLE = { invoiceId: text, lineId: text, bookingId: maybe(text), isCare: flag, leftCents: cents }
export type CreditableRow = RowOf<typeof CREDITABLE>

/**
 * What is left to credit of these invoices: of a meal, what this invoice asked for it and it still costs (what changed since is a
 * correction of the next invoice; what absences take off a month that is paid whole is not given back twice). One statement.
 */
export const creditableOfInvoices = (db: Db, invoiceIds: readonly string[]): Promise<CreditableRow[]> =>
  rowsOf(
    db,
    CREDITABLE,
    `select * from (
       select i.invoice_id as "invoiceId", i.line_id as "lineId", i.booking_id as "bookingId", s.kind <> 'CANTEEN' as "isCare", l.position, b.day,
         greatest(0, least(i.amount_cents - given.cents, b.price_cents - b.refunded_cents - b.deducted_cents - taken.cents))::int as "leftCents"
       from invoice_booking i join invoice_line l on l.id = i.line_id join booking b on b.id = i.booking_id join service s on s.id = b.service_id
       cross join lateral (select coalesce(-sum(k.amount_cents), 0) as cents from invoice_booking k join invoice n on n.id = k.invoice_id
         where k.booking_id = i.booking_id and n.corrects_id = i.invoice_id) given
       cross join lateral (select coalesce(sum(x.deducted_cents - x.price_cents + x.surcharge_cents), 0) as cents from booking x
         where b.by_month and x.included_cents is not null and x.service_id = b.service_id and x.beneficiary_id = b.beneficiary_id
           and x.day - extract(day from x.day)::int + 1 = b.day) taken
       where i.invoice_id = any($1::uuid[]) and i.amount_cents > 0
       union all
       select l.invoice_id, l.id, null, false, l.position, l.days[1], v.total_cents - v.credited_cents
       from invoice_line l join invoice v on v.id = l.invoice_id where v.id = any($1::uuid[]) and v.kind = 'INVOICE' and l.nature in ('REMINDER_FEE', 'ENROLMENT_FEE')) c
     where "leftCents" > 0 order by "invoiceId", position, day, "bookingId"`,
    [invoiceIds],
  )

const FACT = {
  id: text,
  regieId: text,
  accountId: text,
  walletId: text,
  kind: oneOf(['INVOICE', 'CREDIT_NOTE']),
  remainingCents: cents,
  leftCents: cents,
  careCents: cents,
  careOnlyCents: cents,
  waits: flag,
  isClosed: flag,
  thresholdCents: cents,
  givenCents: cents,
}
export type CreditFact = RowOf<typeof FACT>

/** What care-only money paid of invoices (v), less what credit notes gave back of it. */
const CARE_ONLY = (which: string): string => `
  coalesce((select sum(y.care_cents) from invoice_payment y join invoice o on o.id = y.invoice_id where ${which}), 0)
  - coalesce((select sum(o.care_back_cents) from invoice o where o.kind = 'CREDIT_NOTE' and ${which.replaceAll('o.id', 'o.corrects_id')}), 0)`

/** What a person gave back to a family, or asked to, in a day: refunds and credit notes count together (an expression). */
export const givenSql = (regieId: string, accountId: string, askedBy: string, now: string): string => `
  coalesce((select sum(r.amount_cents) from refund r where r.regie_id = ${regieId} and r.account_id = ${accountId} and r.asked_by = ${askedBy}
    and r.status not in ('REFUSED', 'FAILED') and r.asked_at > ${now}::timestamptz - interval '1 day'), 0)
  + coalesce((select sum(k.amount_cents) from invoice_credit k join invoice o on o.id = k.invoice_id where o.regie_id = ${regieId} and o.account_id = ${accountId}
    and k.asked_by = ${askedBy} and k.status <> 'REFUSED' and k.asked_at > ${now}::timestamptz - interval '1 day'), 0)`

/** What decides of a credit note on an invoice, for who asks it; under the lock of its wallet it is the truth. One statement. */
export async function creditFact(db: Db, invoiceId: string, askedBy: string, now: Date): Promise<CreditFact> {
  const row = await firstRow(
    db,
    FACT,
    `select v.id, v.regie_id as "regieId", v.account_id as "accountId", v.wallet_id as "walletId", v.kind, v.total_cents - v.settled_cents as "remainingCents",
       case v.kind when 'INVOICE' then v.total_cents - v.credited_cents else 0 end as "leftCents",
       v.care_cents - coalesce((select sum(n.care_cents) from invoice n where n.corrects_id = v.id), 0)::int as "careCents",
       greatest(0, least(${CARE_ONLY('o.id = v.id')}, ${CARE_ONLY('o.account_id = v.account_id and o.regie_id = v.regie_id')}))::int as "careOnlyCents",
       exists (select 1 from invoice_credit k where k.invoice_id = v.id and k.status = 'WAITING') as waits, a.status = 'CLOSED' as "isClosed",
       g.second_person_cents as "thresholdCents", (${givenSql('v.regie_id', 'v.account_id', '$2', '$3')})::int as "givenCents"
     from invoice v join account a on a.id = v.account_id join regie g on g.id = v.regie_id where v.id = $1`,
    [invoiceId, askedBy, now],
  )
  if (!row) throw new Error('an invoice that was read is gone')
  return row
}
