import { day, flag, instant, maybe, number, oneOf, text } from '../../platform/row.js'
import { type Db, firstRow, rowsOf } from '../../platform/sql.js'

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
    `select ${COLUMNS}, w.ended_reason as reason ${FROM} where w.id = $1 and w.status = 'ENDED' and (w.answer_by is not null or w.allocated_from is not null)`,
    [requestId],
  )

const GIVEN_STATUS = { OFFERED: 'OFFERED', WAITING: 'WAITING', ENDED: 'ENDED' } as const
const GIVEN_DAY = {
  beneficiary: text,
  service: text,
  commune: text,
  timeZone: text,
  day,
  status: oneOf(GIVEN_STATUS),
  until: maybe(instant),
  rank: maybe(number),
  reason: maybe(text),
}

/** What became of the days that a family asked for during a window; none that it left or booked meanwhile. */
export const readGivenDays = (db: Db, requestIds: readonly string[]) =>
  rowsOf(
    db,
    GIVEN_DAY,
    `select b.first_name as beneficiary, s.name as service, c.name as commune, c.time_zone as "timeZone", w.day, w.status, w.offered_until as until,
       w.list_rank as rank, w.ended_reason as reason ${FROM} where w.id = any($1::uuid[]) and w.status in ('OFFERED', 'WAITING', 'ENDED')
     order by w.day, b.first_name, w.id`,
    [requestIds],
  )
