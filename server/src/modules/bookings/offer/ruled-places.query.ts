import type { Day } from '../../../platform/day.js'
import { document, day, number, text } from '../../../platform/row.js'
import { type Db, rowsOf } from '../../../platform/sql.js'
import { readServiceCalendar } from '../../calendar/index.js'
import { type PlaceGroup, placeGroups, ruledPlaces } from '../../pricing/index.js'
import { GROUPS_TAKEN } from './groups-taken.query.js'
import { contextOf, type Policy, regulationOn } from '../../regulations/index.js'

const REGULATION = { id: text, serviceId: text, version: number, effectiveFrom: day, policy: document<Policy>() }

/** What the règlements of a service give to a day: to whoever asks, null where they set no limit, or to each group of children. */
export interface RuledDay {
  places: number | null
  groups: (PlaceGroup & { taken: number })[]
}

const TAKEN = { day, name: text, taken: number }

/** Places that they give to each of some days. Three statements; two when no day is shared by group, one when none is limited. */
export async function readRuledPlaces(
  db: Db,
  serviceId: string,
  days: readonly Day[],
  now: Date,
): Promise<Map<Day, RuledDay>> {
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
  const ruled = sorted.map((on) => {
    const context = contexts.get(regulationOn(regulations, serviceId, on)?.id ?? '')
    return {
      on,
      places: context ? ruledPlaces(context, on, now) : null,
      groups: context ? placeGroups(context, on, now) : [],
    }
  })
  const taken = ruled.some(({ groups }) => groups.length > 0)
    ? await rowsOf(
        db,
        TAKEN,
        `select t.day, t.place_group as name, t.taken from (${GROUPS_TAKEN('$1', '$2::date', '$3::date')}) t`,
        [serviceId, from, to],
      )
    : []
  const takenOf = (on: Day, name: string) => taken.find((one) => one.day === on && one.name === name)?.taken ?? 0
  return new Map(
    ruled.map(({ on, places, groups }) => [
      on,
      { places, groups: groups.map((group) => ({ ...group, taken: takenOf(on, group.name) })) },
    ]),
  )
}
