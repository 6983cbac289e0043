import type { DataSource } from 'typeorm'
import type { Actor } from '../../platform/actor.js'
import type { Day } from '../../platform/day.js'
import { notFound } from '../../platform/errors.js'
import type { AbsenceTold } from '../bookings/index.js'
import { readServiceCalendar, type ServiceCalendarFacts, whyClosed } from '../calendar/index.js'
import { SchoolLevel, schoolYearOn } from '../schools/index.js'
import { sameTime } from '../services/index.js'
import { mayAttend, mayReadPlans, mayReadRegister } from './attendance.access.js'
import { AttendanceRow, AttendanceSheet, AttendanceStatus, CHARGE_STATES } from './attendance.entity.js'
import { cents, document, flag, instant, maybe, oneOf, record, text } from '../../platform/row.js'
import { type Db, rowsOf } from '../../platform/sql.js'

/** SQL of what became of the order of a charge. */
const chargeState = (order: string) =>
  `case when ${order}.status in ('DUE', 'ON_INVOICE') then ${order}.status else 'PAID' end`

const EXPECTED = {
  beneficiaryId: text,
  own: flag,
  bookingId: maybe(text),
  status: maybe(oneOf(AttendanceStatus)),
  reason: maybe(text),
  certificate: flag,
  told: maybe(document<AbsenceTold>()),
  charge: maybe(record({ amountCents: cents, state: oneOf(CHARGE_STATES) })),
  arrivedAt: maybe(text),
  leftAt: maybe(text),
  hoursCharge: maybe(record({ amountCents: cents, state: oneOf(CHARGE_STATES) })),
  absenceCharge: maybe(record({ amountCents: cents, state: oneOf(CHARGE_STATES) })),
  recordedAt: maybe(instant),
  recordedBy: maybe(text),
  expectedElsewhere: flag,
}

/** The facts of a service of the actor's commune, to point who came unless it is said otherwise; else not found. */
export async function serviceToAttend(
  db: Db,
  actor: Actor,
  serviceId: string,
  day: Day,
  may = mayAttend,
): Promise<ServiceCalendarFacts> {
  const facts = await readServiceCalendar(db, serviceId, day, day)
  if (!may(actor, facts.service.communeId)) throw notFound()
  return facts
}

/** Who is expected, and who came without being expected: by school, level, class, then name. */
export async function attendanceRows(
  db: Db,
  actor: Actor,
  { id: serviceId, communeId }: { id: string; communeId: string },
  day: Day,
): Promise<AttendanceRow[]> {
  const rows = await rowsOf(
    db,
    EXPECTED,
    `select p.id as "beneficiaryId", b.id as "bookingId", r.status, r.reason, exists (select 1 from filiation f where f.beneficiary_id = p.id and f.account_id = any($3::uuid[])) as own, coalesce(r.certificate, false) as certificate, r.told,
            case when u.id is not null then json_build_object('amountCents', u.price_cents, 'state', ${chargeState('o')}) end as charge,
            case when h.id is not null then json_build_object('amountCents', h.price_cents, 'state', ${chargeState('ho')}) end as "hoursCharge",
            case when n.id is not null then json_build_object('amountCents', n.price_cents, 'state', ${chargeState('no')}) end as "absenceCharge", r.arrived_at as "arrivedAt", r.left_at as "leftAt", r.recorded_at as "recordedAt",
            case when r.recorded_by is not null then concat_ws(' ', a.first_name, a.last_name) end as "recordedBy",
            exists (select 1 from booking e join service v on v.id = e.service_id where e.beneficiary_id = p.id and e.day = $2 and e.service_id <> $1
                    and e.status = 'BOOKED' and not e.unbooked and ${sameTime('v.kind', '(select kind from service where id = $1)')}) as "expectedElsewhere"
     from (select beneficiary_id from booking where service_id = $1 and day = $2 and status = 'BOOKED' and not unbooked
           union select beneficiary_id from attendance_record where service_id = $1 and day = $2) as who
     join beneficiary p on p.id = who.beneficiary_id
     left join booking b on b.service_id = $1 and b.day = $2 and b.beneficiary_id = p.id and b.status = 'BOOKED' and not b.unbooked
     left join booking u on u.service_id = $1 and u.day = $2 and u.beneficiary_id = p.id and u.status = 'BOOKED' and u.unbooked and not u.by_hours and not u.by_absence and not u.by_month
     left join orders o on o.id = u.order_id
     left join booking h on h.service_id = $1 and h.day = $2 and h.beneficiary_id = p.id and h.status = 'BOOKED' and h.by_hours
     left join orders ho on ho.id = h.order_id
     left join booking n on n.service_id = $1 and n.day = $2 and n.beneficiary_id = p.id and n.status = 'BOOKED' and n.by_absence
     left join orders no on no.id = n.order_id
     left join attendance_record r on r.service_id = $1 and r.day = $2 and r.beneficiary_id = p.id
     left join account a on a.id = r.recorded_by
     order by p.classes -> $4 ->> 'school', array_position($5::text[], coalesce(p.classes -> $4 ->> 'level', upper(btrim(p.school_class)))),
       coalesce(p.classes -> $4 ->> 'name', p.school_class), p.last_name collate "fr-FR-x-icu", p.first_name collate "fr-FR-x-icu", p.id`,
    [serviceId, day, [actor.accountId, ...actor.household], schoolYearOn(day), Object.values(SchoolLevel)],
  )
  // what a family owes is of those who point it; why a child was away, which may tell of its health, of those who read plans
  const untold = {
    ...(!mayAttend(actor, communeId) && { charge: null, hoursCharge: null, absenceCharge: null }),
    ...(!mayReadPlans(actor, communeId) && { reason: null, certificate: false, told: null }),
  }
  return rows.map((row) => {
    const told = row.told && { announced: false, phoned: false, letter: false, ...row.told }
    return Object.assign(new AttendanceRow(), row, { communeId, day, told, ...untold })
  })
}

/** The register of a service on a day. Two statements. */
export async function attendanceSheet(
  db: DataSource,
  actor: Actor,
  { serviceId, day }: { serviceId: string; day: Day },
): Promise<AttendanceSheet> {
  const facts = await serviceToAttend(db, actor, serviceId, day, mayReadRegister)
  return sheetOf(db, actor, facts, day)
}

export async function sheetOf(
  db: Db,
  actor: Actor,
  { service, calendar }: ServiceCalendarFacts,
  day: Day,
): Promise<AttendanceSheet> {
  const closed = whyClosed(service, day, calendar)
  const rows = await attendanceRows(db, actor, service, day)
  return Object.assign(new AttendanceSheet(), {
    serviceId: service.id,
    day,
    open: closed === null,
    reason: closed?.reason ?? null,
    rows,
  })
}
