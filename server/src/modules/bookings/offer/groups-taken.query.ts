/** Places that are taken of each group of children of a service, by day: live bookings, and what waiting lists keep. */
export const GROUPS_TAKEN = (serviceId: string, from: string, to: string): string => `
  select h.service_id, h.day, h.place_group, count(*)::int as taken from (
    select b.service_id, b.day, b.place_group from booking b
    where b.service_id = ${serviceId} and b.day between ${from} and ${to} and b.place_group is not null and b.status in ('HELD', 'BOOKED')
    union all select w.service_id, w.day, w.place_group from waiting_request w
    where w.service_id = ${serviceId} and w.day between ${from} and ${to} and w.place_group is not null and w.status = 'OFFERED') h
  group by h.service_id, h.day, h.place_group`
