import type { DataSource, EntityManager } from 'typeorm'
import type { Actor } from '../../platform/actor.js'
import { dayAt, type Day } from '../../platform/day.js'
import { againAfterDeadlock, badInput, notFound } from '../../platform/errors.js'
import {
  absenceQuestions,
  chargeUnbooked,
  forgiveAbsences,
  lockUnbooked,
  oweAbsences,
  planAbsences,
  postAbsences,
} from '../bookings/index.js'
import type { ServiceCalendarFacts } from '../calendar/index.js'
import { AttendanceStatus, type AttendanceSheet } from './attendance.entity.js'
import type { RecordArgs, UnbookedArgs } from './attendance.input.js'
import { rowsOf, serviceToAttend, sheetOf } from './attendance-sheet.query.js'
import { AttendanceRefused } from './attendance.result.js'
import { type Mark, whyNotRecord } from './attendance.policy.js'

/** Marks who came. A null mark is taken back; the last mark wins. */
export const recordAttendance = (
  db: DataSource,
  actor: Actor,
  asked: RecordArgs,
  now: Date,
): Promise<AttendanceSheet | AttendanceRefused> =>
  againAfterDeadlock(() => db.transaction((tx) => record(tx, actor, asked, now)))

async function record(
  tx: EntityManager,
  actor: Actor,
  asked: RecordArgs,
  now: Date,
): Promise<AttendanceSheet | AttendanceRefused> {
  const facts = await serviceToAttend(tx, actor, asked.serviceId, asked.day)
  const expected = await rowsOf(tx, actor, asked.serviceId, asked.day)
  const reason = whyNotRecord(asked.marks, asked.day, dayAt(now, facts.service.timeZone), expected)
  if (reason) return AttendanceRefused.because(reason)
  await checkReasons(tx, asked)
  await write(tx, actor, facts, asked.day, asked.marks, now)
  return sheetOf(tx, actor, facts, asked.day)
}

/** Only reasons that the règlement distinguishes are recorded: they are personal. */
async function checkReasons(tx: EntityManager, { serviceId, day, marks }: RecordArgs): Promise<void> {
  const given = marks.flatMap((m) => m.reason ?? [])
  if (given.length === 0) return
  const { reasons } = await absenceQuestions(tx, serviceId, day)
  const words = new Set(reasons.map((r) => r.word))
  if (!given.every((reason) => words.has(reason)))
    throw badInput({ field: 'reason', message: 'Choisissez un motif de la liste.' })
}

/** A child who was not expected is always served (promise A4), whatever is owed: only their family must be known to the commune. */
export const recordUnbooked = (
  db: DataSource,
  actor: Actor,
  asked: UnbookedArgs,
  now: Date,
): Promise<AttendanceSheet | AttendanceRefused> =>
  againAfterDeadlock(() => db.transaction((tx) => recordOne(tx, actor, asked, now)))

async function recordOne(
  tx: EntityManager,
  actor: Actor,
  asked: UnbookedArgs,
  now: Date,
): Promise<AttendanceSheet | AttendanceRefused> {
  const facts = await serviceToAttend(tx, actor, asked.serviceId, asked.day)
  const [known] = (await tx.query(
    'select 1 from service_access where beneficiary_id = $1 and commune_id = $2 limit 1',
    [asked.beneficiaryId, facts.service.communeId],
  )) as unknown[]
  if (!known) throw notFound()
  if (asked.day > dayAt(now, facts.service.timeZone)) return AttendanceRefused.because('FUTURE_DAY')
  const booked = (await rowsOf(tx, actor, asked.serviceId, asked.day)).some(
    (r) => r.beneficiaryId === asked.beneficiaryId && r.bookingId,
  )
  const status = booked ? AttendanceStatus.PRESENT : AttendanceStatus.PRESENT_UNBOOKED
  await write(tx, actor, facts, asked.day, [{ beneficiaryId: asked.beneficiaryId, status }], now)
  return sheetOf(tx, actor, facts, asked.day)
}

/**
 * A constant number of statements whatever the number of marks. A meal that was served can no longer be cancelled; a
 * justified absence gives back what the règlement says, and any other mark takes it back: from the wallet, or as an order
 * due when the family has spent it. A child who comes without a booking is served (promise A4), and charged as the règlement says.
 */
async function write(
  tx: EntityManager,
  actor: Actor,
  place: ServiceCalendarFacts,
  day: Day,
  marks: readonly Mark[],
  now: Date,
): Promise<void> {
  const { service } = place
  const beneficiaryIds = marks.map((m) => m.beneficiaryId)
  const asked = { serviceId: service.id, day, beneficiaryIds }
  const wallets = await lockUnbooked(tx, asked)
  const justified = new Map(
    marks
      .filter((m) => m.status === AttendanceStatus.ABSENT_JUSTIFIED)
      .map((m) => [m.beneficiaryId, { reason: m.reason ?? null, certificate: m.certificate ?? false }]),
  )
  const why = { actorId: actor.accountId, now }
  await forgiveAbsences(tx, asked, [...justified.keys()], wallets, why)
  const plan = await planAbsences(tx, { ...asked, justified }, now)
  const kept = marks.filter((m) => m.status)
  const cleared = marks.filter((m) => !m.status).map((m) => m.beneficiaryId)
  await tx.query(
    `insert into attendance_record as r (service_id, commune_id, day, beneficiary_id, status, recorded_at, recorded_by, reason, certificate)
     select $1, $2, $3, m.id, case when b.id is null and m.status = 'PRESENT' then 'PRESENT_UNBOOKED' else m.status end, $6, $7, m.reason, m.certificate
     from unnest($4::uuid[], $5::text[], $8::text[], $9::boolean[]) as m(id, status, reason, certificate)
     left join booking b on b.service_id = $1 and b.day = $3 and b.beneficiary_id = m.id and b.status = 'BOOKED' and not b.unbooked
     order by m.id
     on conflict (service_id, day, beneficiary_id) do update set status = excluded.status, recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by,
       reason = excluded.reason, certificate = excluded.certificate`,
    [
      service.id,
      service.communeId,
      day,
      kept.map((m) => m.beneficiaryId),
      kept.map((m) => m.status),
      now,
      actor.accountId,
      kept.map((m) => justified.get(m.beneficiaryId)?.reason ?? null),
      kept.map((m) => justified.get(m.beneficiaryId)?.certificate ?? false),
    ],
  )
  await tx.query('delete from attendance_record where service_id = $1 and day = $2 and beneficiary_id = any($3)', [
    service.id,
    day,
    cleared,
  ])
  await tx.query(
    `update booking b set served_at = case when r.status in ('PRESENT', 'PRESENT_UNBOOKED') then $4::timestamptz end
     from unnest($3::uuid[]) as m(id) left join attendance_record r on r.service_id = $1 and r.day = $2 and r.beneficiary_id = m.id
     where b.service_id = $1 and b.day = $2 and b.beneficiary_id = m.id and b.status = 'BOOKED' and not b.taken_back`,
    [service.id, day, beneficiaryIds, now],
  )
  await postAbsences(tx, plan, actor.accountId, now)
  await oweAbsences(tx, place, asked, plan.owed, why)
  await chargeUnbooked(tx, place, asked, wallets, why)
}
