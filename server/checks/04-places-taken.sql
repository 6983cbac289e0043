-- B2: places taken are the live bookings of the day (made before the meal: one made after it takes none) and those that waiting lists keep, within capacity
select coalesce(d.service_id, b.service_id) as service_id, coalesce(d.day, b.day) as day, d.taken, d.capacity, b.live
from service_day d full join (select service_id, day, count(*) as live from (
    select service_id, day from booking where status in ('HELD', 'BOOKED') and not unbooked
    union all select service_id, day from waiting_request where status = 'OFFERED') held group by service_id, day) b
  on b.service_id = d.service_id and b.day = d.day
where coalesce(d.taken, 0) <> coalesce(b.live, 0) or d.taken > d.capacity
