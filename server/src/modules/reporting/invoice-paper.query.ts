import { notFound } from '../../platform/errors.js'
import { maybe, text } from '../../platform/row.js'
import { firstRow } from '../../platform/sql.js'
import { type RegieOnPaper, regieOnPaper } from '../communes/index.js'
import { type Invoice, type InvoiceLine, linesOfInvoices } from '../invoices/index.js'
import type { Db } from './books-in-reach.query.js'

export interface InvoiceFacts {
  invoice: Invoice
  lines: InvoiceLine[]
  address: string | null
  /** As it was called on that day. */
  regie: RegieOnPaper
}

/** An invoice that was found in reach, with what its paper says besides. */
export async function invoiceFacts(db: Db, invoice: Invoice): Promise<InvoiceFacts> {
  const row = await firstRow(
    db,
    { identityId: text, address: maybe(text) },
    `select v.identity_id as "identityId", nullif(concat_ws(', ', coalesce(d.address_line, a.address_line),
       concat_ws(chr(160), coalesce(d.postal_code, a.postal_code), coalesce(d.city, a.city))), '') as address
     from invoice v join account a on a.id = v.account_id left join departed_debtor d on d.account_id = a.id where v.id = $1`,
    [invoice.id],
  )
  if (!row) throw notFound()
  const { regieId, issuedOn } = invoice
  const regie = await regieOnPaper(db, { regieId, day: issuedOn, identityId: row.identityId })
  return { invoice, lines: await linesOfInvoices(db, [invoice.id]), address: row.address, regie }
}
