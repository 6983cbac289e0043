import { cents, day, number, oneOf, text } from '../../platform/row.js'
import { type Db, firstRow } from '../../platform/sql.js'
import { invoiceNumber } from '../invoices/index.js'
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
      totalCents: cents,
      dueOn: day,
    },
    `select ${READER}, v.id, v.kind, v.year, v.number as sequence, v.month, g.name as regie, v.total_cents as "totalCents", v.due_on as "dueOn"
     from invoice v join account a on a.id = v.account_id join regie g on g.id = v.regie_id where v.id = $1 and a.status <> 'CLOSED'`,
    [invoiceId],
  )
  return row && { ...row, number: invoiceNumber(row.kind, row.year, row.sequence) }
}
