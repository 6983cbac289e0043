import type { DataSource } from 'typeorm'
import type { Actor } from '../../platform/actor.js'
import { countDays, type Day, daysBetween } from '../../platform/day.js'
import { badInput, notFound } from '../../platform/errors.js'
import { mayReadCalendar } from './calendar.access.js'
import { Closure } from './calendar.entity.js'
import type { ServiceDays } from './calendar.result.js'
import { whyClosed } from './service-calendar.policy.js'
import { readServiceCalendar } from './service-calendar.query.js'
import { day, maybe, number } from '../../platform/row.js'
import { rowsOf } from '../../platform/sql.js'

const LONGEST = 400

/** A service over some days, with its places and its closures. Three statements. */
export async function serviceDays(
  db: DataSource,
  actor: Actor,
  asked: { serviceId: string; from: Day; to: Day },
): Promise<ServiceDays> {
  const { serviceId, from, to } = asked
  if (to < from || countDays(from, to) > LONGEST)
    throw badInput({ field: 'to', message: `Demandez de 1 à ${LONGEST} jours, la fin après le début.` })
  const { service, calendar } = await readServiceCalendar(db, serviceId, from, to)
  if (!mayReadCalendar(actor, service.communeId)) throw notFound()
  const rows = await rowsOf(
    db,
    { day, capacity: maybe(number), taken: number },
    'select day, capacity, taken from service_day where service_id = $1 and day between $2 and $3',
    [serviceId, from, to],
  )
  const known = new Map(rows.map((r) => [r.day, r]))
  const days = daysBetween(from, to).map((day) => {
    const closed = whyClosed(service, day, calendar)
    const places = known.get(day) ?? { capacity: service.capacity, taken: 0 }
    return {
      serviceId,
      day,
      open: closed === null,
      reason: closed?.reason ?? null,
      shortReason: closed?.shortReason ?? null,
      closureId: closed?.closureId ?? null,
      capacity: places.capacity,
      taken: places.taken,
    }
  })
  return { serviceId, days, closures: await closuresOf(db, service, from, to) }
}

const closuresOf = (db: DataSource, { id, communeId }: { id: string; communeId: string }, from: Day, to: Day) =>
  db
    .getRepository(Closure)
    .createQueryBuilder('k')
    .where('k.commune_id = :communeId and (k.service_id is null or k.service_id = :id)', { communeId, id })
    .andWhere('k.first_day <= :to and k.last_day >= :from', { from, to })
    .orderBy('k.first_day')
    .getMany()
