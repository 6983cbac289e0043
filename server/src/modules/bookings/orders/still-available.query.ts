import type { EntityManager } from 'typeorm'
import type { Day } from '../../../platform/day.js'
import { type Db, rowsOf } from '../../../platform/sql.js'
import { readServiceCalendar } from '../../calendar/index.js'
import { placeGroups, ruledPlaces, smallest } from '../../pricing/index.js'
import { contextOf, type Policy } from '../../regulations/index.js'
import { sameTime, ServiceAccess } from '../../services/index.js'
import { GROUPS_TAKEN } from '../offer/groups-taken.query.js'
import type { ClosedMeal, OrderedMeal } from './still-available.policy.js'
import { type RowOf, day, document, flag, instant, maybe, number, record, text } from '../../../platform/row.js'
import { fieldsOf } from '../../../platform/entity-rows.js'
import { Booking } from '../booking.entity.js'

/**
 * Share-locks the services of an order as orders do when they insert their bookings: a closure is committed before, and is
 * seen, or comes after, and finds what was booked. Before the wallet's lock: closures take the two in this order.
 */
export const lockServicesOf = async (tx: EntityManager, orderId: string): Promise<void> => {
  await tx.query(
    `select 1 from service s where s.id in (select l.service_id from order_line l where l.order_id = $1) order by s.id for key share`,
    [orderId],
  )
}

const ORDERED = {
  id: text,
  serviceId: text,
  beneficiaryId: text,
  day,
  firstName: text,
  serviceName: text,
  serviceActive: flag,
  access: record(fieldsOf(ServiceAccess, 'status', 'validFrom', 'validTo')),
  inFamily: flag,
  accountStatus: text,
  regulationPublished: flag,
  bookableUntil: instant,
  capacity: maybe(number),
  limiting: maybe(document<Policy>()),
  taken: number,
  groupName: maybe(text),
  groupTaken: number,
  bookedElse: flag,
}
const COLUMNS = `b.id, b.service_id as "serviceId", b.beneficiary_id as "beneficiaryId", b.day, p.first_name as "firstName",
  s.name as "serviceName", s.active as "serviceActive",
  json_build_object('status', a.status, 'validFrom', a.valid_from, 'validTo', a.valid_to) as access,
  f.removed_at is null as "inFamily", c.status as "accountStatus", r.published_at is not null as "regulationPublished",
  b.bookable_until as "bookableUntil", case when d.day is null then s.capacity else d.capacity end as capacity,
  case when jsonb_path_exists(r.policy, '$.services.*.capacity.places') then r.policy end as limiting, coalesce(d.taken, 0) as taken, b.place_group as "groupName",
  case when b.place_group is null then 0 else (select coalesce(sum(t.taken), 0)::int from (${GROUPS_TAKEN('b.service_id', 'b.day', 'b.day')}) t where t.place_group = b.place_group) end as "groupTaken",
  exists (select 1 from booking o where o.beneficiary_id = b.beneficiary_id and o.service_id = b.service_id and o.day = b.day
          and o.status in ('HELD', 'BOOKED') and not o.by_hours and not o.by_absence and not o.by_meal and not o.by_month and o.id <> b.id) as "bookedElse"`
const FROM = `from booking b join service s on s.id = b.service_id join beneficiary p on p.id = b.beneficiary_id
  join service_access a on a.id = b.access_id join account c on c.id = b.account_id join regulation r on r.id = b.regulation_id
  join filiation f on f.account_id = b.account_id and f.beneficiary_id = b.beneficiary_id
  left join service_day d on d.service_id = b.service_id and d.day = b.day`
const SORTED = 'order by b.account_id, b.beneficiary_id, b.service_id, b.day'
/** What staff may change meanwhile (access, family, account) is share-locked: who changes it comes before, or after. */
const LOCK = ' for share of a, f, c'

/** The meals of an order that wait for its money, with what may have changed since. One statement, and one per service for its calendar. */
export const orderedMeals = async (tx: Db, orderId: string, now: Date): Promise<OrderedMeal[]> =>
  withCalendars(
    tx,
    await rowsOf(
      tx,
      ORDERED,
      `select ${COLUMNS} ${FROM} where b.order_id = $1 and b.status in ('HELD', 'EXPIRED') ${SORTED}${LOCK}`,
      [orderId],
    ),
    now,
  )

const CLOSED = {
  ...ORDERED,
  ...fieldsOf(Booking, 'accountId', 'regieId', 'priceCents', 'invoicedCents'),
  paid: flag,
  settledBefore: flag,
  overlaps: flag,
}

/** What a closure cancelled after this day of its commune, as long as it is not restored. One statement, and one per service for its calendar. */
export const closedMeals = async (tx: Db, closureId: string, now: Date, lock: boolean): Promise<ClosedMeal[]> =>
  withCalendars(
    tx,
    await rowsOf(
      tx,
      CLOSED,
      `select ${COLUMNS}, b.account_id as "accountId", b.regie_id as "regieId", b.price_cents as "priceCents", b.invoiced_cents as "invoicedCents",
         (select o.status in ('PAID', 'ON_INVOICE') from orders o where o.id = b.order_id) as paid, b.goodwill_cents > 0 as "settledBefore",
         exists (select 1 from booking o join service v on v.id = o.service_id where o.beneficiary_id = b.beneficiary_id and o.day = b.day
                 and o.status in ('HELD', 'BOOKED') and not o.by_hours and not o.by_absence and not o.by_meal and not o.by_month and o.service_id <> b.service_id and ${sameTime('s.kind', 'v.kind')}) as overlaps
       ${FROM}
       where b.closure_id = $1 and b.day > (select ($2::timestamptz at time zone k.time_zone)::date from commune k where k.id = b.commune_id)
       ${SORTED}${lock ? LOCK : ''}`,
      [closureId, now],
    ),
    now,
  )

async function withCalendars<R extends RowOf<typeof ORDERED>>(tx: Db, rows: readonly R[], now: Date) {
  const days = rows.map((r) => r.day).sort()
  const calendars = await calendarsOf(tx, new Set(rows.map((r) => r.serviceId)), days)
  return rows.map((row) => {
    const found = calendars.get(row.serviceId)
    if (!found) throw new Error('a booking has a service')
    const service = { ...found.service, name: row.serviceName, active: row.serviceActive }
    const context = row.limiting && contextOf(row.limiting, { ...found, timeZone: found.service.timeZone })
    const ruled = context && ruledPlaces(context, row.day, now)
    const groups = context ? placeGroups(context, row.day, now) : []
    const group = groups.find(({ name }) => name === row.groupName) ?? null
    return {
      ...row,
      ...{ service, calendar: found.calendar, capacity: smallest(row.capacity, ruled) },
      ...{ ruledPlaces: ruled, groupPlaces: group },
    }
  })
}

async function calendarsOf(tx: Db, serviceIds: ReadonlySet<string>, days: readonly Day[]) {
  const found = new Map<string, Awaited<ReturnType<typeof readServiceCalendar>>>()
  const [from, to] = [days[0], days.at(-1)]
  if (!from || !to) return found
  for (const id of serviceIds) found.set(id, await readServiceCalendar(tx, id, from, to))
  return found
}
