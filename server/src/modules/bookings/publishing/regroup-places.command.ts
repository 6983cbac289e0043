import type { DataSource, EntityManager } from 'typeorm'
import { dayAt, type Day } from '../../../platform/day.js'
import { day, flag, maybe, text } from '../../../platform/row.js'
import { firstRow, rowsOf } from '../../../platform/sql.js'
import { Offer } from '../offer/offer.policy.js'
import { loadOffer } from '../offer/offer.query.js'

/** The job that says again of which group of children is what is booked, once a règlement that shares places otherwise is in force. */
export const REGROUP_PLACES = 'regroup-places'

const BOOKED = { id: text, beneficiaryId: text, day, group: maybe(text), waits: flag }

/**
 * What is booked, kept or waited for of a service takes a place of its group under the règlement of its day, as the family is now. Nobody
 * loses a place: a group that has more than its places gives none until it has fewer. Run again, it changes nothing. A family that fails keeps no other from it.
 */
export async function regroupPlaces(db: DataSource, serviceId: string, now: Date): Promise<void> {
  const today = await todayOf(db, serviceId, now)
  const families = await rowsOf(
    db,
    { id: text },
    `select f.id from (select account_id as id from booking where service_id = $1 and day >= $2 and status in ('HELD', 'BOOKED')
     union select account_id from waiting_request where service_id = $1 and day >= $2 and status in ('ASKED', 'WAITING', 'OFFERED')) f
     where exists (select 1 from regulation r where r.service_id = $1 and r.published_at is not null and jsonb_path_exists(r.policy, '$.services.*.capacity.places')) order by f.id`,
    [serviceId, today],
  )
  const failures: unknown[] = []
  for (const { id } of families)
    await db
      .transaction((tx) => regroupFamily(tx, id, { serviceId, today }, now))
      .catch((caught: unknown) => void failures.push(caught))
  if (failures.length > 0) throw failures[0]
}

async function todayOf(db: DataSource, serviceId: string, now: Date): Promise<Day> {
  const place = await firstRow(
    db,
    { timeZone: text },
    'select c.time_zone as "timeZone" from service s join commune c on c.id = s.commune_id where s.id = $1',
    [serviceId],
  )
  return dayAt(now, place?.timeZone ?? 'UTC')
}

async function regroupFamily(
  tx: EntityManager,
  accountId: string,
  { serviceId, today }: { serviceId: string; today: Day },
  now: Date,
): Promise<void> {
  const taken = await rowsOf(
    tx,
    BOOKED,
    `select b.id, b.beneficiary_id as "beneficiaryId", b.day, b.place_group as "group", false as waits from booking b
     where b.account_id = $1 and b.service_id = $2 and b.day >= $3 and b.status in ('HELD', 'BOOKED')
       and not (b.unbooked or b.by_hours or b.by_absence or b.by_month or b.at_month_end or b.taken_back)
     union all select w.id, w.beneficiary_id, w.day, w.place_group, true from waiting_request w
     where w.account_id = $1 and w.service_id = $2 and w.day >= $3 and w.status in ('ASKED', 'WAITING', 'OFFERED')`,
    [accountId, serviceId, today],
  )
  const days = taken.map((one) => one.day).sort()
  const [from, to] = [days[0], days.at(-1)]
  if (!from || !to) return
  const facts = await loadOffer(tx, {
    ...{ accountId, communeIds: null, from, to, serviceIds: [serviceId] },
    beneficiaryIds: [...new Set(taken.map((one) => one.beneficiaryId))],
  })
  const offer = new Offer(facts, now)
  const groups = taken.map((one) => offer.groupOf(serviceId, one.beneficiaryId, one.day)?.name ?? null)
  const changed = taken.map((one, i) => ({ ...one, to: groups[i] ?? null })).filter((one) => one.to !== one.group)
  const rows = JSON.stringify(changed.map(({ id, to: group, waits }) => ({ id, group, waits })))
  if (changed.length === 0) return
  await tx.query(
    `with asked as (select * from json_to_recordset($1) as u(id uuid, "group" text, waits boolean)),
     moved as (update waiting_request w set place_group = a."group" from asked a where a.waits and w.id = a.id and w.status in ('ASKED', 'WAITING', 'OFFERED'))
     update booking b set place_group = a."group" from asked a where not a.waits and b.id = a.id and b.status in ('HELD', 'BOOKED')`,
    [rows],
  )
}
