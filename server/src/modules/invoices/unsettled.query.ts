import { type Day, daysBetween } from '../../platform/day.js'
import { day, document, number, oneOf, type RowOf, text } from '../../platform/row.js'
import { type Db, rowsOf } from '../../platform/sql.js'
import { isPricedByHours, type Policy, regulationOn, SERVICE } from '../regulations/index.js'

export const UNSETTLED_KINDS = ['UNMARKED', 'UNKNOWN_CHILD', 'NO_HOURS'] as const

const UNSETTLED = {
  serviceId: text,
  serviceName: text,
  day,
  kind: oneOf(UNSETTLED_KINDS),
  children: number,
}
export type Unsettled = RowOf<typeof UNSETTLED>

/**
 * What the register of these services still has to say: meals of nobody marked, children noted by name, and who came where the hours make
 * the price and nobody said them. At most 100. Two statements.
 */
export async function unsettledOf(db: Db, regieId: string, from: Day, until: Day): Promise<Unsettled[]> {
  const byHours = await daysPricedByHours(db, regieId, from, until)
  return rowsOf(
    db,
    UNSETTLED,
    `select * from (
       select s.id as "serviceId", s.name as "serviceName", b.day, 'UNMARKED' as kind, count(*) as children
       from booking b join service s on s.id = b.service_id
       where b.regie_id = $1 and b.invoiced_cents is not null and b.status = 'BOOKED' and not b.unbooked and b.day between $2 and $3
         and not exists (select 1 from attendance_record r where r.service_id = b.service_id and r.day = b.day and r.beneficiary_id = b.beneficiary_id)
       group by s.id, s.name, b.day
       union all
       select s.id, s.name, n.day, 'UNKNOWN_CHILD', count(*) from attendance_note n join service s on s.id = n.service_id
       where s.regie_id = $1 and n.day between $2 and $3 and n.settled_at is null
         and exists (select 1 from booking b where b.service_id = s.id and b.invoiced_cents is not null)
       group by s.id, s.name, n.day
       union all
       select s.id, s.name, r.day, 'NO_HOURS', count(*) from unnest($4::uuid[], $5::date[]) as h(service_id, day)
       join service s on s.id = h.service_id join attendance_record r on r.service_id = s.id and r.day = h.day
       where r.status in ('PRESENT', 'PRESENT_UNBOOKED') and (r.arrived_at is null or r.left_at is null)
         and not exists (select 1 from booking b where b.service_id = r.service_id and b.day = r.day and b.beneficiary_id = r.beneficiary_id and b.by_hours and b.status = 'BOOKED')
       group by s.id, s.name, r.day) u
     order by day, "serviceName", "serviceId", kind limit 100`,
    [regieId, from, until, byHours.map((h) => h.serviceId), byHours.map((h) => h.day)],
  )
}

const VERSION = {
  id: text,
  serviceId: text,
  version: number,
  effectiveFrom: day,
  policy: document<Policy>(),
}

/** The days of a month whose price follows the hours of the child, as the version in force says. */
async function daysPricedByHours(db: Db, regieId: string, from: Day, until: Day) {
  const versions = await rowsOf(
    db,
    VERSION,
    `select r.id, r.service_id as "serviceId", r.version, r.effective_from as "effectiveFrom", r.policy
     from regulation r join service s on s.id = r.service_id
     where s.regie_id = $1 and r.published_at is not null and r.effective_from <= $2
       and exists (select 1 from booking b where b.service_id = s.id and b.invoiced_cents is not null)
     order by r.service_id, r.version`,
    [regieId, until],
  )
  const services = [...new Set(versions.map(({ serviceId }) => serviceId))]
  return services.flatMap((serviceId) =>
    daysBetween(from, until).flatMap((on) => {
      const policy = regulationOn(versions, serviceId, on)?.policy
      const rules = policy?.services[SERVICE]
      return policy && rules && isPricedByHours(policy, rules) ? [{ serviceId, day: on }] : []
    }),
  )
}
