import { randomUUID } from 'node:crypto'
import type { EntityManager } from 'typeorm'
import type { Day } from '../../platform/day.js'
import { rowsOf } from '../../platform/sql.js'
import type { Mark } from './attendance.policy.js'
import { text } from '../../platform/row.js'
import { fieldsOf } from '../../platform/entity-rows.js'
import { AttendanceMarkRow } from './attendance-record.entity.js'

/** A mark as it came: its id is the client's, when it has one. */
export interface SentMark extends Mark {
  markId?: string | null
  madeAt?: Date | null
  /** The mark that the same device sent before for this child: this one is never older. */
  after?: string | null
}
/** A mark that is the last of its child on that day. */
export interface StandingMark extends Mark {
  madeAt: Date
}
const STANDING_MARK = fieldsOf(AttendanceMarkRow, 'beneficiaryId', 'status', 'reason', 'certificate', 'madeAt')
interface Place {
  service: { id: string; communeId: string }
  day: Day
  actorId: string
  ip: string
  now: Date
}

/**
 * Keeps the marks that were not kept before, and answers those that now stand: of each child, the mark that was made last.
 * The sheet is locked first, so that two tablets come one after the other; a mark that changes another one is audited.
 * Three statements.
 */
export async function keepMarks(
  tx: EntityManager,
  { service, day, actorId, ip, now }: Place,
  marks: readonly (SentMark & { madeAt: Date })[],
): Promise<StandingMark[]> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('attendance ' || $1 || $2, 0))`, [service.id, day])
  const kept = await rowsOf(
    tx,
    { id: text },
    `insert into attendance_mark (service_id, commune_id, day, id, beneficiary_id, status, reason, certificate, made_at, received_at, made_by, after)
     select $1, $2, $3, m.id, m.beneficiary_id, m.status, case when m.status = 'ABSENT_JUSTIFIED' then m.reason end, m.status is not distinct from 'ABSENT_JUSTIFIED' and m.certificate,
       least(greatest(m.made_at, before.made_at), ${CORRECTED}), $4, $5, m.after
     from unnest($6::uuid[], $7::uuid[], $8::text[], $9::text[], $10::boolean[], $11::timestamptz[], $12::uuid[])
       with ordinality as m(id, beneficiary_id, status, reason, certificate, made_at, after, n)
     left join attendance_mark before on before.service_id = $1 and before.id = m.after and before.day = $3 and before.beneficiary_id = m.beneficiary_id
     order by m.n on conflict (service_id, id) do nothing returning id`,
    [
      service.id,
      service.communeId,
      day,
      now,
      actorId,
      marks.map((m) => m.markId ?? randomUUID()),
      marks.map((m) => m.beneficiaryId),
      marks.map((m) => m.status ?? null),
      marks.map((m) => m.reason ?? null),
      marks.map((m) => m.certificate ?? false),
      marks.map((m) => m.madeAt),
      marks.map((m) => m.after ?? null),
    ],
  )
  if (kept.length === 0) return []
  return rowsOf(tx, STANDING_MARK, STANDING, [
    service.id,
    day,
    kept.map((m) => m.id),
    service.communeId,
    actorId,
    now,
    ip,
  ])
}

/** Before the earliest mark that says it comes after this one, when that one arrived first. */
const CORRECTED = `(select min(c.made_at) - interval '1 microsecond' from attendance_mark c
  where c.service_id = $1 and c.after = m.id and c.day = $3 and c.beneficiary_id = m.beneficiary_id)`

const STANDING = `
with last as (
  select distinct on (beneficiary_id) id, beneficiary_id, status, reason, certificate, made_at from attendance_mark
  where service_id = $1 and day = $2 and beneficiary_id in (select beneficiary_id from attendance_mark where service_id = $1 and id = any($3::uuid[]))
  order by beneficiary_id, made_at desc, arrival desc
), standing as (
  select * from last where id = any($3::uuid[])
), changed as (
  insert into audit_event (at, actor_id, action, commune_id, subject, subject_id, details, ip)
  select $6::timestamptz, $5::uuid, 'ATTENDANCE_CHANGED', $4::uuid, 'beneficiary', s.beneficiary_id,
    jsonb_build_object('serviceId', $1::uuid, 'day', $2::date, 'from', r.status, 'to', s.status, 'madeAt', s.made_at), $7::inet
  from standing s join attendance_record r on r.service_id = $1 and r.day = $2 and r.beneficiary_id = s.beneficiary_id
  where replace(r.status, '_UNBOOKED', '') is distinct from replace(s.status, '_UNBOOKED', '')
)
select beneficiary_id as "beneficiaryId", status, reason, certificate, made_at as "madeAt" from standing order by beneficiary_id`
