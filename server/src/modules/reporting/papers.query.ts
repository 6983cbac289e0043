import { type Day, dayOn } from '../../platform/day.js'
import { type Cents, ZERO_CENTS } from '../../platform/money.js'
import { notFound } from '../../platform/errors.js'
import { firstRow, rowsOf } from '../../platform/sql.js'
import { type RegieOnPaper, regieOnPaper } from '../communes/index.js'
import type { LedgerCause } from '../wallet/index.js'
import type { Db } from './books-in-reach.query.js'
import { type RowOf, cents, day, maybe, number, oneOf, text, word } from '../../platform/row.js'

const RECEIPT = {
  id: text,
  accountId: text,
  regieId: text,
  identityId: text,
  family: text,
  year: number,
  number,
  method: oneOf(['CASH', 'CESU', 'CARD', 'CHEQUE', 'TRANSFER']),
  amountCents: cents,
  label: text,
  day,
  orderNumber: maybe(text),
}
export type ReceiptFacts = RowOf<typeof RECEIPT> & { regie: RegieOnPaper }

export async function receiptFacts(db: Db, id: string): Promise<ReceiptFacts> {
  const row = await firstRow(
    db,
    RECEIPT,
    `select r.id, r.account_id as "accountId", r.regie_id as "regieId", r.identity_id as "identityId", a.last_name || ' ' || a.first_name as family, r.year, r.number, r.method, r.amount_cents as "amountCents", r.label, r.day, o.number as "orderNumber"
     from receipt r join account a on a.id = r.account_id
     left join payment y on r.cause in ('CARD_PAYMENT', 'LATE_PAYMENT') and y.id = r.cause_id left join orders o on o.id = y.order_id
     where r.id = $1`,
    [id],
  )
  if (!row) throw notFound()
  return { ...row, regie: await regieOnPaper(db, row) }
}

export const FamilyInRegie = {
  accountId: text,
  regieId: text,
  timeZone: text,
  closedUntil: maybe(day),
  family: text,
  address: maybe(text),
}
export type FamilyInRegie = RowOf<typeof FamilyInRegie>

/** A family and a régie it has to do with: one that serves a commune in reach, or an answer like nothing. */
export async function familyInRegie(db: Db, accountId: string, regieId: string, communeIds: string[] | null) {
  const row = await firstRow(
    db,
    FamilyInRegie,
    `select a.id as "accountId", g.id as "regieId", g.time_zone as "timeZone", g.closed_until as "closedUntil",
            a.last_name || ' ' || a.first_name as family, nullif(concat_ws(', ', a.address_line, concat_ws(' ', a.postal_code, a.city)), '') as address
     from account a join regie g on g.id = $2 where a.id = $1
       and ($3::uuid[] is null or exists (select 1 from commune c where c.regie_id = g.id and c.id = any($3)))
       and (exists (select 1 from wallet w where w.account_id = a.id and w.regie_id = g.id)
            or exists (select 1 from receipt r where r.account_id = a.id and r.regie_id = g.id))`,
    [accountId, regieId, communeIds],
  )
  if (!row) throw notFound()
  return row
}

export const StatementMove = {
  day,
  cause: word<LedgerCause>(),
  detail: maybe(text),
  amountCents: cents,
}
export type StatementMove = RowOf<typeof StatementMove>

export const Consumed = {
  firstName: text,
  lastName: text,
  service: text,
  meals: number,
  cents,
}
export type Consumed = RowOf<typeof Consumed>

export interface StatementFacts extends FamilyInRegie {
  regie: RegieOnPaper
  openingCents: Cents
  moves: StatementMove[]
  consumed: Consumed[]
}

const MOVES = `
select t.day, t.cause, e.amount_cents as "amountCents",
       nullif(concat_ws(', ', o.number, p.first_name, to_char(b.day, 'DD/MM/YYYY'), t.reason), '') as detail
from wallet w join ledger_account a on a.wallet_id = w.id join ledger_entry e on e.ledger_account_id = a.id join ledger_transaction t on t.id = e.transaction_id
left join absence_credit k on t.cause in ('ABSENCE', 'ABSENCE_REVERSED') and k.id = t.cause_id
left join booking b on b.id = case when t.cause in ('CANCELLATION', 'CLOSURE') then t.cause_id else k.booking_id end
left join beneficiary p on p.id = b.beneficiary_id
left join orders o on o.id = case when t.cause in ('ORDER', 'ORDER_RELEASED') then t.cause_id end
where w.account_id = $1 and w.regie_id = $2 and t.day between $3 and $4 order by t.day, e.id`

const OPENING = `
select coalesce(sum(e.amount_cents), 0) as cents from wallet w join ledger_account a on a.wallet_id = w.id
join ledger_entry e on e.ledger_account_id = a.id join ledger_transaction t on t.id = e.transaction_id
where w.account_id = $1 and w.regie_id = $2 and t.day < $3`

/** What bookings gave back once they were revenue: what they earned on their day is what they keep now, plus this. */
const EARNED = `
with mine as (
  select b.id, b.beneficiary_id, b.service_id, b.day, b.cancelled_at, b.by_hours or b.by_absence as beside, t.day as earned_on, b.price_cents - b.refunded_cents as kept,
         b.price_cents - b.refunded_cents - (2 * b.food_cents::bigint * (b.price_cents - b.refunded_cents) + b.price_cents) / (2 * b.price_cents) as care
  from booking b join ledger_transaction t on t.cause = 'EARNED' and t.cause_id = b.earned_id
  where b.account_id = $1 and b.regie_id = $2 and b.price_cents > 0
    and (b.cancelled_at is null or (b.cancelled_at at time zone $5)::date > b.day)
), after as (
  select m.id, t.day, e.amount_cents as cents, case when a.kind = 'EARNED_CARE' then e.amount_cents else 0 end as care
  from mine m join ledger_transaction t on (t.cause in ('CANCELLATION', 'CLOSURE') and t.cause_id = m.id)
    or (t.cause in ('ABSENCE', 'ABSENCE_REVERSED') and t.cause_id in (select k.id from absence_credit k where k.booking_id = m.id))
  join ledger_entry e on e.transaction_id = t.id join ledger_account a on a.id = e.ledger_account_id and a.kind in ('EARNED_FOOD', 'EARNED_CARE')
), moved as (
  select m.id, case when m.beside then 0 else 1 end as meals, m.kept - coalesce(sum(x.cents), 0) as cents, m.care - coalesce(sum(x.care), 0) as care
  from mine m left join after x on x.id = m.id where m.earned_on between $3 and $4 group by m.id, m.beside, m.kept, m.care
  union all
  select x.id, 0, x.cents, x.care from after x where x.day between $3 and $4
)`

/** Meals paid afterwards, by the day that counts of their invoice (v); a correction is of the invoice that first asked for its meal (u). */
const invoicedOn = (day: string): string => `
select b.beneficiary_id, b.service_id, case when i.correction or b.by_hours or b.by_absence or b.by_month or b.included_cents is not null then 0 else 1 end as meals, i.amount_cents as cents, i.amount_cents - i.food_cents as care
from invoice v join invoice_booking i on i.invoice_id = v.id join booking b on b.id = i.booking_id
left join invoice_booking first on i.correction and first.booking_id = i.booking_id and not first.correction left join invoice u on u.id = first.invoice_id
where v.account_id = $1 and v.regie_id = $2 and ${day} between $3 and $4
  and (b.cancelled_at is null or b.included_cents is not null or (b.cancelled_at at time zone $5)::date > b.day)`
/** What a family has not paid whole is no care paid: the day of the last payment; of a credit note, the day on which it gave back. */
const paidOn = (invoice: string): string => `case when ${invoice}.kind = 'CREDIT_NOTE' then ${invoice}.issued_on
  when ${invoice}.settled_cents = ${invoice}.total_cents then
    coalesce((select max((y.paid_at at time zone $5)::date) from invoice_payment y where y.invoice_id = ${invoice}.id), ${invoice}.issued_on) end`
/** Care that was never paid is not given back: a correction counts once what it corrects is paid. */
const PAID_ON = `case when ${paidOn('v')} is not null and (u.id is null or ${paidOn('u')} is not null) then greatest(${paidOn('v')}, ${paidOn('u')}) end`
/** A beneficiary, a service, and what was consumed: paid before, or by invoices that count from this day. */
const consumption = (day: string): string => `${EARNED}, consumed as (
  select m.beneficiary_id, m.service_id, v.meals, v.cents, v.care from moved v join mine m on m.id = v.id
  union all ${invoicedOn(day)}
)`

const CONSUMED = `${consumption('v.issued_on')}
select p.first_name as "firstName", p.last_name as "lastName", s.name as service, sum(v.meals) as meals, sum(v.cents)::bigint as cents
from consumed v join beneficiary p on p.id = v.beneficiary_id join service s on s.id = v.service_id
group by p.id, s.id, s.name order by p.last_name, p.first_name, p.id, s.name, s.id`

/** Movements of the wallet and meals consumed, by accounting day: for those on an invoice, that of the invoice. Four statements after the family's. */
export async function statementFacts(db: Db, family: FamilyInRegie, from: Day, to: Day): Promise<StatementFacts> {
  const { accountId, regieId, timeZone } = family
  const opening = await firstRow(db, { cents }, OPENING, [accountId, regieId, from])
  const moves = await rowsOf(db, StatementMove, MOVES, [accountId, regieId, from, to])
  const consumed = await rowsOf(db, Consumed, CONSUMED, [accountId, regieId, from, to, timeZone])
  const regie = await regieOnPaper(db, { regieId, day: to })
  return { ...family, regie, openingCents: opening?.cents ?? ZERO_CENTS, moves, consumed }
}

export const TaxLine = {
  childId: text,
  firstName: text,
  lastName: text,
  birthDate: day,
  service: text,
  meals: number,
  careCents: cents,
}
export type TaxLine = RowOf<typeof TaxLine>

const TAX = `${consumption(PAID_ON)}
select p.id as "childId", p.first_name as "firstName", p.last_name as "lastName", p.birth_date as "birthDate", s.name as service,
       sum(v.meals) as meals, sum(v.care)::bigint as "careCents"
from consumed v join beneficiary p on p.id = v.beneficiary_id join service s on s.id = v.service_id
where p.kind = 'CHILD' and p.birth_date > $6 group by p.id, s.id, s.name order by p.last_name, p.first_name, p.id, s.name, s.id`

export interface TaxFacts extends FamilyInRegie {
  regie: RegieOnPaper
  lines: TaxLine[]
}

/** Care of the children who were under 6 on 1 January of the year, paid and consumed in the year; on an invoice, once it is paid whole. Two statements after the family's. */
export async function taxFacts(db: Db, family: FamilyInRegie, year: number): Promise<TaxFacts> {
  const [first, last] = [dayOn(year, 1, 1), dayOn(year, 12, 31)]
  const asked = [family.accountId, family.regieId, first, last, family.timeZone, dayOn(year - 6, 1, 1)]
  const regie = await regieOnPaper(db, { regieId: family.regieId, day: last })
  return { ...family, regie, lines: await rowsOf(db, TaxLine, TAX, asked) }
}
