import { type Day, dayAt } from '../../../platform/day.js'
import { day, maybe, number, text } from '../../../platform/row.js'
import { type Db, rowsOf } from '../../../platform/sql.js'
import { ruledPlaces, smallest } from '../../pricing/index.js'
import { contextOf, regulationOn, SERVICE } from '../../regulations/index.js'
import type { PriceBook, PricedService } from '../offer/prices.policy.js'
import { enrolDays } from './enrol.policy.js'

const TAKEN = { serviceId: text, day, capacity: maybe(number), taken: number }

/**
 * Places that services whose règlement asks for them have left for an inscription: those of a day, less everyone who has an access from
 * that day on or waits for one. Who asks at the same time waits here, so that the last place is given once.
 */
export async function readEnrolPlaces(
  db: Db,
  book: PriceBook,
  now: Date,
): Promise<(service: PricedService, day: Day) => number | null> {
  const limited = book.services.filter(({ id }) =>
    book.regulations.some(
      ({ serviceId, policy }) =>
        serviceId === id && JSON.stringify(policy.services[SERVICE]?.actions?.enrol ?? []).includes('"capacityLeft"'),
    ),
  )
  if (limited.length === 0) return () => null
  const ids = limited.map(({ id }) => id).sort()
  await db.query(`select pg_advisory_xact_lock(hashtextextended('enrol ' || id, 0)) from unnest($1::text[]) as s(id)`, [
    ids,
  ])
  const asked = limited.flatMap((service) =>
    enrolDays(book.schoolYears, dayAt(now, service.timeZone)).map((on) => ({ service, on })),
  )
  const rows = await rowsOf(
    db,
    TAKEN,
    `select q.service_id as "serviceId", q.day, v.capacity, (
       select count(distinct a.beneficiary_id)::int from service_access a
       where exists (select 1 from tariff t where t.situation_id = a.situation_id and t.service_id = q.service_id)
         and (a.status = 'PENDING' or a.status = 'VALID' and (a.valid_to is null or a.valid_to >= q.day))) as taken
     from unnest($1::uuid[], $2::date[]) as q(service_id, day) join service v on v.id = q.service_id`,
    [asked.map(({ service }) => service.id), asked.map(({ on }) => on)],
  )
  return (service, on) => {
    const row = rows.find((one) => one.serviceId === service.id && one.day === on)
    const regulation = regulationOn(book.regulations, service.id, on)
    if (!row || !regulation) return null
    const calendar = { schoolYears: book.schoolYears, breaks: book.breaks, closures: book.closures }
    const context = contextOf(regulation.policy, { service, calendar, timeZone: service.timeZone })
    const places = smallest(row.capacity, ruledPlaces(context, on, now))
    return places === null ? null : Math.max(0, places - row.taken)
  }
}
