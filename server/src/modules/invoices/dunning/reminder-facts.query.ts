import {
  cents,
  day,
  document,
  flag,
  instant,
  list,
  maybe,
  number,
  oneOf,
  record,
  type RowOf,
  text,
} from '../../../platform/row.js'
import { type Db, rowsOf } from '../../../platform/sql.js'
import type { Policy } from '../../regulations/index.js'

const FACT = {
  invoiceId: text,
  accountId: text,
  walletId: text,
  regieId: text,
  timeZone: text,
  kind: oneOf(['INVOICE', 'CREDIT_NOTE']),
  ofReminder: flag,
  creditWaits: flag,
  dueOn: day,
  remainingCents: cents,
  remindersSent: number,
  feeCents: cents,
  lastOn: maybe(day),
  pauseReason: maybe(text),
  pausedAt: maybe(instant),
  handedOverOn: maybe(day),
  rules: list(record({ serviceId: text, policy: document<Policy>() })),
}
export type ReminderRow = RowOf<typeof FACT>

/** The règlements of the services of an invoice (v) that were in force on its due date and speak of reminders. */
const RULES = `
  select s.service_id, x.policy from (select distinct l.service_id from invoice_line l where l.invoice_id = v.id) s
  cross join lateral (select r.policy from regulation r where r.service_id = s.service_id and r.published_at is not null and r.effective_from <= v.due_on
    order by r.version desc limit 1) x
  where x.policy #> '{services,service,actions,dunning}' is not null`

/** An invoice (v) that asks for what a reminder cost. */
const OF_REMINDER = `exists (select 1 from invoice_line l where l.invoice_id = v.id and l.nature = 'REMINDER_FEE')`

const FACTS = `
  select v.id as "invoiceId", v.account_id as "accountId", v.wallet_id as "walletId", v.regie_id as "regieId", g.time_zone as "timeZone", v.kind,
    ${OF_REMINDER} as "ofReminder", exists (select 1 from invoice_credit k where k.invoice_id = v.id and k.status = 'WAITING') as "creditWaits",
    v.due_on as "dueOn", v.total_cents - v.settled_cents as "remainingCents", sent.steps as "remindersSent",
    sent.fees as "feeCents", sent.last as "lastOn", p.reason as "pauseReason", p.paused_at as "pausedAt", h.handed_on as "handedOverOn",
    (select coalesce(json_agg(json_build_object('serviceId', o.service_id, 'policy', o.policy) order by o.service_id), '[]') from (${RULES}) o) as rules
  from invoice v join regie g on g.id = v.regie_id left join reminder_pause p on p.wallet_id = v.wallet_id and p.resumed_at is null
  left join invoice_handover h on h.invoice_id = v.id and h.withdrawn_at is null
  cross join lateral (select count(*)::int as steps, coalesce(sum(fee_cents), 0)::int as fees, max(sent_on) as last
    from invoice_reminder where invoice_id = v.id) sent`

/** What is known of these invoices when they are to be reminded of. One statement. */
export const reminderFacts = (db: Db, invoiceIds: readonly string[]): Promise<ReminderRow[]> =>
  rowsOf(db, FACT, `${FACTS} where v.id = any($1::uuid[])`, [invoiceIds])

/** Overdue invoices whose règlement speaks of reminders, in the order of their ids, after one of them. One statement. */
export const overdueInvoices = (db: Db, now: Date, after: string | null, limit: number): Promise<ReminderRow[]> =>
  rowsOf(
    db,
    FACT,
    `${FACTS} where v.kind = 'INVOICE' and not ${OF_REMINDER} and v.settled_cents < v.total_cents and p.id is null and h.id is null
       and v.due_on < ($1::timestamptz at time zone g.time_zone)::date and exists (${RULES}) and ($2::uuid is null or v.id > $2)
     order by v.id limit $3`,
    [now, after, limit],
  )

/** Unpaid invoices of a régie whose due date is past, those of reminders too; not those that are paused or handed over. One statement. */
export const overdueOfRegie = (db: Db, regieId: string, now: Date): Promise<ReminderRow[]> =>
  rowsOf(
    db,
    FACT,
    `${FACTS} where v.regie_id = $1 and v.kind = 'INVOICE' and v.settled_cents < v.total_cents and p.id is null and h.id is null
       and v.due_on < ($2::timestamptz at time zone g.time_zone)::date order by v.id`,
    [regieId, now],
  )

const SENT = { id: text, invoiceId: text, step: number, sentOn: day, feeCents: cents, feeInvoiceId: maybe(text) }
export type SentReminder = RowOf<typeof SENT>

/** The reminders of these invoices, as they left. One statement. */
export const remindersOf = (db: Db, invoiceIds: readonly string[]): Promise<SentReminder[]> =>
  rowsOf(
    db,
    SENT,
    `select id, invoice_id as "invoiceId", step, sent_on as "sentOn", fee_cents as "feeCents", fee_invoice_id as "feeInvoiceId"
     from invoice_reminder where invoice_id = any($1::uuid[]) order by invoice_id, step`,
    [invoiceIds],
  )
