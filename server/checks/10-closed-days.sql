-- B1/B7: no meal is booked on a day that was closed before it was booked
select b.id, b.day from booking b join orders o on o.id = b.order_id
join closure k on k.commune_id = b.commune_id and (k.service_id is null or k.service_id = b.service_id) and b.day between k.first_day and k.last_day
where b.status = 'BOOKED' and b.served_at is null and k.created_at < o.created_at
