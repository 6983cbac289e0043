-- what an absence costs is charged of who had booked and is marked absent, and no more once the mark says otherwise
select b.id, b.day, b.beneficiary_id from booking b
where b.by_absence and b.status = 'BOOKED' and not exists (
  select 1 from attendance_record r where r.service_id = b.service_id and r.day = b.day and r.beneficiary_id = b.beneficiary_id
    and r.status in ('ABSENT', 'ABSENT_JUSTIFIED'))
