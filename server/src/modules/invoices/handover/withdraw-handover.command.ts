import type { DataSource } from 'typeorm'
import { type Actor, isOwnFamily } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import { anyRow } from '../../../platform/sql.js'
import { lockWallet } from '../../wallet/index.js'
import { invoiceById } from '../invoices.query.js'
import { invoicingRegie } from '../regie-in-reach.query.js'
import { HandoverRefused, HandoverWithdrawn } from './handover.result.js'

/** It was not handed over after all, or came back: its reminders go on. */
export async function withdrawHandover(
  db: DataSource,
  actor: Actor,
  invoiceId: string,
  now: Date,
): Promise<HandoverWithdrawn | HandoverRefused> {
  const invoice = await invoiceById(db, invoiceId, now)
  await invoicingRegie(db, actor, invoice.regieId, now)
  if (isOwnFamily(actor, invoice.accountId)) return HandoverRefused.because('OWN_FAMILY')
  return db.transaction(async (tx) => {
    await lockWallet(tx, invoice.accountId, invoice.regieId)
    const withdrawn = await anyRow(
      tx,
      'update invoice_handover set withdrawn_at = $2, withdrawn_by = $3 where invoice_id = $1 and withdrawn_at is null returning id',
      [invoiceId, now, actor.accountId],
    )
    if (!withdrawn) return HandoverRefused.because('NOT_HANDED_OVER')
    await audit(tx, {
      ...{ at: now, ...by(actor), communeId: null, subject: 'invoice', subjectId: invoiceId },
      action: 'HANDOVER_WITHDRAWN',
    })
    return Object.assign(new HandoverWithdrawn(), { invoice: await invoiceById(tx, invoiceId, now) })
  })
}
