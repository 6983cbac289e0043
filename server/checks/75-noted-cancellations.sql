-- what is noted of a cancellation is of one; what it gave back beyond the cancellation is within what came back, and of a booking of which something is noted or a reason is known
select b.id, b.status, b.refunded_cents, b.goodwill_cents, k.amount_cents from booking b
left join absence_credit k on k.booking_id = b.id and k.reversed_at is null
where (b.cancel_told is not null and (b.status <> 'CANCELLED' or b.cancelled_by is null))
   or (b.status = 'CANCELLED' and k.id is not null
       and (b.cancelled_by is null or k.amount_cents > b.refunded_cents - b.goodwill_cents or (b.cancel_told is null and b.cancel_reason is null)))
