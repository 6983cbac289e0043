import type { DataSource, EntityManager } from 'typeorm'
import type { Day } from '../../../platform/day.js'
import { type Cents, oppositeCents, plusCents } from '../../../platform/money.js'
import { rowsOf } from '../../../platform/sql.js'
import { post } from '../../wallet/index.js'
import { cents, day, number, text } from '../../../platform/row.js'

/** Local hour from which a day's services are over and their advances become revenue. */
const EARNED_AT_HOUR = 18
const BATCH = 5_000

interface Earning {
  id: string
  regieId: string
  serviceId: string
  day: Day
  foodCents: Cents
  careCents: Cents
}

/**
 * Promise M6: what was paid for a meal is an advance until the day of the service, revenue from that evening on (18 h in
 * the commune's zone). What a late cancellation leaves due is revenue too. One ledger transaction a service and day; bookings
 * that another transaction is changing are left to the next run.
 */
export async function earnAdvances(db: DataSource, now: Date): Promise<void> {
  while ((await db.transaction((tx) => earnSome(tx, now))) === BATCH);
}

const EARNED_ROW = {
  id: text,
  regieId: text,
  serviceId: text,
  day,
  foodCents: cents,
  careCents: cents,
  bookings: number,
}

async function earnSome(tx: EntityManager, now: Date): Promise<number> {
  const made = await rowsOf(tx, EARNED_ROW, EARN, [now, EARNED_AT_HOUR, BATCH])
  const groups = new Map<string, Earning[]>()
  for (const e of made) groups.set(`${e.regieId} ${e.day}`, [...(groups.get(`${e.regieId} ${e.day}`) ?? []), e])
  for (const earnings of groups.values()) {
    const [{ regieId, day }] = earnings as [Earning]
    const posted = await post(
      tx,
      { regieId, day, cause: 'EARNED', actorId: null, at: now },
      earnings.map(({ id, serviceId, foodCents, careCents }) => ({
        causeId: id,
        legs: [
          { kind: 'ADVANCE', amountCents: oppositeCents(plusCents(foodCents, careCents)) },
          { kind: 'EARNED_FOOD', amountCents: foodCents, serviceId },
          { kind: 'EARNED_CARE', amountCents: careCents, serviceId },
        ],
      })),
    )
    if (!posted) throw new Error('an earning was not posted')
  }
  return made.reduce((sum, e) => sum + e.bookings, 0)
}

/** A meal paid after its day is earned on the day it was paid: an advance is never negative. */
const EARN = `
with due as (
  select b.id, b.regie_id, b.service_id, kept.cents, greatest(b.day, (o.paid_at at time zone c.time_zone)::date) as day,
         (2 * b.food_cents::bigint * kept.cents + b.price_cents) / (2 * b.price_cents) as food
  from booking b join orders o on o.id = b.order_id join commune c on c.id = b.commune_id
  cross join lateral (select b.price_cents - b.refunded_cents as cents) kept
  where b.earned_id is null and b.status in ('BOOKED', 'CANCELLED') and b.price_cents > b.refunded_cents and o.status = 'PAID'
    and b.day <= ($1::timestamptz at time zone c.time_zone - make_interval(hours => $2::int))::date
  order by b.day, b.id limit $3 for update of b skip locked
), made as (
  insert into earning (regie_id, service_id, day, bookings, food_cents, care_cents, posted_at)
  select regie_id, service_id, day, count(*), sum(food), sum(cents - food), $1 from due group by regie_id, service_id, day
  returning id, regie_id, service_id, day, bookings, food_cents, care_cents
), stamped as (
  update booking b set earned_id = made.id from due join made using (regie_id, service_id, day) where b.id = due.id
)
select id, regie_id as "regieId", service_id as "serviceId", day, bookings, food_cents as "foodCents", care_cents as "careCents" from made`
