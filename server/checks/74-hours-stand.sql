-- the hours of the register are the last that its marks say, since one that took them back
select r.service_id, r.day, r.beneficiary_id, r.arrived_at, r.left_at
from attendance_record r cross join lateral (
  select (array_agg(m.arrived_at order by m.made_at desc, m.arrival desc) filter (where m.arrived_at is not null))[1] as arrived_at,
    (array_agg(m.left_at order by m.made_at desc, m.arrival desc) filter (where m.left_at is not null))[1] as left_at
  from attendance_mark m where m.service_id = r.service_id and m.day = r.day and m.beneficiary_id = r.beneficiary_id and not exists (
    select 1 from attendance_mark f where f.service_id = m.service_id and f.day = m.day and f.beneficiary_id = m.beneficiary_id
      and (f.forgets_hours or coalesce(f.status not like 'PRESENT%', true)) and (f.made_at, f.arrival) > (m.made_at, m.arrival))
) said
where (r.arrived_at, r.left_at) is distinct from (said.arrived_at, said.left_at)
