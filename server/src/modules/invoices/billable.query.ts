import type { Day } from '../../platform/day.js'
import { cents, day, maybe, number, type RowOf, text } from '../../platform/row.js'
import { type Db, firstRow, rowsOf } from '../../platform/sql.js'

/** The food of a booking (b), and the price of which it is a share: what a month includes has those of the month (m). */
export const SPLIT = `left join booking m on b.included_cents is not null and m.by_month and m.status = 'BOOKED' and m.service_id = b.service_id
    and m.beneficiary_id = b.beneficiary_id and m.day = b.day - extract(day from b.day)::int + 1
  cross join lateral (select coalesce(m.food_cents, b.food_cents) as food, greatest(coalesce(m.price_cents, b.price_cents), 1) as price) split`

/**
 * What is left to invoice to a régie ($1) of the meals until a day ($2): what each still costs, less what invoices asked for it. A
 * meal cancelled in time costs nothing; one that was invoiced and changed since is a correction. A meal included in a month costs
 * nothing by itself, and less than nothing when an absence takes it off: its food is in proportion to that of the month.
 */
export const BILLABLE = `
  select b.id as booking_id, b.account_id, b.service_id, b.beneficiary_id, b.day, s.kind <> 'CANTEEN' as care, kept.cents - b.invoiced_cents as amount,
    (round(split.food::numeric * kept.cents / split.price) - round(split.food::numeric * b.invoiced_cents / split.price))::int as food, before.asked, case when b.at_month_end then b.explanation else '' end as detail,
    case when before.asked or before.month_asked then 'CORRECTION' when b.at_month_end then 'MONTH_END' when b.by_month then 'MONTH' when b.deducted_cents > 0 then 'DEDUCTED' when b.by_hours then 'HOURS' when b.unbooked and not b.by_absence then 'UNBOOKED'
      when b.status = 'CANCELLED' then 'CANCELLED' when r.status in ('ABSENT', 'ABSENT_JUSTIFIED') then 'ABSENT' else 'BOOKED' end as nature
  from booking b join service s on s.id = b.service_id
  left join attendance_record r on r.service_id = b.service_id and r.day = b.day and r.beneficiary_id = b.beneficiary_id
  ${SPLIT}
  cross join lateral (select b.price_cents - b.refunded_cents - b.deducted_cents as cents) kept
  cross join lateral (select exists (select 1 from invoice_booking i where i.booking_id = b.id) as asked,
    exists (select 1 from invoice_booking i where i.booking_id = m.id) as month_asked) before
  where b.regie_id = $1 and b.invoiced_cents is not null and b.price_cents - b.refunded_cents - b.deducted_cents <> b.invoiced_cents and b.day <= $2`

/**
 * The same, by document: a family is asked one sum or given one back. Care that comes back and that care-only money paid (code du
 * travail, art. L1271-1) is never set against meals: it has a credit note of its own (`apart`). `cesu`: such money that its invoices took.
 */
export const BY_DOCUMENT = `
  select b.*, c.cents as cesu, coalesce(b.care and c.cents > 0 and sum(b.amount) filter (where b.care) over mine < 0
    and sum(b.amount) filter (where not b.care) over mine > 0, false) as apart
  from (${BILLABLE}) b left join (
    select account_id, sum(cents)::int as cents from (
      select v.account_id, p.care_cents as cents from invoice_payment p join invoice v on v.id = p.invoice_id where v.regie_id = $1 and p.care_cents > 0
      union all select v.account_id, -v.care_back_cents from invoice v where v.regie_id = $1 and v.care_back_cents > 0) used group by account_id
  ) c using (account_id) window mine as (partition by account_id)`

const TOTALS = { invoices: number, creditNotes: number, totalCents: cents }
export type BillableTotals = RowOf<typeof TOTALS>

export async function billableTotals(db: Db, regieId: string, until: Day): Promise<BillableTotals> {
  const row = await firstRow(
    db,
    TOTALS,
    `select count(*) filter (where cents >= 0) as invoices, count(*) filter (where cents < 0) as "creditNotes", coalesce(sum(cents), 0)::int as "totalCents"
     from (select sum(amount)::int as cents from (${BY_DOCUMENT}) b group by account_id, apart) f`,
    [regieId, until],
  )
  if (!row) throw new Error('a sum has a row')
  return row
}

const FAMILY = {
  accountId: text,
  familyName: text,
  months: number,
  meals: number,
  deductions: number,
  corrections: number,
  totalCents: cents,
}
export type BillableFamily = RowOf<typeof FAMILY>

/** What each family would be asked, by name, from a place in that order. One more than asked. */
export const billableFamilies = (
  db: Db,
  regieId: string,
  until: Day,
  { first, after }: { first: number; after: { key: string; id: string } | null },
): Promise<BillableFamily[]> =>
  rowsOf(
    db,
    FAMILY,
    `select f.*, n.name as "familyName" from (
       select account_id as "accountId", count(*) filter (where nature in ('MONTH', 'MONTH_END')) as months,
         count(*) filter (where nature not in ('MONTH', 'MONTH_END', 'DEDUCTED', 'CORRECTION')) as meals, count(*) filter (where nature = 'DEDUCTED') as deductions, count(*) filter (where nature = 'CORRECTION') as corrections,
         sum(amount)::int as "totalCents" from (${BILLABLE}) b group by account_id) f
     join account a on a.id = f."accountId" cross join lateral (select concat_ws(' ', a.last_name, a.first_name) as name) n
     where $3::text is null or (n.name, f."accountId") > ($3, $4::uuid) order by n.name, f."accountId" limit $5`,
    [regieId, until, after?.key ?? null, after?.id ?? null, first + 1],
  )

/** The last month that was issued. */
export const lastIssued = async (db: Db, regieId: string): Promise<Day | null> =>
  (
    await firstRow(db, { month: maybe(day) }, 'select max(month) as month from invoice_run where regie_id = $1', [
      regieId,
    ])
  )?.month ?? null
