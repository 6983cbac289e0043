import type { DataSource } from 'typeorm'
import { type Actor, isOwnFamily } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import { notFound } from '../../../platform/errors.js'
import { sumCents } from '../../../platform/money.js'
import { cents, document, list, oneOf, text } from '../../../platform/row.js'
import { firstRow } from '../../../platform/sql.js'
import { lockWallet } from '../../wallet/index.js'
import { invoiceById } from '../invoices.query.js'
import { invoicingRegie } from '../regie-in-reach.query.js'
import { credited } from './credit-invoice.command.js'
import type { DecideCreditInput } from './credit.input.js'
import type { CreditAsked, CreditShare } from './credit.policy.js'
import { CreditRefused, type InvoiceCredited } from './credit.result.js'
import { issueCreditNote } from './issue-credit-note.command.js'
import { planCredit } from './quote-credit.query.js'

const ASKED = {
  id: text,
  invoiceId: text,
  shares: list(document<CreditShare>()),
  amountCents: cents,
  reason: text,
  askedBy: text,
  status: oneOf(['WAITING', 'ISSUED', 'REFUSED']),
}
const READ = `select id, invoice_id as "invoiceId", shares, amount_cents as "amountCents", reason, asked_by as "askedBy", status from invoice_credit where id = $1`

/** The second person agrees to a credit note, as it was asked, or refuses it. */
export async function decideCredit(
  db: DataSource,
  actor: Actor,
  { creditId, accept }: DecideCreditInput,
  now: Date,
): Promise<InvoiceCredited | CreditRefused> {
  const known = await firstRow(db.manager, ASKED, READ, [creditId])
  if (!known) throw notFound()
  const { invoiceId } = known
  const invoice = await invoiceById(db, invoiceId, now)
  const { today } = await invoicingRegie(db, actor, invoice.regieId, now)
  return db.transaction(async (tx) => {
    await lockWallet(tx, invoice.accountId, invoice.regieId)
    const asked = (await firstRow(tx, ASKED, READ, [creditId])) ?? known
    const no = isOwnFamily(actor, invoice.accountId)
      ? 'OWN_FAMILY'
      : asked.status !== 'WAITING'
        ? 'NOT_WAITING'
        : asked.askedBy === actor.accountId && accept
          ? 'SAME_PERSON'
          : null
    if (no) return CreditRefused.because(no, invoice.totalCents)
    let noteId: string | null = null
    if (accept) {
      const plan = await planCredit(tx, { invoiceId, lines: linesOf(asked.shares) }, actor, now)
      if ('reason' in plan) return CreditRefused.because(plan.reason, plan.leftCents)
      if (plan.totalCents !== asked.amountCents) return CreditRefused.because('CHANGED', plan.fact.leftCents)
      noteId = await issueCreditNote(tx, {
        isTold: true,
        ...plan,
        reason: asked.reason,
        today,
        now,
        actorId: asked.askedBy,
      })
    }
    await tx.query(
      `update invoice_credit set status = case when $2::uuid is null then 'REFUSED' else 'ISSUED' end, credit_note_id = $2, decided_by = $3, decided_at = $4
       where id = $1`,
      [creditId, noteId, actor.accountId, now],
    )
    await audit(tx, {
      ...{ at: now, ...by(actor), communeId: null, subject: 'invoice', subjectId: invoiceId },
      action: accept ? 'CREDIT_NOTE_ISSUED' : 'CREDIT_NOTE_REFUSED',
      details: { amountCents: asked.amountCents },
    })
    return credited(tx, invoiceId, false, now)
  })
}

/** As it was asked: so much of each line. */
function linesOf(shares: readonly CreditShare[]): CreditAsked[] {
  const lines = [...new Set(shares.map(({ lineId }) => lineId))]
  return lines.map((lineId) => ({
    lineId,
    amountCents: sumCents(shares.filter((s) => s.lineId === lineId).map(({ cents: asked }) => asked)),
  }))
}
