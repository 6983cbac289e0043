import type { EntityManager } from 'typeorm'
import type { Cents } from '../../../platform/money.js'
import { rowsOf } from '../../../platform/sql.js'
import type { RestoredOrder } from './reopen-days.policy.js'
import { text } from '../../../platform/row.js'

/**
 * A paid order for each family, with its meals as they were agreed before the closure: price, règlement, access. Only the
 * limit of cancelling moves: until the end of the eve at least, since nobody asked the family again. One statement.
 * @param requestId the closure: it restores once
 * @returns the number of each order
 */
export async function insertRestored(
  tx: EntityManager,
  orders: readonly (RestoredOrder & { id: string; careOnlyCents: Cents })[],
  { requestId, actorId, now }: { requestId: string; actorId: string; now: Date },
): Promise<ReadonlyMap<string, string>> {
  const made = await rowsOf(tx, { id: text, number: text }, INSERT, [
    JSON.stringify(
      orders.map(({ id, accountId, regieId, totalCents, careOnlyCents, onInvoice }) => ({
        id,
        accountId,
        regieId,
        totalCents,
        careOnlyCents,
        onInvoice,
      })),
    ),
    orders.flatMap((o) => o.meals.map(() => o.id)),
    orders.flatMap((o) => o.meals.map((m) => m.id)),
    requestId,
    actorId,
    now,
  ])
  return new Map(made.map((o) => [o.id, o.number]))
}

const INSERT = `
with made as (
  insert into orders (id, account_id, regie_id, request_id, request_hash, status, total_cents, wallet_cents, card_cents, placed_by, created_at, paid_at, care_only_cents)
  select o.id, o."accountId", o."regieId", case when o."onInvoice" then o.id else $4 end, '', case when o."onInvoice" then 'ON_INVOICE' else 'PAID' end, o."totalCents",
    case when o."onInvoice" then 0 else o."totalCents" end, 0, $5, $6::timestamptz, case when not o."onInvoice" then $6::timestamptz end, o."careOnlyCents"
  from json_to_recordset($1) as o(id uuid, "accountId" uuid, "regieId" uuid, "totalCents" int, "careOnlyCents" int, "onInvoice" boolean)
  returning id, number
), meal as (
  select made.id as order_id, b.account_id, b.regie_id, b.commune_id, b.service_id, b.beneficiary_id, b.day, b.access_id, b.price_cents, b.surcharge_cents,
    b.food_cents, b.included_cents, b.after_meal_cents, b.after_meal_surcharge_cents, b.after_meal_food_cents, case when b.included_cents is null then 0 else b.price_cents - b.surcharge_cents end as taken_over, b.explanation, b.place_group, b.once, b.regulation_id, b.bookable_until, case when b.invoiced_cents is not null then 0 end as invoiced_cents, greatest(b.cancellable_until, b.day::timestamp at time zone c.time_zone) as cancellable_until,
    t.name as situation_name
  from unnest($2::uuid[], $3::uuid[]) as u(order_id, booking_id) join made on made.id = u.order_id join booking b on b.id = u.booking_id
    join commune c on c.id = b.commune_id join service_access a on a.id = b.access_id join situation t on t.id = a.situation_id
), month_again as (
  update booking b set deducted_cents = b.price_cents - b.surcharge_cents from unnest($3::uuid[]) as u(id) where b.id = u.id and b.included_cents is not null
), lines as (
  insert into order_line (order_id, regie_id, position, service_id, beneficiary_id, situation_name, unit_price_cents, quantity, total_cents)
  select order_id, regie_id, row_number() over (partition by order_id order by service_id, beneficiary_id, situation_name, price_cents - surcharge_cents) - 1,
    service_id, beneficiary_id, situation_name, price_cents - surcharge_cents, count(*), sum(price_cents)
  from meal group by order_id, regie_id, service_id, beneficiary_id, situation_name, price_cents - surcharge_cents
), booked as (
  insert into booking (account_id, order_id, regie_id, status, commune_id, service_id, beneficiary_id, day, access_id, price_cents, surcharge_cents, food_cents,
    included_cents, after_meal_cents, after_meal_surcharge_cents, after_meal_food_cents, deducted_cents, explanation, place_group, once, regulation_id, bookable_until, cancellable_until, invoiced_cents)
  select account_id, order_id, regie_id, 'BOOKED', commune_id, service_id, beneficiary_id, day, access_id, price_cents, surcharge_cents, food_cents,
    included_cents, after_meal_cents, after_meal_surcharge_cents, after_meal_food_cents, taken_over, explanation, place_group, once, regulation_id, bookable_until, cancellable_until, invoiced_cents
  from meal order by beneficiary_id, service_id, day
)
select id, number from made`
