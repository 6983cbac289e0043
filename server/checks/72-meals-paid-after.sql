-- what a meal that is paid once it was taken costs is charged of who booked it so, while that booking stands and the register says who came: of who came, what was agreed; of who did not, no more
select b.id, b.day, b.beneficiary_id from booking b
where b.by_meal and b.status = 'BOOKED' and not exists (
  select 1 from booking f join attendance_record r on r.service_id = f.service_id and r.day = f.day and r.beneficiary_id = f.beneficiary_id
  where f.account_id = b.account_id and f.service_id = b.service_id and f.day = b.day and f.beneficiary_id = b.beneficiary_id
    and f.status = 'BOOKED' and f.after_meal_cents is not null
    and case when r.status = 'PRESENT' then b.price_cents = f.after_meal_cents else b.price_cents <= f.after_meal_cents end)
union all
-- and nobody who came is forgotten
select f.id, f.day, f.beneficiary_id from booking f
join attendance_record r on r.service_id = f.service_id and r.day = f.day and r.beneficiary_id = f.beneficiary_id and r.status = 'PRESENT'
join account a on a.id = f.account_id and a.status <> 'CLOSED'
where f.after_meal_cents > 0 and f.status = 'BOOKED' and not exists (
  select 1 from booking b where b.by_meal and b.status = 'BOOKED' and b.service_id = f.service_id and b.day = f.day and b.beneficiary_id = f.beneficiary_id)
