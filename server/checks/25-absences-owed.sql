-- M6: what is asked again for a justified absence is what it gave back and was not taken back otherwise, once, of the same family and service
select b.id, b.account_id, b.service_id, b.beneficiary_id, b.day, b.price_cents from booking b
where b.taken_back and b.status = 'BOOKED' and not exists (
  select 1 from booking f join absence_credit k on k.booking_id = f.id and k.reversed_at is null
  where f.service_id = b.service_id and f.day = b.day and f.beneficiary_id = b.beneficiary_id and f.account_id = b.account_id
    and f.status = 'BOOKED' and not f.unbooked and k.amount_cents = b.price_cents)
