/**
 * The invoices of a run with their lines, and what they ask for each booking, in one statement. $1 régie, $2 last day, $3 run, $4 month,
 * $5 today, $6 now, $7 due date. The numbers of a régie, a kind and a year are the last lock, and follow the names of the families.
 */
export const ISSUE = (billable: string): string => `
with due as materialized (${billable}),
family as materialized (
  select d.account_id, d.apart, case when sum(d.amount) >= 0 then 'INVOICE' else 'CREDIT_NOTE' end as kind, sum(d.amount)::int as cents,
    coalesce(sum(d.amount) filter (where d.care), 0)::int as care, coalesce(max(d.cesu), 0) as cesu
  from due d group by d.account_id, d.apart
), series as (
  insert into invoice_series as s (regie_id, kind, year, last)
  select $1, kind, extract(year from $5::date)::int, count(*) from family group by kind order by kind
  on conflict (regie_id, kind, year) do update set last = s.last + excluded.last returning kind, year, last
), numbered as materialized (
  select gen_random_uuid() as id, f.*, s.year, w.id as wallet_id,
    s.last - count(*) over (partition by f.kind) + row_number() over (partition by f.kind order by a.last_name, a.first_name, a.id) as number
  from family f join series s using (kind) join account a on a.id = f.account_id join wallet w on w.account_id = f.account_id and w.regie_id = $1
), made as (
  insert into invoice (id, run_id, regie_id, account_id, wallet_id, kind, year, number, month, issued_on, issued_at, due_on, total_cents, care_cents, care_back_cents, settled_cents)
  select id, $3, $1, account_id, wallet_id, kind, year, number, $4, $5, $6, $7, abs(cents), greatest(0, least(care, cents)),
    case when kind = 'CREDIT_NOTE' then greatest(0, least(cesu, -care, -cents)) else 0 end, case when kind = 'CREDIT_NOTE' then -cents else 0 end
  from numbered
), item as materialized (
  select gen_random_uuid() as id, account_id, apart, service_id, beneficiary_id, nature, detail, amount, count(*)::int as quantity, array_agg(day order by day) as days
  from due group by account_id, apart, service_id, beneficiary_id, nature, detail, amount
), lines as (
  insert into invoice_line (id, invoice_id, position, service_id, beneficiary_id, nature, unit_price_cents, quantity, total_cents, days, detail)
  select i.id, n.id, row_number() over (partition by n.id order by i.nature = 'CORRECTION', p.first_name, p.id, s.name, s.id, i.nature not in ('MONTH', 'MONTH_END'), i.nature, i.amount) - 1,
    i.service_id, i.beneficiary_id, i.nature, i.amount, i.quantity, i.amount * i.quantity, i.days, nullif(i.detail, '')
  from item i join numbered n using (account_id, apart) join beneficiary p on p.id = i.beneficiary_id join service s on s.id = i.service_id
), billed as (
  insert into invoice_booking (booking_id, invoice_id, line_id, correction, amount_cents, food_cents)
  select d.booking_id, n.id, i.id, d.asked, d.amount, d.food
  from due d join numbered n using (account_id, apart) join item i using (account_id, apart, service_id, beneficiary_id, nature, detail, amount)
)
update booking b set invoiced_cents = b.invoiced_cents + d.amount from due d where b.id = d.booking_id`
