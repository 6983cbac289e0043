import type { DataSource } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import { invoicingRegie } from '../regie-in-reach.query.js'
import type { HandOverInvoicesInput } from './handover.input.js'
import { whyNotHandOver } from './handover.policy.js'
import { HandoverRefused, InvoicesHandedOver } from './handover.result.js'
import { sumOf, toHandOver } from './to-hand-over.query.js'

/** The invoices of the list were given to the public accountant: no reminder leaves any more. Under the locks of their wallets. */
export async function handOverInvoices(
  db: DataSource,
  actor: Actor,
  input: HandOverInvoicesInput,
  now: Date,
): Promise<InvoicesHandedOver | HandoverRefused> {
  const regie = await invoicingRegie(db, actor, input.regieId, now)
  return db.transaction(async (tx) => {
    const walletIds = (await toHandOver(tx, regie.id, now)).map(({ walletId }) => walletId)
    await tx.query('select 1 from wallet where id = any($1::uuid[]) order by id for update', [walletIds])
    const found = await toHandOver(tx, regie.id, now) // the truth, now that nobody pays
    const sum = sumOf(found)
    const reason = whyNotHandOver(sum, input, regie.today)
    if (reason) return HandoverRefused.because(reason)
    await tx.query(
      `insert into invoice_handover (invoice_id, regie_id, handed_on, handed_at, handed_by) select id, $2, $3, $4, $5 from unnest($1::uuid[]) as v(id)`,
      [found.map(({ invoiceId }) => invoiceId), regie.id, input.handedOn, now, actor.accountId],
    )
    await audit(tx, {
      ...{ at: now, ...by(actor), communeId: null, subject: 'regie', subjectId: regie.id },
      action: 'INVOICES_HANDED_OVER',
      details: { from: input.handedOn, items: sum.invoices, amountCents: sum.totalCents },
    })
    return Object.assign(new InvoicesHandedOver(), sum)
  })
}
