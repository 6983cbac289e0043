-- M6: of a month that is issued, no meal that was due then was forgotten: what came or changed since is on the next one
select b.id, b.day, b.price_cents, b.refunded_cents from booking b join orders o on o.id = b.order_id
join invoice_run r on r.regie_id = b.regie_id and b.day < r.month + interval '1 month' and o.created_at < r.issued_at
where b.invoiced_cents is not null and b.price_cents - b.refunded_cents - b.deducted_cents <> 0
  and not exists (select 1 from invoice_booking i where i.booking_id = b.id)
  and not exists (select 1 from absence_credit c where c.booking_id = b.id and c.reversed_at >= r.issued_at)
