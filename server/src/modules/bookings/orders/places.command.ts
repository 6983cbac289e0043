import type { EntityManager } from 'typeorm'
import { compareText } from '../../../platform/compare.js'
import type { Day } from '../../../platform/day.js'
import { together } from '../../../platform/transaction.js'
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
}

/** Meals per service and day. */
export function placesOf(basket: Basket): Places[] {
  return countPlaces(
    basket.lines.flatMap(({ service: { id: serviceId, revision, priceRevision }, meals }) =>
      meals.map(({ day, ruledPlaces }) => ({ serviceId, day, revision, priceRevision, ruledPlaces })),
    ),
  )
}

export function countPlaces(meals: readonly Omit<Places, 'count'>[]): Places[] {
  const counted = new Map<string, Places>()
  for (const { serviceId, day, revision, priceRevision, ruledPlaces } of meals) {
    const key = `${serviceId} ${day}`
    const known = counted.get(key)
    if (known) known.count++
    else {
      const read = {
        ...(revision !== undefined && { revision }),
        ...(priceRevision !== undefined && { priceRevision }),
        ...(ruledPlaces !== undefined && { ruledPlaces }),
      }
      counted.set(key, { serviceId, day, count: 1, ...read })
    }
  }
  return [...counted.values()].sort((a, b) => compareText(a.serviceId, b.serviceId) || compareText(a.day, b.day))
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
 * @throws the constraint `PLACES`, when a day has not enough left or was closed, or its service or its prices changed, meanwhile
 */
export async function takePlaces(tx: EntityManager, places: readonly Places[]): Promise<void> {
  if (places.length === 0) return
  const ruled = places.filter((p) => typeof p.ruledPlaces === 'number')
  await together([takeWithin(tx, places), ...(ruled.length > 0 ? [stayWithinRules(tx, ruled)] : [])])
}

const takeWithin = (tx: EntityManager, places: readonly Places[]) =>
  tx.query(
    `with taken as (insert into service_day as d (service_id, day, capacity, taken)
     select u.service_id, u.day, s.capacity, u.count
     from unnest($1::uuid[], $2::date[], $3::int[], $4::int[], $5::int[]) as u(service_id, day, count, revision, price_revision) join service s on s.id = u.service_id
     where s.active and s.revision = coalesce(u.revision, s.revision) and s.price_revision = coalesce(u.price_revision, s.price_revision) and not exists (select 1 from closure k where k.commune_id = s.commune_id and u.day between k.first_day and k.last_day
                       and (k.service_id is null or k.service_id = s.id))
     order by u.service_id, u.day
     on conflict (service_id, day) do update set taken = d.taken + excluded.taken
       where d.capacity is null or d.taken + excluded.taken <= d.capacity
     returning 1)
     select must(count(*) = cardinality($1), '${PLACES}') from taken`,
    [...arrays(places), places.map((p) => p.revision ?? null), places.map((p) => p.priceRevision ?? null)],
  )

const stayWithinRules = (tx: EntityManager, ruled: readonly Places[]) =>
  tx.query(
    `select must(bool_and(d.taken <= u.places), '${PLACES}') from unnest($1::uuid[], $2::date[], $3::int[]) as u(service_id, day, places)
     join service_day d on d.service_id = u.service_id and d.day = u.day`,
    [ruled.map((p) => p.serviceId), ruled.map((p) => p.day), ruled.map((p) => p.ruledPlaces)],
  )

/** Gives places back, in the same order. The rows are locked first so that two releases never cross. */
export async function releasePlaces(tx: EntityManager, places: readonly Places[]): Promise<void> {
  if (places.length === 0) return
  await tx.query(
    `with locked as (
       select d.service_id, d.day, u.count from service_day d
       join unnest($1::uuid[], $2::date[], $3::int[]) as u(service_id, day, count) on u.service_id = d.service_id and u.day = d.day
       order by d.service_id, d.day for update of d)
     update service_day d set taken = d.taken - locked.count from locked where d.service_id = locked.service_id and d.day = locked.day`,
    arrays(places),
  )
}
