-- B3: an order costs the sum of its lines, its lines the sum of their bookings, and what came back is what its bookings gave back
select o.id, o.total_cents, l.total as lines, b.total as bookings, o.refunded_cents, b.refunded
from orders o
left join (select order_id, sum(total_cents) as total from order_line group by order_id) l on l.order_id = o.id
left join (select order_id, sum(price_cents) as total, sum(refunded_cents) as refunded from booking group by order_id) b on b.order_id = o.id
where o.total_cents <> coalesce(l.total, 0) or o.total_cents <> coalesce(b.total, 0)
   or (o.status in ('PAID', 'ON_INVOICE') and o.refunded_cents <> coalesce(b.refunded, 0))
