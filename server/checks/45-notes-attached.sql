-- a child who was noted by name, then found, was marked present that day
select n.id, n.service_id, n.day, n.beneficiary_id from attendance_note n
where n.beneficiary_id is not null and not exists (
  select 1 from attendance_mark m where m.service_id = n.service_id and m.day = n.day and m.beneficiary_id = n.beneficiary_id
    and m.status in ('PRESENT', 'PRESENT_UNBOOKED') and m.received_at <= n.settled_at)
