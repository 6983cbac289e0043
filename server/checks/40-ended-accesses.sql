-- A1: after the end of an access nothing is held unpaid, and nothing was ordered under it once it had ended
select b.id, b.day, b.status from booking b join service_access a on a.id = b.access_id join orders o on o.id = b.order_id
where a.ended_at is not null and not b.unbooked and b.day > coalesce(a.valid_to, a.valid_from - 1)
  and (b.status = 'HELD' or (b.status = 'BOOKED' and o.created_at > a.ended_at))
