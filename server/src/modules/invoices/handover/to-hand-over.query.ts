import type { Actor } from '../../../platform/actor.js'
import { type Day, dayAt } from '../../../platform/day.js'
import { sumCents } from '../../../platform/money.js'
import { cents, day, maybe, number, oneOf, type RowOf, text } from '../../../platform/row.js'
import { type Db, rowsOf } from '../../../platform/sql.js'
import { overdueOfRegie, type ReminderRow } from '../dunning/reminder-facts.query.js'
import { invoiceNumber } from '../invoice.policy.js'
import { LINE_NATURES } from '../invoice.result.js'
import { FEE } from '../invoices.query.js'
import { invoicingRegie } from '../regie-in-reach.query.js'
import { isToHandOver, type ToHandOver } from './handover.policy.js'
import { HandoverDraft } from './handover.result.js'

/** The invoices of a régie that are to be handed over now. One statement. */
export const toHandOver = async (db: Db, regieId: string, now: Date): Promise<ReminderRow[]> =>
  (await overdueOfRegie(db, regieId, now)).filter((fact) => isToHandOver(fact, dayAt(now, fact.timeZone)))

export const sumOf = (found: readonly ReminderRow[]): ToHandOver => ({
  invoices: found.length,
  totalCents: sumCents(found.map(({ remainingCents }) => remainingCents)),
})

export async function handoverDraft(db: Db, actor: Actor, regieId: string, now: Date): Promise<HandoverDraft> {
  await invoicingRegie(db, actor, regieId, now)
  return Object.assign(new HandoverDraft(), sumOf(await toHandOver(db, regieId, now)))
}

const LINE = {
  lastName: text,
  firstName: text,
  companyName: maybe(text),
  siret: maybe(text),
  addressLine: maybe(text),
  postalCode: maybe(text),
  city: maybe(text),
  year: number,
  sequence: number,
  month: day,
  fee: maybe(oneOf(LINE_NATURES)),
  issuedOn: day,
  dueOn: day,
  totalCents: cents,
  leftCents: cents,
  reminders: number,
  lastReminderOn: maybe(day),
  handedOn: maybe(day),
}
export type HandoverLine = RowOf<typeof LINE> & { number: string }

/** What the public accountant needs of the invoices to hand over, or of those that were on a day, by the name of the families. */
export async function handoverLines(db: Db, regieId: string, on: Day | null, now: Date): Promise<HandoverLine[]> {
  const asked = on === null ? (await toHandOver(db, regieId, now)).map(({ invoiceId }) => invoiceId) : null
  const rows = await rowsOf(
    db,
    LINE,
    `select coalesce(d.last_name, a.last_name) as "lastName", coalesce(d.first_name, a.first_name) as "firstName",
       coalesce(d.company_name, case when a.is_company then a.company_name end) as "companyName", coalesce(d.siret, a.siret) as siret,
       coalesce(d.address_line, a.address_line) as "addressLine", coalesce(d.postal_code, a.postal_code) as "postalCode", coalesce(d.city, a.city) as city, v.year, v.number as sequence, v.month, ${FEE} as fee,
       v.issued_on as "issuedOn", v.due_on as "dueOn", v.total_cents as "totalCents", v.total_cents - v.settled_cents as "leftCents",
       (select count(*)::int from invoice_reminder r where r.invoice_id = v.id) as reminders, (select max(r.sent_on) from invoice_reminder r where r.invoice_id = v.id) as "lastReminderOn",
       h.handed_on as "handedOn"
     from invoice v join account a on a.id = v.account_id left join departed_debtor d on d.account_id = a.id left join invoice_handover h on h.invoice_id = v.id and h.withdrawn_at is null
     where v.regie_id = $1 and case when $2::uuid[] is null then h.handed_on = $3::date else v.id = any($2) end
     order by 1, 2, a.id, v.year, v.number`,
    [regieId, asked, on],
  )
  return rows.map((row) => ({ ...row, number: invoiceNumber('INVOICE', row.year, row.sequence) }))
}
