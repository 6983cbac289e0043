import type { Day } from '../../platform/day.js'
import { cents, day, list, maybe, number, type RowOf, text } from '../../platform/row.js'
import { type Db, rowsOf } from '../../platform/sql.js'
import { type RegieOnPaper, regiesOnPaper } from '../communes/index.js'
import { invoiceNumber } from '../invoices/index.js'

const LETTER = {
  id: text,
  invoiceId: text,
  step: number,
  sentOn: day,
  feeCents: cents,
  year: number,
  number,
  issuedOn: day,
  dueOn: day,
  totalCents: cents,
  leftCents: cents,
  feeYear: maybe(number),
  feeNumber: maybe(number),
  familyName: text,
  address: list(text),
  regieId: text,
  identityId: text,
}

export interface LetterFacts extends Omit<RowOf<typeof LETTER>, 'number'> {
  number: string
  feeInvoice: string | null
  regie: RegieOnPaper
}

/** Reminders as they left, by the name of the families; what was left to pay is that of the day. Two statements. */
async function letters(db: Db, which: string, asked: unknown[]): Promise<LetterFacts[]> {
  const rows = await rowsOf(
    db,
    LETTER,
    `select r.id, v.id as "invoiceId", r.step, r.sent_on as "sentOn", r.fee_cents as "feeCents", v.year, v.number, v.issued_on as "issuedOn", v.due_on as "dueOn",
       v.total_cents as "totalCents", v.total_cents - (select coalesce(sum(y.amount_cents), 0)::int from invoice_payment y where y.invoice_id = v.id and y.paid_at <= r.sent_at) as "leftCents",
       f.year as "feeYear", f.number as "feeNumber", concat_ws(' ', a.first_name, a.last_name) as "familyName", v.regie_id as "regieId", v.identity_id as "identityId",
       array(select line from unnest(array[a.address_line, nullif(concat_ws(' ', a.postal_code, a.city), '')]) as line where line <> '') as address
     from invoice_reminder r join invoice v on v.id = r.invoice_id join account a on a.id = v.account_id left join invoice f on f.id = r.fee_invoice_id
     where ${which} order by a.last_name, a.first_name, a.id, v.year, v.number`,
    asked,
  )
  const regies = await regiesOnPaper(
    db,
    rows.map(({ regieId, sentOn, identityId }) => ({ regieId, day: sentOn, identityId })),
  )
  return rows.flatMap((row, n) => {
    const regie = regies[n]
    const { year, number: sequence, feeYear, feeNumber } = row
    const feeInvoice = feeYear !== null && feeNumber !== null ? invoiceNumber('INVOICE', feeYear, feeNumber) : null
    return regie ? [{ ...row, number: invoiceNumber('INVOICE', year, sequence), feeInvoice, regie }] : []
  })
}

export const letterOf = (db: Db, reminderId: string) => letters(db, 'r.id = $1', [reminderId])

/** All that left from a régie on a day. */
export const lettersOfDay = (db: Db, regieId: string, on: Day) =>
  letters(db, 'r.regie_id = $1 and r.sent_on = $2', [regieId, on])
