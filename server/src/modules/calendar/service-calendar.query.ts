import type { EntityManager } from 'typeorm'
import { addDays, type Day } from '../../platform/day.js'
import { notFound } from '../../platform/errors.js'
import type { ServiceFact } from './service-calendar.policy.js'
import { type RowOf, day, document, list, maybe, record, text } from '../../platform/row.js'
import { rowsOf } from '../../platform/sql.js'

export const ServiceCalendarFacts = {
  service: document<
    ServiceFact & {
      communeId: string
      regieId: string
      name: string
      capacity: number | null
      zone: string
      timeZone: string
    }
  >(),
  calendar: record({
    schoolYears: list(record({ firstDay: day, lastDay: day })),
    breaks: list(record({ name: text, firstDay: day, lastDay: day })),
    closures: list(
      record({ id: text, serviceId: maybe(text), reason: text, shortReason: text, firstDay: day, lastDay: day }),
    ),
  }),
}
export type ServiceCalendarFacts = RowOf<typeof ServiceCalendarFacts>

const LOOK_BACK_DAYS = 230

/** What decides which days a service opens between two days, and how limits fall there. One statement. */
export async function readServiceCalendar(
  db: Pick<EntityManager, 'query'>,
  serviceId: string,
  from: Day,
  to: Day,
): Promise<ServiceCalendarFacts> {
  const [row] = await rowsOf(
    db,
    ServiceCalendarFacts,
    `select json_build_object('id', s.id, 'kind', s.kind, 'openWeekdays', s.open_weekdays, 'communeId', s.commune_id, 'regieId', s.regie_id,
              'name', s.name, 'capacity', s.capacity, 'zone', c.school_zone, 'timeZone', c.time_zone) as service,
            json_build_object(
              'schoolYears', (select coalesce(json_agg(json_build_object('firstDay', first_day, 'lastDay', last_day)), '[]') from school_year),
              'breaks', (select coalesce(json_agg(json_build_object('name', name, 'firstDay', first_day, 'lastDay', last_day) order by first_day), '[]')
                         from school_break where zone = c.school_zone),
              'closures', (select coalesce(json_agg(json_build_object('id', k.id, 'serviceId', k.service_id, 'firstDay', k.first_day, 'lastDay', k.last_day,
                             'reason', k.reason, 'shortReason', k.short_reason) order by k.first_day), '[]')
                           from closure k where k.commune_id = c.id and k.first_day <= $3 and k.last_day >= $2)) as calendar
     from service s join commune c on c.id = s.commune_id where s.id = $1`,
    [serviceId, addDays(from, -LOOK_BACK_DAYS), to],
  )
  if (!row) throw notFound()
  return row
}
