-- B2: what a waiting list offered and was taken is a booking of the same family, person, service and day; nobody keeps a place twice
select w.id, w.status, w.service_id, w.day from waiting_request w
where w.status = 'BOOKED' and not exists (select 1 from booking b where b.service_id = w.service_id and b.day = w.day
    and b.beneficiary_id = w.beneficiary_id and b.account_id = w.account_id)
