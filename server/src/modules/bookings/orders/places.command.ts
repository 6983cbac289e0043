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

/** Places to take per service and day: none for a meal whose place a waiting list keeps. */
export function placesOf(basket: Basket): Places[] {
  return countPlaces(
    basket.lines.flatMap(({ service: { id: serviceId, revision, priceRevision }, meals }) =>
      meals.map(({ day, ruledPlaces, kept }) => ({
        serviceId,
        day,
        revision,
        priceRevision,
        ruledPlaces,
        count: kept ? 0 : 1,
      })),
    ),
  )
}

export function countPlaces(meals: readonly (Omit<Places, 'count'> & { count?: number })[]): Places[] {
  const counted = new Map<string, Places>()
  for (const { serviceId, day, revision, priceRevision, ruledPlaces, count = 1 } of meals) {
    const key = `${serviceId} ${day}`
    const known = counted.get(key)
    if (known) known.count += count
    else {
      const read = {
        ...(revision !== undefined && { revision }),
        ...(priceRevision !== undefined && { priceRevision }),
        ...(ruledPlaces !== undefined && { ruledPlaces }),
      }
      counted.set(key, { serviceId, day, count, ...read })
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
 * @param beforeAll those who wait for these days are passed: what was theirs comes back to them, or is kept for one of them
 * @throws the constraint `PLACES`, when a day has not enough left or was closed, somebody waits for it, or its service or its prices changed, meanwhile
 */
export async function takePlaces(tx: EntityManager, places: readonly Places[], beforeAll = false): Promise<void> {
  if (places.length === 0) return
  // a place that is kept already is not taken again, however few the règlement gives since
  const ruled = places.filter((p) => p.count > 0 && typeof p.ruledPlaces === 'number')
  await together([takeWithin(tx, places, beforeAll), ...(ruled.length > 0 ? [stayWithinRules(tx, ruled)] : [])])
}

const takeWithin = (tx: EntityManager, places: readonly Places[], beforeAll: boolean) =>
  tx.query(
    `with taken as (insert into service_day as d (service_id, day, capacity, taken)
     select u.service_id, u.day, s.capacity, u.count
     from unnest($1::uuid[], $2::date[], $3::int[], $4::int[], $5::int[]) as u(service_id, day, count, revision, price_revision) join service s on s.id = u.service_id
     where s.active and s.revision = coalesce(u.revision, s.revision) and s.price_revision = coalesce(u.price_revision, s.price_revision) and not exists (select 1 from closure k where k.commune_id = s.commune_id and u.day between k.first_day and k.last_day
                       and (k.service_id is null or k.service_id = s.id))
       and ($6 or u.count = 0 or not exists (select 1 from waiting_request w where w.service_id = u.service_id and w.day = u.day and w.status = 'WAITING' and w.answer_by is null))
     order by u.service_id, u.day
     on conflict (service_id, day) do update set taken = d.taken + excluded.taken
       where d.capacity is null or d.taken + excluded.taken <= d.capacity
     returning 1)
     select must(count(*) = cardinality($1), '${PLACES}') from taken`,
    [...arrays(places), places.map((p) => p.revision ?? null), places.map((p) => p.priceRevision ?? null), beforeAll],
  )

const stayWithinRules = (tx: EntityManager, ruled: readonly Places[]) =>
  tx.query(
    `select must(bool_and(d.taken <= u.places), '${PLACES}') from unnest($1::uuid[], $2::date[], $3::int[]) as u(service_id, day, places)
     join service_day d on d.service_id = u.service_id and d.day = u.day`,
    [ruled.map((p) => p.serviceId), ruled.map((p) => p.day), ruled.map((p) => p.ruledPlaces)],
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
