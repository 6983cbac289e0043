import type { EntityManager } from 'typeorm'
import { compareText } from '../../../platform/compare.js'
import type { Day } from '../../../platform/day.js'
import { together } from '../../../platform/transaction.js'
import type { PlaceGroup } from '../../pricing/index.js'
import { GROUPS_TAKEN } from '../offer/groups-taken.query.js'
import type { Basket } from '../offer/quote-order.policy.js'

export interface Places {
  serviceId: string
  day: Day
  count: number
  /** Of the service, as it was read: changed meanwhile, it may be of another kind or closed on that weekday. */
  revision?: number
  /** Of its prices, as they were read. */
  priceRevision?: number
  /** What the règlement gives to the day, beside what the service and its calendar set; null or unsaid: no limit. */
  ruledPlaces?: number | null
  /** Of groups of children between which the règlement shares the day: what is taken of each, and what it has. */
  groups?: (PlaceGroup & { count: number })[]
  /** Groups whose places are all taken: who waits for one of them is not passed. */
  fullGroups?: readonly string[]
}

type Meal = Omit<Places, 'count' | 'groups'> & { count?: number; groupPlaces?: PlaceGroup | null }

/** Places to take per service and day: none for a meal whose place a waiting list keeps. */
export function placesOf(basket: Basket): Places[] {
  return countPlaces(
    basket.lines.flatMap(({ service: { id: serviceId, revision, priceRevision }, meals }) =>
      meals.map(({ day, ruledPlaces, groupPlaces, fullGroups, kept }) => ({
        serviceId,
        day,
        revision,
        priceRevision,
        ruledPlaces,
        groupPlaces,
        fullGroups,
        count: kept ? 0 : 1,
      })),
    ),
  )
}

export function countPlaces(meals: readonly Meal[]): Places[] {
  const counted = new Map<string, Places>()
  for (const meal of meals) {
    const { serviceId, day, count = 1, groupPlaces } = meal
    const key = `${serviceId} ${day}`
    const known = counted.get(key)
    if (known) known.count += count
    const places = known ?? { ...asRead(meal), count }
    if (!known) counted.set(key, places)
    if (groupPlaces) places.groups = withGroup(places.groups, groupPlaces, count)
    // one that is asked for here is not passed by who asks for another
    if (known?.fullGroups && groupPlaces)
      known.fullGroups = known.fullGroups.filter((name) => meal.fullGroups?.includes(name))
  }
  return [...counted.values()].sort((a, b) => compareText(a.serviceId, b.serviceId) || compareText(a.day, b.day))
}

const asRead = ({ serviceId, day, revision, priceRevision, ruledPlaces, fullGroups }: Meal): Omit<Places, 'count'> => ({
  ...{ serviceId, day },
  ...(revision !== undefined && { revision }),
  ...(priceRevision !== undefined && { priceRevision }),
  ...(ruledPlaces !== undefined && { ruledPlaces }),
  ...(fullGroups?.length && { fullGroups }),
})

function withGroup(groups: Places['groups'] = [], { name, places }: PlaceGroup, count: number) {
  const known = groups.find((one) => one.name === name)
  if (!known) return [...groups, { name, places, count }]
  known.count += count
  return groups
}

const arrays = (places: readonly Places[]) => [
  places.map((p) => p.serviceId),
  places.map((p) => p.day),
  places.map((p) => p.count),
]

/** The promise that is broken when somebody else took the places, or the day was closed or the service changed meanwhile. */
export const PLACES = 'places_within_capacity'

/**
 * Takes places in one conditional statement, in (service, day) order; what a règlement gives is looked at behind it, on rows
 * that are then ours. Last in its transaction: these rows are the ones everybody wants.
 * @param beforeAll those who wait for these days are passed: what was theirs comes back to them, or is kept for one of them
 * @throws the constraint `PLACES`, when a day has not enough left or was closed, somebody waits for it, or its service or its prices changed, meanwhile
 */
export async function takePlaces(tx: EntityManager, places: readonly Places[], beforeAll = false): Promise<void> {
  if (places.length === 0) return
  // a place that is kept already is not taken again, however few the règlement gives since
  const ruled = places.filter(
    (p) => p.count > 0 && (typeof p.ruledPlaces === 'number' || p.groups?.some((g) => g.count > 0)),
  )
  await together([takeWithin(tx, places, beforeAll), ...(ruled.length > 0 ? [stayWithinRules(tx, ruled)] : [])])
}

const takeWithin = (tx: EntityManager, places: readonly Places[], beforeAll: boolean) =>
  tx.query(
    `with taken as (insert into service_day as d (service_id, day, capacity, taken)
     select u.service_id, u.day, s.capacity, u.count
     from unnest($1::uuid[], $2::date[], $3::int[], $4::int[], $5::int[], $7::jsonb[]) as u(service_id, day, count, revision, price_revision, full_groups) join service s on s.id = u.service_id
     where s.active and s.revision = coalesce(u.revision, s.revision) and s.price_revision = coalesce(u.price_revision, s.price_revision) and not exists (select 1 from closure k where k.commune_id = s.commune_id and u.day between k.first_day and k.last_day
                       and (k.service_id is null or k.service_id = s.id))
       and ($6 or u.count = 0 or not exists (select 1 from waiting_request w where w.service_id = u.service_id and w.day = u.day and w.status = 'WAITING' and w.answer_by is null
                       and (w.place_group is null or not u.full_groups ? w.place_group)))
     order by u.service_id, u.day
     on conflict (service_id, day) do update set taken = d.taken + excluded.taken
       where d.capacity is null or d.taken + excluded.taken <= d.capacity
     returning 1)
     select must(count(*) = cardinality($1), '${PLACES}') from taken`,
    [
      ...arrays(places),
      places.map((p) => p.revision ?? null),
      places.map((p) => p.priceRevision ?? null),
      beforeAll,
      places.map((p) => JSON.stringify(p.fullGroups ?? [])),
    ],
  )

const stayWithinRules = (tx: EntityManager, ruled: readonly Places[]) =>
  tx.query(
    `select must((select coalesce(bool_and(d.taken <= u.places), true) from unnest($1::uuid[], $2::date[], $3::int[]) as u(service_id, day, places)
       join service_day d on d.service_id = u.service_id and d.day = u.day)
     and (select coalesce(bool_and(t.taken <= g.places), true) from json_to_recordset($4) as g(service_id uuid, day date, name text, places int)
       cross join lateral (${GROUPS_TAKEN('g.service_id', 'g.day', 'g.day')}) t where t.place_group = g.name), '${PLACES}')`,
    [
      ...[ruled.map((p) => p.serviceId), ruled.map((p) => p.day), ruled.map((p) => p.ruledPlaces ?? null)],
      JSON.stringify(
        ruled.flatMap(({ serviceId, day, groups = [] }) =>
          groups
            .filter(({ count }) => count > 0)
            .map(({ name, places }) => ({ service_id: serviceId, day, name, places })),
        ),
      ),
    ],
  )

/** Gives places back, in the same order. The rows are locked first so that two releases never cross. Who waits for them is offered them after. */
export async function releasePlaces(tx: EntityManager, places: readonly Places[]): Promise<void> {
  if (places.length === 0) return
  await tx.query(
    `with locked as (
       select d.service_id, d.day, u.count from service_day d
       join unnest($1::uuid[], $2::date[], $3::int[]) as u(service_id, day, count) on u.service_id = d.service_id and u.day = d.day
       order by d.service_id, d.day for update of d),
     told as (insert into outbox (task, payload, job_key) select $4, '{}', $4
       where exists (select 1 from locked l join waiting_request w on w.service_id = l.service_id and w.day = l.day and w.status = 'WAITING' and w.answer_by is null))
     update service_day d set taken = d.taken - locked.count from locked where d.service_id = locked.service_id and d.day = locked.day`,
    [...arrays(places), OFFER_FREED_PLACES],
  )
}

/** The job that offers what is free to who waits. */
export const OFFER_FREED_PLACES = 'offer-freed-places'
