-- M4: what a meal was invoiced is the sum of what invoices asked for it, in orders put on invoices only; lines are the sum of their meals, invoices of their lines
select b.id, b.invoiced_cents, o.status, coalesce(i.cents, 0) as asked from booking b join orders o on o.id = b.order_id
left join (select booking_id, sum(amount_cents) as cents, count(*) filter (where not correction) as firsts from invoice_booking group by booking_id) i on i.booking_id = b.id
where (b.invoiced_cents is not null) <> (o.status = 'ON_INVOICE') or coalesce(b.invoiced_cents, 0) <> coalesce(i.cents, 0) or (i.booking_id is not null and i.firsts <> 1)
union all
select l.id, l.total_cents, 'line', coalesce(sum(i.amount_cents), 0) from invoice_line l left join invoice_booking i on i.line_id = l.id
where l.nature not in ('REMINDER_FEE', 'ENROLMENT_FEE')
group by l.id having l.total_cents <> coalesce(sum(i.amount_cents), 0) or count(i.booking_id) <> l.quantity
union all
select v.id, v.total_cents, v.kind, coalesce(sum(l.total_cents), 0) from invoice v left join invoice_line l on l.invoice_id = v.id
group by v.id having coalesce(sum(l.total_cents), 0) <> case v.kind when 'INVOICE' then v.total_cents else -v.total_cents end
