-- B8: what was paid and could not be had has come back whole, and its order says so or was paid before
select b.id, b.unavailable_reason, b.price_cents, b.refunded_cents, o.status from booking b join orders o on o.id = b.order_id
where b.unavailable_reason is not null
  and ((o.status in ('PAID', 'ON_INVOICE') and (b.status <> 'CANCELLED'
         or b.refunded_cents <> case when b.included_cents is null then b.price_cents else b.surcharge_cents end))
       or (o.status in ('CANCELLED', 'EXPIRED') and (o.shortfall is null or b.refunded_cents <> 0)) or o.status in ('PENDING', 'DUE'))
