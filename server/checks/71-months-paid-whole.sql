-- M10: what a month includes is of a month that is charged, and what is taken off it never exceeds it
select b.id, b.day, m.price_cents, null::bigint as off from booking b
left join booking m on m.by_month and m.status = 'BOOKED' and m.service_id = b.service_id and m.beneficiary_id = b.beneficiary_id and m.day = b.day - extract(day from b.day)::int + 1
where b.included_cents is not null and b.status = 'BOOKED' and m.id is null
union all
select m.id, m.day, m.price_cents, sum(b.deducted_cents - b.price_cents + b.surcharge_cents) from booking m
join booking b on b.included_cents is not null and b.service_id = m.service_id and b.beneficiary_id = m.beneficiary_id and b.day - extract(day from b.day)::int + 1 = m.day
where m.by_month and m.status = 'BOOKED' group by m.id having sum(b.deducted_cents - b.price_cents + b.surcharge_cents) > m.price_cents - m.refunded_cents
union all
-- and what is taken off a booking that stands is what an absence of it gives
select b.id, b.day, b.price_cents, b.deducted_cents from booking b
where b.included_cents is not null and b.status = 'BOOKED' and b.deducted_cents - b.price_cents + b.surcharge_cents <>
  coalesce((select k.amount_cents from absence_credit k where k.booking_id = b.id and k.reversed_at is null), 0)
