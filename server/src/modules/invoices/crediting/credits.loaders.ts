import { byParent } from '../../../platform/by-parent.js'
import { cents, instant, type RowOf, text } from '../../../platform/row.js'
import { rowsOf } from '../../../platform/sql.js'
import type { Invoice } from '../invoice.result.js'
import { creditNotesOf } from '../invoices.query.js'
import { type CreditableRow, creditableOfInvoices } from './creditable.query.js'

export const creditNotes = byParent<null, Invoice>(
  'credit notes of an invoice',
  (ctx, ids) => creditNotesOf(ctx.db, ids, ctx.now),
  ({ correctsId }) => correctsId,
)

export const creditable = byParent<null, CreditableRow>(
  'what can be credited of an invoice',
  (ctx, ids) => creditableOfInvoices(ctx.db, ids),
  ({ invoiceId }) => invoiceId,
)

const WAITING = {
  id: text,
  invoiceId: text,
  amountCents: cents,
  reason: text,
  askedById: text,
  askedBy: text,
  askedAt: instant,
}

export const waitingCredits = byParent<null, RowOf<typeof WAITING>>(
  'credit note of an invoice that waits for a second person',
  (ctx, ids) =>
    rowsOf(
      ctx.db,
      WAITING,
      `select k.id, k.invoice_id as "invoiceId", k.amount_cents as "amountCents", k.reason, a.id as "askedById", concat_ws(' ', a.first_name, a.last_name) as "askedBy",
         k.asked_at as "askedAt"
       from invoice_credit k join account a on a.id = k.asked_by where k.invoice_id = any($1::uuid[]) and k.status = 'WAITING'`,
      [ids],
    ),
  ({ invoiceId }) => invoiceId,
)
