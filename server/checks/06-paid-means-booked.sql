-- B7: the bookings of an order follow it: paid, or put on invoices, is booked or cancelled, pending is held, due was taken unbooked, expired and abandoned hold nothing
select b.id, b.status, o.status as order_status from booking b join orders o on o.id = b.order_id
where (o.status in ('PAID', 'ON_INVOICE') and b.status not in ('BOOKED', 'CANCELLED')) or (o.status = 'PENDING' and b.status <> 'HELD')
   or (o.status = 'DUE' and (b.status <> 'BOOKED' or not b.unbooked))
   or (o.status in ('EXPIRED', 'CANCELLED') and b.status in ('HELD', 'BOOKED'))
