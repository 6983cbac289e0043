import type { Actor } from '../../platform/actor.js'
import { civilDay, dayAt, lastDayOf } from '../../platform/day.js'
import { notFound } from '../../platform/errors.js'
import { decodeCursor, decodeInstant, encodeCursor, type PageArgs, toPage } from '../../platform/page.js'
import { cents, day, list, maybe, number, oneOf, type RowOf, text } from '../../platform/row.js'
import { type Db, firstRow, rowsOf } from '../../platform/sql.js'
import { MONEY_READERS, reachFamily } from '../families/index.js'
import { billableFamilies, billableTotals, lastIssued } from './billable.query.js'
import { unsettledOf } from './unsettled.query.js'
import type { InvoiceDraftArgs, InvoicesArgs } from './invoice.input.js'
import { type InvoiceFact, invoiceNumber, remainingOf, stateOf } from './invoice.policy.js'
import { Invoice, InvoiceLine, LINE_NATURES } from './invoice.result.js'
import { InvoiceDraft } from './issue-invoices.result.js'
import { issueSentence, usualDueDate, whyNotIssue } from './issue-invoices.policy.js'
import { invoicingRegie } from './regie-in-reach.query.js'

const ROW = {
  id: text,
  regieId: text,
  regieName: text,
  timeZone: text,
  accountId: text,
  walletId: text,
  familyName: text,
  kind: oneOf(['INVOICE', 'CREDIT_NOTE']),
  year: number,
  number,
  fee: maybe(oneOf(LINE_NATURES)),
  month: day,
  issuedOn: day,
  dueOn: day,
  totalCents: cents,
  settledCents: cents,
  creditedCents: cents,
  setOffCents: cents,
  reason: maybe(text),
  correctsId: maybe(text),
  correctsYear: maybe(number),
  correctsNumber: maybe(number),
  place: text,
}

/** What an invoice (v) asks apart from a month; null of a month. */
export const FEE = `(select l.nature from invoice_line l where l.invoice_id = v.id and l.nature in ('REMINDER_FEE', 'ENROLMENT_FEE') and v.run_id is null limit 1)`

const INVOICES = `
select v.id, v.regie_id as "regieId", g.name as "regieName", g.time_zone as "timeZone", v.account_id as "accountId", v.wallet_id as "walletId",
  concat_ws(' ', coalesce(d.last_name, a.last_name), coalesce(d.first_name, a.first_name)) as "familyName", v.kind, v.year, v.number,
  ${FEE} as fee, v.month, v.issued_on as "issuedOn", v.due_on as "dueOn",
  v.total_cents as "totalCents", v.settled_cents as "settledCents", v.credited_cents as "creditedCents", v.reason, c.id as "correctsId", c.year as "correctsYear", c.number as "correctsNumber",
  case v.kind when 'CREDIT_NOTE' then (select coalesce(sum(y.amount_cents), 0)::int from invoice_payment y where y.credit_note_id = v.id) else 0 end as "setOffCents", v.issued_at::text as place
from invoice v join regie g on g.id = v.regie_id join account a on a.id = v.account_id
left join departed_debtor d on d.account_id = v.account_id left join invoice c on c.id = v.corrects_id`

function toInvoice(row: RowOf<typeof ROW>, now: Date): Invoice {
  const fact: InvoiceFact = row
  const { id, regieId, regieName, accountId, walletId, familyName, kind, issuedOn, dueOn, fee } = row
  const { totalCents, creditedCents, setOffCents, reason, correctsId, correctsYear, correctsNumber } = row
  const shown = {
    id,
    regieId,
    regieName,
    accountId,
    walletId,
    familyName,
    kind,
    issuedOn,
    dueOn,
    fee,
    totalCents,
  }
  const corrected = correctsYear !== null && correctsNumber !== null
  return Object.assign(new Invoice(), shown, {
    ...{ creditedCents, setOffCents, reason, correctsId },
    number: invoiceNumber(kind, row.year, row.number),
    correctsNumber: corrected ? invoiceNumber('INVOICE', correctsYear, correctsNumber) : null,
    month: row.month.slice(0, 7),
    remainingCents: remainingOf(fact),
    state: stateOf(fact, dayAt(now, row.timeZone)),
  })
}

/** Of the régies of these communes (null = all). */
const REACHED = (communes: string): string =>
  `(${communes}::uuid[] is null or exists (select 1 from commune c join service_access s on s.commune_id = c.id and s.account_id = v.account_id
     where c.regie_id = v.regie_id and c.id = any(${communes})))`

const STATE = `($4::text is null or $4 = case when v.kind = 'CREDIT_NOTE' then 'CREDITED' when v.credited_cents > 0 and v.credited_cents = v.total_cents then 'CANCELLED' when v.settled_cents >= v.total_cents then 'PAID'
  when v.due_on < ($5::timestamptz at time zone g.time_zone)::date then 'OVERDUE' else 'OPEN' end)`

/** Of a family, in the régies in reach, or of a régie for who issues them: newest first, then as they were numbered. */
export async function invoices(db: Db, actor: Actor, asked: InvoicesArgs, now: Date) {
  const { accountId, communes } = await familiesAsked(db, actor, asked, now)
  const place = decodeInstant(asked.after)
  const rows = await rowsOf(
    db,
    ROW,
    `${INVOICES} where ($1::uuid is null or v.account_id = $1) and ($2::uuid is null or v.regie_id = $2) and ${REACHED('$3')} and ${STATE}
       and ($6::timestamptz is null or (v.issued_at, v.id) < ($6::timestamptz, $7::uuid))
     order by v.issued_at desc, v.id desc limit $8`,
    [accountId, asked.regieId, communes, asked.state, now, place?.key ?? null, place?.id ?? null, asked.first + 1],
  )
  const places = new Map(rows.map((row) => [row.id, row.place]))
  const nodes = rows.map((row) => toInvoice(row, now))
  return toPage(nodes, asked.first, (node) => encodeCursor(places.get(node.id) ?? '', node.id))
}

async function familiesAsked(db: Db, actor: Actor, { accountId, regieId }: InvoicesArgs, now: Date) {
  if (!accountId && regieId) {
    await invoicingRegie(db, actor, regieId, now)
    return { accountId: null, communes: null }
  }
  const reach = await reachFamily(db, actor, accountId, MONEY_READERS)
  return { accountId: reach.accountId, communes: Array.isArray(reach.scope) ? reach.scope : null }
}

/** An invoice of the actor’s own, or of a family whose money the actor reads in this régie. */
export async function invoiceInReach(
  db: Db,
  actor: Actor,
  id: string,
  now: Date,
  roles: Parameters<typeof reachFamily>[3] = MONEY_READERS,
): Promise<Invoice> {
  const known = await firstRow(db, { accountId: text }, 'select account_id as "accountId" from invoice where id = $1', [
    id,
  ])
  if (!known) throw notFound()
  const { scope } = await reachFamily(db, actor, known.accountId, roles)
  const row = await firstRow(db, ROW, `${INVOICES} where v.id = $1 and ${REACHED('$2')}`, [
    id,
    Array.isArray(scope) ? scope : null,
  ])
  if (!row) throw notFound()
  return toInvoice(row, now)
}

/** The credit notes that correct these invoices, in their order. One statement. */
export const creditNotesOf = async (db: Db, ids: readonly string[], now: Date): Promise<Invoice[]> =>
  (await rowsOf(db, ROW, `${INVOICES} where v.corrects_id = any($1::uuid[]) order by v.issued_at, v.id`, [ids])).map(
    (row) => toInvoice(row, now),
  )

export async function invoiceById(db: Db, id: string, now: Date): Promise<Invoice> {
  const row = await firstRow(db, ROW, `${INVOICES} where v.id = $1`, [id])
  if (!row) throw notFound()
  return toInvoice(row, now)
}

const LINE = {
  id: text,
  invoiceId: text,
  nature: oneOf(LINE_NATURES),
  serviceName: text,
  beneficiaryName: text,
  unitPriceCents: cents,
  quantity: number,
  totalCents: cents,
  days: list(day),
  detail: maybe(text),
}

export const linesOfInvoices = async (db: Db, ids: readonly string[]): Promise<InvoiceLine[]> =>
  (
    await rowsOf(
      db,
      LINE,
      `select l.id, l.invoice_id as "invoiceId", l.nature, s.name as "serviceName", coalesce(concat_ws(' ', p.first_name, p.last_name), '') as "beneficiaryName",
         l.unit_price_cents as "unitPriceCents", l.quantity, l.total_cents as "totalCents", l.days::text[] as days, l.detail
       from invoice_line l join service s on s.id = l.service_id left join beneficiary p on p.id = l.beneficiary_id
       where l.invoice_id = any($1::uuid[]) order by l.invoice_id, l.position`,
      [ids],
    )
  ).map((row) => Object.assign(new InvoiceLine(), row))

/** The invoices of a month as they would be issued now. Five statements. */
export async function invoiceDraft(db: Db, actor: Actor, asked: InvoiceDraftArgs, now: Date): Promise<InvoiceDraft> {
  const { month } = asked
  const regie = await invoicingRegie(db, actor, asked.regieId, now)
  const until = lastDayOf(month)
  const totals = await billableTotals(db, regie.id, until)
  const reason = whyNotIssue({ month, today: regie.today, lastIssued: await lastIssued(db, regie.id), totals })
  return Object.assign(new InvoiceDraft(), {
    regieId: regie.id,
    month,
    ...totals,
    dueOn: usualDueDate(regie.today),
    obstacle: reason && issueSentence(reason, month),
    unsettled: await unsettledOf(db, regie.id, civilDay(`${month}-01`), until),
  })
}

/** What each family would be asked, by name. */
export async function draftFamilies(db: Db, { regieId, month }: InvoiceDraft, { first, after }: PageArgs) {
  const rows = await billableFamilies(db, regieId, lastDayOf(month), { first, after: decodeCursor(after) })
  return toPage(rows, first, (family) => encodeCursor(family.familyName, family.accountId))
}
