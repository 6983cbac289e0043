-- what an absence costs is charged of who had booked, while that booking stands, and is marked absent, and no more once the mark says otherwise
select b.id, b.day, b.beneficiary_id from booking b
where b.by_absence and b.status = 'BOOKED' and not exists (
  select 1 from attendance_record r
  join booking f on f.service_id = r.service_id and f.day = r.day and f.beneficiary_id = r.beneficiary_id and f.status = 'BOOKED' and not f.unbooked
  where r.service_id = b.service_id and r.day = b.day and r.beneficiary_id = b.beneficiary_id and f.account_id = b.account_id
    and r.status in ('ABSENT', 'ABSENT_JUSTIFIED'))
