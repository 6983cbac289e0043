import { anyRow, type Db } from '../../../platform/sql.js'

/** An invoice (an expression) that the public accountant recovers: it is paid to him alone. */
export const HANDED_OVER = (invoiceId: string): string =>
  `exists (select 1 from invoice_handover h where h.invoice_id = ${invoiceId} and h.withdrawn_at is null)`

export const isHandedOver = (db: Db, invoiceId: string): Promise<boolean> =>
  anyRow(db, `select 1 where ${HANDED_OVER('$1::uuid')}`, [invoiceId])
