import { cents, day, maybe, number, oneOf, text } from '../../platform/row.js'
import { type Db, firstRow } from '../../platform/sql.js'
import { invoiceNumber } from '../invoices/index.js'
import type { PaidInvoice } from './invoice-mails.policy.js'
import { READER } from './mail-facts.query.js'

/** Nothing is found once its family left: then no mail is due. */
export async function readInvoice(db: Db, invoiceId: string) {
  const row = await firstRow(
    db,
    {
      email: text,
      firstName: text,
      id: text,
      kind: oneOf(['INVOICE', 'CREDIT_NOTE']),
      year: number,
      sequence: number,
      month: day,
      regie: text,
      ...{ totalCents: cents, dueOn: day, setOffCents: cents, reason: maybe(text) },
      ...{ correctedYear: maybe(number), correctedSequence: maybe(number) },
    },
    `select ${READER}, v.id, v.kind, v.year, v.number as sequence, v.month, g.name as regie, v.total_cents as "totalCents", v.due_on as "dueOn", v.reason,
       (select coalesce(sum(y.amount_cents), 0)::int from invoice_payment y where y.credit_note_id = v.id) as "setOffCents", c.year as "correctedYear", c.number as "correctedSequence"
     from invoice v join account a on a.id = v.account_id join regie g on g.id = v.regie_id left join invoice c on c.id = v.corrects_id where v.id = $1 and a.status <> 'CLOSED'`,
    [invoiceId],
  )
  if (!row) return undefined
  const { kind, year, sequence, correctedYear, correctedSequence } = row
  const isByHand = correctedYear !== null && correctedSequence !== null
  const corrects = isByHand ? invoiceNumber('INVOICE', correctedYear, correctedSequence) : null
  return { ...row, number: invoiceNumber(kind, year, sequence), corrects }
}

/** A reminder, with what is left of its invoice now; nothing is found once it is paid, or its family left. */
export async function readReminder(db: Db, reminderId: string) {
  const row = await firstRow(
    db,
    {
      ...{ email: text, firstName: text, id: text, year: number, sequence: number, regie: text },
      ...{ remainingCents: cents, dueOn: day, step: number, feeCents: cents },
    },
    `select ${READER}, v.id, v.year, v.number as sequence, g.name as regie, v.total_cents - v.settled_cents as "remainingCents", v.due_on as "dueOn",
       r.step, r.fee_cents as "feeCents"
     from invoice_reminder r join invoice v on v.id = r.invoice_id join account a on a.id = v.account_id join regie g on g.id = v.regie_id
     where r.id = $1 and a.status <> 'CLOSED' and v.settled_cents < v.total_cents`,
    [reminderId],
  )
  return row && { ...row, number: invoiceNumber('INVOICE', row.year, row.sequence) }
}

/** What money that came for an invoice paid of it, and what is left of that invoice now; null when it came for none. */
export async function readPaidInvoice(db: Db, receivedId: string): Promise<PaidInvoice | null> {
  const row = await firstRow(
    db,
    { id: text, year: number, sequence: number, paidCents: cents, remainingCents: cents },
    `select v.id, v.year, v.number as sequence, y.amount_cents as "paidCents", v.total_cents - v.settled_cents as "remainingCents"
     from invoice_payment y join invoice v on v.id = y.invoice_id where y.request_id = $1`,
    [receivedId],
  )
  return row ? { ...row, number: invoiceNumber('INVOICE', row.year, row.sequence) } : null
}
