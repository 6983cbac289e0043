-- B2: places taken are the live bookings of the day (made before the meal: one made after it takes none), within capacity
select coalesce(d.service_id, b.service_id) as service_id, coalesce(d.day, b.day) as day, d.taken, d.capacity, b.live
from service_day d full join (select service_id, day, count(*) as live from booking where status in ('HELD', 'BOOKED') and not unbooked group by service_id, day) b
  on b.service_id = d.service_id and b.day = d.day
where coalesce(d.taken, 0) <> coalesce(b.live, 0) or d.taken > d.capacity
