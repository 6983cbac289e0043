import { rowsOf } from '../../platform/sql.js'
import type { ReadBookedServices, ReadBookingsToCome } from '../services/index.js'
import { number, text } from '../../platform/row.js'

/** Registered in `bookingsToCome`. */
export const countBookingsToCome: ReadBookingsToCome = (db, serviceIds, now) =>
  rowsOf(
    db,
    { serviceId: text, weekday: number, count: number },
    `select b.service_id as "serviceId", extract(isodow from b.day)::int as weekday, count(*)::int as count
     from booking b join commune c on c.id = b.commune_id
     where b.service_id = any($1::uuid[]) and b.status in ('HELD', 'BOOKED') and not b.unbooked and b.served_at is null and b.day >= ($2::timestamptz at time zone c.time_zone)::date
     group by 1, 2 order by 1, 2`,
    [serviceIds, now],
  )

/** Registered in `bookedServices`. */
export const everBooked: ReadBookedServices = async (db, serviceIds) =>
  (
    await rowsOf(
      db,
      { id: text },
      'select s.id from unnest($1::uuid[]) as s(id) where exists (select 1 from booking b where b.service_id = s.id)',
      [serviceIds],
    )
  ).map(({ id }) => id)
