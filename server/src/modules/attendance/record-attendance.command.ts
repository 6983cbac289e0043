import type { DataSource, EntityManager } from 'typeorm'
import { type Actor, isOwnFamily } from '../../platform/actor.js'
import { by } from '../../platform/audit.js'
import { dayAt, type Day, instantOf } from '../../platform/day.js'
import { againAfterDeadlock, badInput, notFound, unauthenticated } from '../../platform/errors.js'
import { type Db, rowsOf } from '../../platform/sql.js'
import {
  chargeAbsences,
  chargeHours,
  chargeMeals,
  chargeUnbooked,
  forgiveAbsences,
  lockUnbooked,
  oweAbsences,
  planAbsences,
  postAbsences,
  registerQuestions,
} from '../bookings/index.js'
import type { ServiceCalendarFacts } from '../calendar/index.js'
import { AttendanceStatus, type AttendanceSheet } from './attendance.entity.js'
import type { RecordArgs, UnbookedArgs } from './attendance.input.js'
import { attendanceRows, serviceToAttend, sheetOf } from './attendance-sheet.query.js'
import { AttendanceRefused } from './attendance.result.js'
import {
  absenceSaid,
  type AttendanceRefusalReason,
  instantOfMark,
  isAbsent,
  toldFacts,
  whyNotRecord,
} from './attendance.policy.js'
import { keepMarks, type SentMark, type StandingMark } from './keep-marks.command.js'
import { text } from '../../platform/row.js'

/** Marks who came. A null mark is taken back; of two marks the one made last stands, and the same mark twice counts once. */
export const recordAttendance = (
  db: DataSource,
  actor: Actor,
  asked: RecordArgs,
  now: Date,
): Promise<AttendanceSheet | AttendanceRefused> =>
  againAfterDeadlock(() => db.transaction((tx) => record(tx, actor, asked, now))).catch((failure: unknown) => {
    if (failure instanceof OwnAbsence) return AttendanceRefused.because('OWN_FAMILY')
    throw failure
  })

/** An absence would give money back to who marks it, or take back what its meal costs, which only the règlement could tell: nothing of it is kept. */
class OwnAbsence extends Error {}

async function record(
  tx: EntityManager,
  actor: Actor,
  asked: RecordArgs,
  now: Date,
): Promise<AttendanceSheet | AttendanceRefused> {
  if (asked.madeBy && asked.madeBy !== actor.accountId) throw unauthenticated()
  const facts = await serviceToAttend(tx, actor, asked.serviceId, asked.day)
  const expected = await attendanceRows(tx, actor, facts.service, asked.day)
  const there = new Set(expected.map((row) => row.beneficiaryId))
  const others = asked.marks.map((m) => m.beneficiaryId).filter((id) => !there.has(id))
  const known = others.length > 0 ? await knownTo(tx, facts.service.communeId, others) : new Set<string>()
  const reason = whyNotRecord(asked.marks, asked.day, dayAt(now, facts.service.timeZone), { expected, known })
  if (reason) return AttendanceRefused.because(reason)
  await checkAsked(tx, asked)
  await mark(tx, actor, facts, asked, now)
  return sheetOf(tx, actor, facts, asked.day)
}

/** Only what the règlement distinguishes is recorded, reasons and hours: it is personal. */
async function checkAsked(tx: EntityManager, { serviceId, day, marks }: RecordArgs): Promise<void> {
  const given = marks.flatMap((m) => m.reason ?? [])
  const hours = marks.some((m) => m.arrivedAt ?? m.leftAt)
  const told = marks.flatMap((m) => toldFacts(m.told))
  if (given.length === 0 && !hours && told.length === 0) return
  const { absence, notesHours } = await registerQuestions(tx, serviceId, day)
  const words = new Set(absence.reasons.map((r) => r.word))
  if (!given.every((reason) => words.has(reason)))
    throw badInput({ field: 'reason', message: 'Choisissez un motif de la liste.' })
  if (hours && !notesHours)
    throw badInput({ field: 'leftAt', message: 'Ce service ne note ni les arrivées ni les départs.' })
  if (!told.every((fact) => absence[fact]))
    throw badInput({ field: 'told', message: 'Le règlement de ce service ne demande pas cela d’une absence.' })
}

/** Of these children, those whose family has asked the commune for an access. */
async function knownTo(tx: Db, communeId: string, beneficiaryIds: readonly string[]): Promise<Set<string>> {
  const rows = await rowsOf(
    tx,
    { id: text },
    'select distinct beneficiary_id as id from service_access where beneficiary_id = any($1) and commune_id = $2',
    [beneficiaryIds, communeId],
  )
  return new Set(rows.map((row) => row.id))
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
  const reason = await serve(tx, actor, facts, asked, now)
  return reason ? AttendanceRefused.because(reason) : sheetOf(tx, actor, facts, asked.day)
}

/** Marks one child of the commune as served, booked or not; a child of elsewhere is not found. */
export async function serve(
  tx: EntityManager,
  actor: Actor,
  facts: ServiceCalendarFacts,
  { day, beneficiaryId }: { day: Day; beneficiaryId: string },
  now: Date,
): Promise<AttendanceRefusalReason | null> {
  if ((await knownTo(tx, facts.service.communeId, [beneficiaryId])).size === 0) throw notFound()
  if (day > dayAt(now, facts.service.timeZone)) return 'FUTURE_DAY'
  await mark(tx, actor, facts, { day, marks: [{ beneficiaryId, status: AttendanceStatus.PRESENT_UNBOOKED }] }, now)
  return null
}

/** Keeps every mark that is new, and writes in the register those that stand. */
async function mark(
  tx: EntityManager,
  actor: Actor,
  place: ServiceCalendarFacts,
  { day, marks, sentAt }: { day: Day; marks: readonly SentMark[]; sentAt?: Date | null },
  now: Date,
): Promise<void> {
  const { service } = place
  const dayStart = instantOf(day, '00:00', service.timeZone)
  const sent = marks.map((m) => ({ ...m, madeAt: instantOfMark({ madeAt: m.madeAt, sentAt }, now, dayStart) }))
  const standing = await keepMarks(tx, { service, day, ...by(actor), now }, sent)
  if (standing.length > 0) await write(tx, actor, place, day, standing, now)
}

/**
 * A constant number of statements whatever the number of marks. A meal that was served can no longer be cancelled; a
 * absence gives back or costs what the règlement says, and any other mark takes it back: from the wallet, or as an order
 * due when the family has spent it. A child who comes without a booking is served (promise A4), and charged as the règlement says; so are hours.
 */
async function write(
  tx: EntityManager,
  actor: Actor,
  place: ServiceCalendarFacts,
  day: Day,
  marks: readonly StandingMark[],
  now: Date,
): Promise<void> {
  const { service } = place
  const beneficiaryIds = marks.map((m) => m.beneficiaryId)
  const asked = { serviceId: service.id, day, beneficiaryIds }
  const wallets = await lockUnbooked(tx, asked)
  const absent = new Map(marks.flatMap((m) => (isAbsent(m) ? [[m.beneficiaryId, absenceSaid(m)] as const] : [])))
  const why = { actorId: actor.accountId, now }
  let plan = await planAbsences(tx, { ...asked, absent }, now)
  if (plan.forgiven.length > 0) {
    await forgiveAbsences(tx, asked, plan.forgiven, wallets, why)
    plan = await planAbsences(tx, { ...asked, absent }, now)
  }
  const isOwn = ({ booking }: { booking: { accountId: string } }) => isOwnFamily(actor, booking.accountId)
  if (plan.credits.some(isOwn) || plan.meals.some(isOwn)) throw new OwnAbsence()
  const kept = marks.filter((m) => m.status)
  const cleared = marks.filter((m) => !m.status).map((m) => m.beneficiaryId)
  await tx.query(
    `insert into attendance_record as r (service_id, commune_id, day, beneficiary_id, status, recorded_at, recorded_by, reason, certificate, arrived_at, left_at, told)
     select $1, $2, $3, m.id, case when m.status not like 'PRESENT%' then m.status when b.id is null then 'PRESENT_UNBOOKED' else 'PRESENT' end,
       m.made_at, $7, m.reason, m.certificate, m.arrived_at, m.left_at, m.told::jsonb
     from unnest($4::uuid[], $5::text[], $6::timestamptz[], $8::text[], $9::boolean[], $10::text[], $11::text[], $12::text[]) as m(id, status, made_at, reason, certificate, arrived_at, left_at, told)
     left join booking b on b.service_id = $1 and b.day = $3 and b.beneficiary_id = m.id and b.status = 'BOOKED' and not b.unbooked
     order by m.id
     on conflict (service_id, day, beneficiary_id) do update set status = excluded.status, recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by,
       reason = excluded.reason, certificate = excluded.certificate, arrived_at = excluded.arrived_at, left_at = excluded.left_at, told = excluded.told`,
    [
      service.id,
      service.communeId,
      day,
      kept.map((m) => m.beneficiaryId),
      kept.map((m) => m.status),
      kept.map((m) => m.madeAt),
      actor.accountId,
      kept.map((m) => absent.get(m.beneficiaryId)?.reason ?? null),
      kept.map((m) => absent.get(m.beneficiaryId)?.certificate ?? false),
      kept.map((m) => m.arrivedAt ?? null),
      kept.map((m) => m.leftAt ?? null),
      kept.map((m) => absent.get(m.beneficiaryId)?.told ?? null).map((told) => told && JSON.stringify(told)),
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
     where b.service_id = $1 and b.day = $2 and b.beneficiary_id = m.id and b.status = 'BOOKED' and not b.taken_back and not b.by_absence and not b.by_meal`,
    [service.id, day, beneficiaryIds, now],
  )
  await postAbsences(tx, plan, actor.accountId, now)
  await oweAbsences(tx, place, asked, plan.owed, why)
  await chargeAbsences(tx, place, asked, plan.extras, wallets, why)
  const present = new Set(marks.filter((m) => m.status?.startsWith('PRESENT')).map((m) => m.beneficiaryId))
  const dropped = await chargeMeals(tx, place, asked, { present, missed: plan.meals }, wallets, why)
  if (dropped.some((booking) => isOwn({ booking }))) throw new OwnAbsence()
  await chargeUnbooked(tx, place, asked, wallets, why)
  const corrected = marks.filter((m) => m.hoursChanged).map((m) => m.beneficiaryId)
  await chargeHours(tx, place, { ...asked, beneficiaryIds: corrected }, wallets, why)
}
