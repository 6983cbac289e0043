import type { DataSource, EntityManager } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import { cents, oneOf, text } from '../../../platform/row.js'
import { firstRow } from '../../../platform/sql.js'
import { lockWallet } from '../../wallet/index.js'
import { invoiceById } from '../invoices.query.js'
import { type InvoicingRegie, invoicingRegie } from '../regie-in-reach.query.js'
import type { CreditInvoiceInput } from './credit.input.js'
import { CreditRefused, InvoiceCredited } from './credit.result.js'
import { issueCreditNote } from './issue-credit-note.command.js'
import { type CreditPlan, linesOfInvoice, planCredit } from './quote-credit.query.js'

/**
 * Corrects an issued invoice, for a reason that the family reads: by a credit note at once, or above the régie's limit once a second
 * person agrees. The same request id credits once.
 */
export async function creditInvoice(
  db: DataSource,
  actor: Actor,
  input: CreditInvoiceInput,
  now: Date,
): Promise<InvoiceCredited | CreditRefused> {
  const { invoiceId, requestId, reason } = input
  const invoice = await invoiceById(db, invoiceId, now)
  const regie = await invoicingRegie(db, actor, invoice.regieId, now)
  await linesOfInvoice(db.manager, input)
  return db.transaction(async (tx) => {
    await lockWallet(tx, invoice.accountId, invoice.regieId)
    const known = await firstRow(
      tx,
      { status: oneOf(['WAITING', 'ISSUED', 'REFUSED']), amountCents: cents, reason: text },
      'select status, amount_cents as "amountCents", reason from invoice_credit where invoice_id = $1 and request_id = $2',
      [invoiceId, requestId],
    )
    if (known) {
      if (known.amountCents !== input.expectedTotalCents || known.reason !== reason.trim())
        return CreditRefused.because('REQUEST_ID_REUSED', invoice.totalCents)
      return credited(tx, invoiceId, known.status === 'WAITING', now)
    }
    const plan = await planCredit(tx, input, actor, now)
    if ('reason' in plan) return CreditRefused.because(plan.reason, plan.leftCents)
    const { fact, totalCents, parts, needsSecondPerson } = plan
    if (fact.waits) return CreditRefused.because('WAITING', fact.leftCents)
    if (totalCents !== input.expectedTotalCents || parts.toWalletCents !== input.expectedToWalletCents)
      return CreditRefused.because('CHANGED', fact.leftCents)
    await write(tx, actor, plan, { ...input, reason: reason.trim(), now, regie })
    return credited(tx, invoiceId, needsSecondPerson, now)
  })
}

export const credited = async (tx: EntityManager, invoiceId: string, waits: boolean, now: Date) =>
  Object.assign(new InvoiceCredited(), { invoice: await invoiceById(tx, invoiceId, now), waits })

interface Writing {
  reason: string
  requestId: string
  now: Date
  regie: InvoicingRegie
}

async function write(tx: EntityManager, actor: Actor, plan: CreditPlan, writing: Writing): Promise<void> {
  const { fact, shares, totalCents, needsSecondPerson } = plan
  const { reason, requestId, now, regie } = writing
  const actorId = actor.accountId
  const noteId = needsSecondPerson
    ? null
    : await issueCreditNote(tx, { isTold: true, ...plan, reason, today: regie.today, now, actorId })
  await tx.query(
    `insert into invoice_credit (invoice_id, regie_id, shares, amount_cents, reason, request_id, asked_by, asked_at, status, decided_at, credit_note_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, case when $9::uuid is null then 'WAITING' else 'ISSUED' end, case when $9::uuid is not null then $8::timestamptz end, $9)`,
    [fact.id, fact.regieId, JSON.stringify(shares), totalCents, reason, requestId, actorId, now, noteId],
  )
  await audit(tx, {
    ...{ at: now, ...by(actor), communeId: null, subject: 'invoice', subjectId: fact.id },
    action: needsSecondPerson ? 'CREDIT_NOTE_ASKED' : 'CREDIT_NOTE_ISSUED',
    details: { amountCents: totalCents },
  })
}
