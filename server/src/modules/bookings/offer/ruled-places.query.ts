import type { Day } from '../../../platform/day.js'
import { document, day, number, text } from '../../../platform/row.js'
import { type Db, rowsOf } from '../../../platform/sql.js'
import { readServiceCalendar } from '../../calendar/index.js'
import { ruledPlaces } from '../../pricing/index.js'
import { contextOf, type Policy, regulationOn } from '../../regulations/index.js'

const REGULATION = { id: text, serviceId: text, version: number, effectiveFrom: day, policy: document<Policy>() }

/** Places that the règlements of a service give to each of some days; null where they set no limit. Two statements, one when none does. */
export async function readRuledPlaces(
  db: Db,
  serviceId: string,
  days: readonly Day[],
  now: Date,
): Promise<Map<Day, number | null>> {
  const sorted = [...days].sort()
  const [from, to] = [sorted[0], sorted.at(-1)]
  const regulations = await rowsOf(
    db,
    REGULATION,
    `select id, service_id as "serviceId", version, effective_from as "effectiveFrom", policy from regulation
     where service_id = $1 and published_at is not null
       and exists (select 1 from regulation r where r.service_id = $1 and r.published_at is not null
                   and jsonb_path_exists(r.policy, '$.services.*.capacity.places'))`,
    [serviceId],
  )
  if (!from || !to || regulations.length === 0) return new Map()
  const { service, calendar } = await readServiceCalendar(db, serviceId, from, to)
  const contexts = new Map(
    regulations.map(({ id, policy }) => [id, contextOf(policy, { service, calendar, timeZone: service.timeZone })]),
  )
  return new Map(
    sorted.map((day) => {
      const context = contexts.get(regulationOn(regulations, serviceId, day)?.id ?? '')
      return [day, context ? ruledPlaces(context, day, now) : null]
    }),
  )
}
