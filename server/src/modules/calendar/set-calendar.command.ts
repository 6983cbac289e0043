import type { DataSource } from 'typeorm'
import type { Actor } from '../../platform/actor.js'
import { audit, by } from '../../platform/audit.js'
import { countDays, daysBetween, weekdayOf } from '../../platform/day.js'
import { notFound } from '../../platform/errors.js'
import { maySetCalendar } from './calendar.access.js'
import type { CapacityInput } from './calendar.input.js'
import { CalendarRefused, CapacitySet } from './calendar.result.js'
import { day, maybe, number, text } from '../../platform/row.js'
import { rowsOf } from '../../platform/sql.js'

/** Sets the places of some days, or none of them when more are already taken on one. */
export const setCapacity = (
  db: DataSource,
  actor: Actor,
  input: CapacityInput,
  now: Date,
): Promise<CapacitySet | CalendarRefused> =>
  db.transaction(async (tx) => {
    const [service] = await rowsOf(
      tx,
      { communeId: text, usual: maybe(number) },
      // one after the other: a day that was never set has no row to wait for
      'select commune_id as "communeId", capacity as usual from service where id = $1 for no key update',
      [input.serviceId],
    )
    if (!service || !maySetCalendar(actor, service.communeId)) throw notFound()
    if (input.to < input.from || countDays(input.from, input.to) > 366) return CalendarRefused.because('BAD_DATES')
    const days = daysBetween(input.from, input.to).filter(
      (one) => !input.weekdays?.length || input.weekdays.includes(weekdayOf(one)),
    )
    const capacity = input.capacity ?? null
    const known = await rowsOf(
      tx,
      { day, capacity: maybe(number), taken: number },
      'select day, capacity, taken from service_day where service_id = $1 and day = any($2::date[]) order by day for update',
      [input.serviceId, days],
    )
    const first = known.find((one) => one.day === days[0]) ?? { capacity: service.usual }
    if (input.before !== undefined && first.capacity !== input.before)
      return CalendarRefused.because('CHANGED_MEANWHILE')
    if (capacity !== null && known.some(({ taken }) => taken > capacity)) return CalendarRefused.because('BELOW_TAKEN')
    const set = await rowsOf(
      tx,
      {},
      `insert into service_day as d (service_id, day, capacity) select $1, day, $3 from unnest($2::date[]) as day order by day
       on conflict (service_id, day) do update set capacity = excluded.capacity where excluded.capacity is null or d.taken <= excluded.capacity
       returning 1`,
      [input.serviceId, days, capacity],
    )
    if (set.length !== days.length) throw new Error('places were taken meanwhile')
    await audit(tx, {
      at: now,
      ...by(actor),
      action: 'CAPACITY_SET',
      communeId: service.communeId,
      subject: 'service',
      subjectId: input.serviceId,
      details: { from: input.from, to: input.to, capacity },
    })
    return Object.assign(new CapacitySet(), { days: days.length })
  })
