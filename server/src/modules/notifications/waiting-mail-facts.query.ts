import { day, instant, text } from '../../platform/row.js'
import { type Db, firstRow } from '../../platform/sql.js'

const OFFERED_PLACE = {
  email: text,
  firstName: text,
  beneficiary: text,
  service: text,
  serviceId: text,
  commune: text,
  timeZone: text,
  day,
  until: instant,
}

/** Nothing when it was left, booked or over meanwhile. */
export const readOfferedPlace = (db: Db, requestId: string, now: Date) =>
  firstRow(
    db,
    OFFERED_PLACE,
    `select a.email, a.first_name as "firstName", b.first_name as beneficiary, s.name as service, s.id as "serviceId", c.name as commune, c.time_zone as "timeZone", w.day, w.offered_until as until
     from waiting_request w join account a on a.id = w.account_id join beneficiary b on b.id = w.beneficiary_id
       join service s on s.id = w.service_id join commune c on c.id = w.commune_id
     where w.id = $1 and w.status = 'OFFERED' and w.offered_until > $2`,
    [requestId, now],
  )
