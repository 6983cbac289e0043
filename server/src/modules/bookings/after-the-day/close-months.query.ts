import type { Day } from '../../../platform/day.js'
import { day, maybe, number, text } from '../../../platform/row.js'
import { type Db, rowsOf } from '../../../platform/sql.js'
import { factsOf, type UnbookedAsked, type UnbookedFacts } from './unbooked.query.js'

export interface MonthToClose {
  serviceId: string
  /** Its first day. */
  month: Day
}

/**
 * Services whose règlement in force on the last day of a month says what its end makes of it: of the month before, while it is not
 * issued; or of a month ($2) of a régie ($3), once it is over.
 */
export const monthsToClose = (db: Db, now: Date, of: { month: Day; regieId: string } | null): Promise<MonthToClose[]> =>
  rowsOf(
    db,
    { serviceId: text, month: day },
    `select s.id as "serviceId", m.month from service s join commune c on c.id = s.commune_id
     cross join lateral (select coalesce($2::date, (date_trunc('month', ($1::timestamptz at time zone c.time_zone)) - interval '1 month')::date) as month) m
     join lateral (select r.policy from regulation r where r.service_id = s.id and r.published_at is not null and r.effective_from <= (m.month + interval '1 month')::date - 1
       order by r.version desc limit 1) r on r.policy -> 'services' -> 'service' -> 'actions' ? 'price'
     where s.regie_id = coalesce($3::uuid, s.regie_id) and (m.month + interval '1 month')::date <= ($1::timestamptz at time zone c.time_zone)::date
       and not exists (select 1 from invoice_run i where i.regie_id = s.regie_id and i.month >= m.month)
     order by s.id`,
    [now, of?.month ?? null, of?.regieId ?? null],
  )

/** What is on the invoice of a month of these children, or was in it, beside what was charged for hours or absences. */
export const OF_MONTH = `b.service_id = $1 and b.day between $2 and ($2::date + interval '1 month')::date - 1 and b.beneficiary_id = any($3::uuid[])
  and (b.status = 'BOOKED' or b.included_cents is not null) and b.invoiced_cents is not null and not b.by_hours and not b.by_absence and not b.taken_back`

/** Who has something of it. */
export const childrenOfMonth = async (db: Db, { serviceId, month }: MonthToClose): Promise<string[]> =>
  (
    await rowsOf(
      db,
      { id: text },
      `select distinct b.beneficiary_id as id from booking b where b.service_id = $1 and b.day between $2 and ($2::date + interval '1 month')::date - 1
         and b.status = 'BOOKED' and b.invoiced_cents is not null order by id`,
      [serviceId, month],
    )
  ).map(({ id }) => id)

/** Whose month it is: of each child the family that has it on its invoice, also when they left since; and what its end may ask, on a day of it. */
export const billedFacts = (db: Db, asked: UnbookedAsked): Promise<UnbookedFacts> => factsOf(db, asked, BILLED)

const BILLED = `
  select distinct on (b.beneficiary_id) b.beneficiary_id, b.account_id, b.commune_id, b.access_id as id, s.name, s.residence, t.price_cents, t.food_cents
  from booking b join account c on c.id = b.account_id and c.status <> 'CLOSED'
  join service_access a on a.id = b.access_id join situation s on s.id = a.situation_id
  join tariff t on t.situation_id = s.id and t.service_id = $1 and t.effective_from <= $2 and (t.effective_to is null or t.effective_to >= $2)
  where b.service_id = $1 and b.beneficiary_id = any($3::uuid[]) and date_trunc('month', b.day) = date_trunc('month', $2::date)
    and b.status = 'BOOKED' and b.invoiced_cents is not null
  order by b.beneficiary_id, b.by_month, b.day desc, b.id`

/** The meals that the register says were taken, and the day of the last. One statement. */
export const mealsTaken = (db: Db, { serviceId, month }: MonthToClose, beneficiaryIds: readonly string[]) =>
  rowsOf(
    db,
    { beneficiaryId: text, meals: number, lastDay: maybe(day) },
    `select p.id as "beneficiaryId", count(r.day)::int as meals, max(r.day) as "lastDay" from unnest($3::uuid[]) p(id)
     left join attendance_record r on r.beneficiary_id = p.id and r.service_id = $1 and r.day between $2 and ($2::date + interval '1 month')::date - 1
       and r.status in ('PRESENT', 'PRESENT_UNBOOKED') group by p.id`,
    [serviceId, month, beneficiaryIds],
  )
