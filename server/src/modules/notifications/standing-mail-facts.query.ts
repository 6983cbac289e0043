import { day, text } from '../../platform/row.js'
import { type Db, firstRow, rowsOf } from '../../platform/sql.js'

const MISSED_DAY = { beneficiary: text, service: text, day, sentence: text }

/** What standing bookings could not book, as it is now: a day that was booked since is told no more. */
export const readMissedDays = (db: Db, standingIds: readonly string[], now: Date) =>
  rowsOf(
    db,
    MISSED_DAY,
    `select b.first_name as beneficiary, v.name as service, (m ->> 'day')::date as day, m ->> 'sentence' as sentence
     from standing_booking s join beneficiary b on b.id = s.beneficiary_id join service v on v.id = s.service_id join commune c on c.id = s.commune_id
       cross join lateral jsonb_array_elements(s.missed) m
     where s.id = any($1::uuid[]) and s.ended_at is null and (m ->> 'day')::date >= ($2::timestamptz at time zone c.time_zone)::date
     order by 3, v.name, b.first_name`,
    [standingIds, now],
  )

const ENDED = { email: text, firstName: text, beneficiary: text, service: text, reason: text }

export const readEndedStanding = (db: Db, standingId: string) =>
  firstRow(
    db,
    ENDED,
    `select a.email, a.first_name as "firstName", b.first_name as beneficiary, v.name as service, s.ended_reason as reason
     from standing_booking s join account a on a.id = s.account_id and a.status = 'ACTIVE' join beneficiary b on b.id = s.beneficiary_id join service v on v.id = s.service_id
     where s.id = $1 and s.ended_at is not null`,
    [standingId],
  )
