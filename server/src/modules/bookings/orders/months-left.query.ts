import type { Cents } from '../../../platform/money.js'
import { cents, day, text } from '../../../platform/row.js'
import { type Db, rowsOf } from '../../../platform/sql.js'
import type { Booking } from '../booking.entity.js'
import { firstOfMonth } from '../offer/included.policy.js'
import { monthKey } from './of-month.policy.js'

/** What is left of the months that include these bookings, once what was taken off is counted. One statement, none when no month does. */
export async function monthsLeft(db: Db, bookings: readonly Booking[]): Promise<Map<string, Cents>> {
  const mine = bookings.filter((b) => b.includedCents !== null)
  if (mine.length === 0) return new Map()
  const rows = await rowsOf(
    db,
    { serviceId: text, beneficiaryId: text, day, leftCents: cents },
    `select m.service_id as "serviceId", m.beneficiary_id as "beneficiaryId", m.day,
       m.price_cents - m.refunded_cents - coalesce((select sum(b.deducted_cents - b.price_cents + b.surcharge_cents) from booking b
         where b.service_id = m.service_id and b.beneficiary_id = m.beneficiary_id and b.included_cents is not null
           and b.day between m.day and (m.day + interval '1 month')::date - 1), 0)::int as "leftCents"
     from booking m where m.by_month and m.status = 'BOOKED'
       and (m.service_id, m.beneficiary_id, m.day) in (select * from unnest($1::uuid[], $2::uuid[], $3::date[]))`,
    [mine.map((b) => b.serviceId), mine.map((b) => b.beneficiaryId), mine.map((b) => firstOfMonth(b.day))],
  )
  return new Map(rows.map((row) => [monthKey(row), row.leftCents]))
}
