import { day, flag, instant, text } from '../../platform/row.js'
import { type Db, firstRow } from '../../platform/sql.js'

const OF_REQUEST = {
  email: text,
  firstName: text,
  beneficiary: text,
  service: text,
  serviceId: text,
  commune: text,
  timeZone: text,
  day,
}
const COLUMNS = `a.email, a.first_name as "firstName", b.first_name as beneficiary, s.name as service, s.id as "serviceId", c.name as commune, c.time_zone as "timeZone", w.day`
const FROM = `from waiting_request w join account a on a.id = w.account_id join beneficiary b on b.id = w.beneficiary_id
  join service s on s.id = w.service_id join commune c on c.id = w.commune_id`

/** Nothing when it was left, booked or over meanwhile. */
export const readOfferedPlace = (db: Db, requestId: string, now: Date) =>
  firstRow(
    db,
    { ...OF_REQUEST, until: instant, reviewed: flag },
    `select ${COLUMNS}, w.offered_until as until, w.answer_by is not null as reviewed ${FROM}
     where w.id = $1 and w.status = 'OFFERED' and w.offered_until > $2`,
    [requestId, now],
  )

/** A request that was refused, or that nobody answered in time. */
export const readRefusedRequest = (db: Db, requestId: string) =>
  firstRow(
    db,
    { ...OF_REQUEST, reason: text },
    `select ${COLUMNS}, w.ended_reason as reason ${FROM} where w.id = $1 and w.status = 'ENDED' and w.answer_by is not null`,
    [requestId],
  )
