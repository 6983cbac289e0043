-- what hours cost is charged of who came at the hours that the register says, and no more once they are taken back
select b.id, b.day, b.beneficiary_id from booking b
where b.by_hours and b.status = 'BOOKED' and not exists (
  select 1 from attendance_record r where r.service_id = b.service_id and r.day = b.day and r.beneficiary_id = b.beneficiary_id
    and (r.arrived_at is not null or r.left_at is not null))
