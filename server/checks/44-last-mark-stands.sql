-- of the marks of a child on a day, the one that was made last stands in the register
select m.service_id, m.day, m.beneficiary_id, m.status as last, r.status as stands
from (select distinct on (service_id, day, beneficiary_id) * from attendance_mark
      order by service_id, day, beneficiary_id, made_at desc, arrival desc) m
left join attendance_record r using (service_id, day, beneficiary_id)
-- whether a meal was booked is known when the mark is written: both words mean that the child came
where replace(m.status, '_UNBOOKED', '') is distinct from replace(r.status, '_UNBOOKED', '')
