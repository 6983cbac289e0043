import { byParent } from '../../platform/by-parent.js'
import type { InvoiceLine } from './invoice.result.js'
import { linesOfInvoices } from './invoices.query.js'

const lines = byParent<null, InvoiceLine>(
  'lines of an invoice',
  (ctx, ids) => linesOfInvoices(ctx.db, ids),
  (line) => line.invoiceId,
)

export const linesOfInvoice = (ctx: Parameters<typeof lines>[0], id: string) => lines(ctx, id, null)
