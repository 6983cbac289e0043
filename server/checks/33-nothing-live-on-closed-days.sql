-- B8: nobody is expected on a closed day: what was booked or held then is cancelled, whichever came first
select b.id, b.day, b.status, k.id as closure_id from booking b
join closure k on k.commune_id = b.commune_id and (k.service_id is null or k.service_id = b.service_id) and b.day between k.first_day and k.last_day
where not b.unbooked and (b.status = 'HELD' or (b.status = 'BOOKED' and b.served_at is null and b.refunded_cents = b.goodwill_cents and b.deducted_cents <= b.price_cents - b.surcharge_cents))
