import { randomUUID } from 'node:crypto'
import type { EntityManager } from 'typeorm'
import type { Day } from '../../platform/day.js'
import { rowsOf } from '../../platform/sql.js'
import { absenceSaid, type Mark } from './attendance.policy.js'
import { flag, text } from '../../platform/row.js'
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
  /** The register says other hours than before it. */
  hoursChanged: boolean
}
const STANDING_MARK = {
  ...fieldsOf(
    AttendanceMarkRow,
    'beneficiaryId',
    'status',
    'reason',
    'certificate',
    'arrivedAt',
    'leftAt',
    'told',
    'madeAt',
  ),
  hoursChanged: flag,
}
interface Place {
  service: { id: string; communeId: string }
  day: Day
  actorId: string
  ip: string
  now: Date
}

/**
 * Keeps the marks that were not kept before, and answers those that now stand: of each child, the mark that was made last,
 * and the last hours that were said since it was marked present.
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
    `insert into attendance_mark (service_id, commune_id, day, id, beneficiary_id, status, reason, certificate, made_at, received_at, made_by, after, arrived_at, left_at, forgets_hours, told)
     select $1, $2, $3, m.id, m.beneficiary_id, m.status, case when m.status = 'ABSENT_JUSTIFIED' then m.reason end, m.status is not distinct from 'ABSENT_JUSTIFIED' and m.certificate,
       least(greatest(m.made_at, before.made_at), ${CORRECTED}), $4, $5, m.after, case when m.status like 'PRESENT%' then m.arrived_at end, case when m.status like 'PRESENT%' then m.left_at end, m.forgets_hours,
       case when m.status like 'ABSENT%' then m.told::jsonb end
     from unnest($6::uuid[], $7::uuid[], $8::text[], $9::text[], $10::boolean[], $11::timestamptz[], $12::uuid[],
       $13::text[], $14::text[], $15::boolean[], $16::text[])
       with ordinality as m(id, beneficiary_id, status, reason, certificate, made_at, after, arrived_at, left_at, forgets_hours, told, n)
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
      marks.map((m) => m.arrivedAt ?? null),
      marks.map((m) => m.leftAt ?? null),
      marks.map((m) => m.forgetsHours ?? false),
      marks.map((m) => absenceSaid(m).told).map((told) => told && JSON.stringify(told)),
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

/** The hours that marks say since the last one that takes them back: one that says so, or that the child did not come. */
const SAID = (hours: 'arrived_at' | 'left_at') => `(
  select m.${hours} from attendance_mark m
  where m.service_id = $1 and m.day = $2 and m.beneficiary_id = l.beneficiary_id and m.${hours} is not null and l.status like 'PRESENT%'
    and not exists (select 1 from attendance_mark f where f.service_id = $1 and f.day = $2 and f.beneficiary_id = m.beneficiary_id
      and (f.forgets_hours or coalesce(f.status not like 'PRESENT%', true)) and (f.made_at, f.arrival) > (m.made_at, m.arrival))
  order by m.made_at desc, m.arrival desc limit 1)`

const STANDING = `
with last as (
  select distinct on (beneficiary_id) id, beneficiary_id, status, reason, certificate, told, made_at from attendance_mark
  where service_id = $1 and day = $2 and beneficiary_id in (select beneficiary_id from attendance_mark where service_id = $1 and id = any($3::uuid[]))
  order by beneficiary_id, made_at desc, arrival desc
), said as (
  select l.*, ${SAID('arrived_at')} as arrived_at, ${SAID('left_at')} as left_at from last l
), standing as (
  select s.*, r.status as was, r.arrived_at as arrived_before, r.left_at as left_before, r.told as told_before,
    r.status like 'ABSENT%' and s.status like 'ABSENT%' and r.told is distinct from s.told as told_changes,
    replace(r.status, '_UNBOOKED', '') is distinct from replace(s.status, '_UNBOOKED', '') as changes,
    (r.arrived_at, r.left_at) is distinct from (s.arrived_at, s.left_at) as hours_change
  from said s left join attendance_record r on r.service_id = $1 and r.day = $2 and r.beneficiary_id = s.beneficiary_id
), changed as (
  insert into audit_event (at, actor_id, action, commune_id, subject, subject_id, details, ip)
  select $6::timestamptz, $5::uuid, 'ATTENDANCE_CHANGED', $4::uuid, 'beneficiary', s.beneficiary_id,
    jsonb_build_object('serviceId', $1::uuid, 'day', $2::date, 'madeAt', s.made_at)
      || case when s.changes then jsonb_build_object('from', s.was, 'to', s.status) else '{}' end
      || case when s.hours_change then jsonb_build_object('before', jsonb_build_object('arrivedAt', s.arrived_before, 'leftAt', s.left_before),
           'after', jsonb_build_object('arrivedAt', s.arrived_at, 'leftAt', s.left_at)) else '{}' end
      || case when s.told_changes then jsonb_build_object('before', coalesce(s.told_before, '{}'), 'after', coalesce(s.told, '{}')) else '{}' end, $7::inet
  from standing s
  where s.was is not null and (s.changes or s.told_changes or s.arrived_before <> coalesce(s.arrived_at, '') or s.left_before <> coalesce(s.left_at, ''))
    and (s.id = any($3::uuid[]) or s.hours_change)
)
select beneficiary_id as "beneficiaryId", status, reason, certificate, told, arrived_at as "arrivedAt", left_at as "leftAt", made_at as "madeAt",
  coalesce(hours_change, false) as "hoursChanged"
from standing where id = any($3::uuid[]) or hours_change order by beneficiary_id`
