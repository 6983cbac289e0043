import type { EntityManager } from 'typeorm'
import type { Day } from '../../../platform/day.js'
import { type Cents, ZERO_CENTS } from '../../../platform/money.js'
import { rowsOf } from '../../../platform/sql.js'
import { text } from '../../../platform/row.js'

/** What a family is charged after the fact for one child: it takes no place, and can no longer be cancelled. */
export interface Charge {
  accountId: string
  beneficiaryId: string
  accessId: string
  regulationId: string
  priceCents: Cents
  foodCents: Cents
  surchargeCents: Cents
  /** What care-only money pays of it. */
  careOnlyCents: Cents
  /** Paid by the wallet at once, whose movement the caller posts; else due until the family pays it. */
  isPaid: boolean
  /** Neither: on the invoice of the month. */
  isOnInvoice: boolean
  /** Beside what was booked or taken that day: a credit of a justified absence that was spent, hours, the month whole, or what an absence costs; or the meal itself, paid once it was taken. */
  of: 'TAKEN_BACK' | 'HOURS' | 'MONTH' | 'ABSENCE' | 'MEAL' | null
  /** How the price was made. */
  explanation: string | null
}

interface Place {
  service: { id: string; regieId: string; communeId: string }
  day: Day
}

/** An order for each charge. One statement. @returns the order by its beneficiary */
export async function insertCharges(
  tx: EntityManager,
  { service, day }: Place,
  charges: readonly Charge[],
  why: { actorId: string; now: Date },
): Promise<ReadonlyMap<string, string>> {
  const placed = charges.map((charge) => ({ ...charge, serviceId: service.id, communeId: service.communeId, day }))
  const made = await insertAll(tx, service.regieId, placed, why)
  return new Map(made.map((m) => [m.beneficiaryId, m.id]))
}

/** What a month costs, of a child and a service. */
export interface MonthRow {
  accountId: string
  beneficiaryId: string
  serviceId: string
  communeId: string
  accessId: string
  regulationId: string
  /** Its first day. */
  month: Day
  priceCents: Cents
  foodCents: Cents
  explanation: string
  /** What its end made of its days, as the register says them. */
  atMonthEnd?: boolean
}

/**
 * Months of a régie that are paid whole, each an order on the invoice of its month. One statement. The unique index on live bookings is
 * the judge: a month is charged once. Without an actor, the family itself is said to have placed it.
 */
export const insertMonths = (
  tx: EntityManager,
  regieId: string,
  months: readonly MonthRow[],
  why: { actorId: string | null; now: Date },
): Promise<unknown> =>
  insertAll(
    tx,
    regieId,
    months.map(({ month: day, ...row }) => ({
      ...row,
      day,
      surchargeCents: ZERO_CENTS,
      careOnlyCents: ZERO_CENTS,
      isPaid: false,
      isOnInvoice: true,
      of: 'MONTH' as const,
    })),
    why,
  )

const insertAll = (
  tx: EntityManager,
  regieId: string,
  rows: readonly (Charge & { serviceId: string; communeId: string; day: Day; atMonthEnd?: boolean })[],
  { actorId, now }: { actorId: string | null; now: Date },
) => rowsOf(tx, { id: text, beneficiaryId: text }, INSERT, [JSON.stringify(rows), regieId, actorId, now])

const INSERT = `
with asked as (
  select gen_random_uuid() as id, c.*, (select s.name from service_access x join situation s on s.id = x.situation_id where x.id = c."accessId") as situation_name
  from json_to_recordset($1) as c("accountId" uuid, "beneficiaryId" uuid, "serviceId" uuid, "communeId" uuid, day date, "accessId" uuid, "regulationId" uuid,
    "priceCents" int, "foodCents" int, "surchargeCents" int, "careOnlyCents" int, "isPaid" boolean, "isOnInvoice" boolean, "of" text, explanation text, "atMonthEnd" boolean)
), made as (
  insert into orders (id, account_id, regie_id, request_id, request_hash, status, total_cents, wallet_cents, card_cents, placed_by, created_at, paid_at, care_only_cents, after_the_fact, month)
  select id, "accountId", $2, gen_random_uuid(), '', case when "isOnInvoice" then 'ON_INVOICE' when "isPaid" then 'PAID' else 'DUE' end, "priceCents",
    case when "isPaid" then "priceCents" else 0 end, case when "isPaid" or "isOnInvoice" then 0 else "priceCents" end, coalesce($3::uuid, "accountId"), $4::timestamptz,
    case when "isPaid" then $4::timestamptz end, "careOnlyCents", true, case when "of" = 'MONTH' then day end
  from asked order by "beneficiaryId" returning id
), lines as (
  insert into order_line (order_id, regie_id, position, service_id, beneficiary_id, situation_name, unit_price_cents, quantity, total_cents)
  select made.id, $2, 0, a."serviceId", a."beneficiaryId", a.situation_name, a."priceCents", 1, a."priceCents" from made join asked a using (id)
), booked as (
  insert into booking (account_id, order_id, regie_id, status, unbooked, taken_back, by_hours, by_month, at_month_end, by_absence, by_meal, explanation, commune_id, service_id, beneficiary_id, day, access_id, price_cents,
    surcharge_cents, food_cents, regulation_id, bookable_until, cancellable_until, served_at, invoiced_cents)
  select a."accountId", made.id, $2, 'BOOKED', true, a."of" is not distinct from 'TAKEN_BACK', a."of" is not distinct from 'HOURS', a."of" is not distinct from 'MONTH', coalesce(a."atMonthEnd", false), a."of" is not distinct from 'ABSENCE', a."of" is not distinct from 'MEAL', a.explanation,
    a."communeId", a."serviceId", a."beneficiaryId", a.day, a."accessId", a."priceCents", a."surchargeCents", a."foodCents", a."regulationId", $4, $4, $4,
    case when a."isOnInvoice" then 0 end
  from made join asked a using (id) order by a."beneficiaryId", a."serviceId", a.day
)
select made.id, a."beneficiaryId" from made join asked a using (id)`
