import type { DataSource, EntityManager } from 'typeorm'
import type { Actor } from '../../platform/actor.js'
import { audit, by } from '../../platform/audit.js'
import { type Cents, maxCents, minCents, oppositeCents, ZERO_CENTS } from '../../platform/money.js'
import { cents, flag, type RowOf, text } from '../../platform/row.js'
import { firstRow } from '../../platform/sql.js'
import { STAFF_RIGHTS } from '../../platform/staff-rights.js'
import { spendable } from '../bookings/index.js'
import { type LockedWallet, lockWallet, post } from '../wallet/index.js'
import { HANDED_OVER } from './handover/is-handed-over.query.js'
import type { PayInvoiceInput } from './invoice.input.js'
import { whyNotPayInvoice } from './invoice.policy.js'
import { InvoicePaid, PayInvoiceRefused } from './invoice.result.js'
import { invoiceById, invoiceInReach } from './invoices.query.js'

/** A wallet pays an invoice, or a part of it: by its family, or at the desk. The same request is paid once. */
export async function payInvoice(
  db: DataSource,
  actor: Actor,
  input: PayInvoiceInput,
  now: Date,
): Promise<InvoicePaid | PayInvoiceRefused> {
  const invoice = await invoiceInReach(db, actor, input.invoiceId, now, STAFF_RIGHTS.TAKE_MONEY)
  return db.transaction(async (tx) => {
    const wallet = await lockWallet(tx, invoice.accountId, invoice.regieId)
    const { invoiceId, amountCents, requestId } = input
    const before = await firstRow(
      tx,
      { amountCents: cents },
      'select amount_cents as "amountCents" from invoice_payment where invoice_id = $1 and request_id = $2',
      [invoiceId, requestId],
    )
    if (before && before.amountCents !== amountCents)
      return PayInvoiceRefused.because('REQUEST_ID_REUSED', ZERO_CENTS, ZERO_CENTS)
    if (!before) {
      const left = await leftOf(tx, invoiceId)
      const canSpend = maxCents(ZERO_CENTS, spendable(wallet, left.careCents))
      const reason = whyNotPayInvoice(left, amountCents, canSpend)
      if (reason) return PayInvoiceRefused.because(reason, left.cents, canSpend)
      await settle(tx, wallet, {
        invoiceId,
        amountCents,
        careCents: left.careCents,
        requestId,
        actorId: actor.accountId,
        now,
      })
      await audit(tx, {
        at: now,
        ...by(actor),
        action: 'INVOICE_PAID',
        communeId: null,
        subject: 'invoice',
        subjectId: invoiceId,
        details: { amountCents },
      })
    }
    return Object.assign(new InvoicePaid(), { invoice: await invoiceById(tx, invoiceId, now) })
  })
}

/**
 * Money that has just come to a wallet for an invoice pays it, as far as it goes and something is left to pay; the rest stays on the
 * wallet, and so does all of it once the public accountant recovers the invoice. Under the wallet's lock.
 * @param requestId what the money came by: it pays once
 */
export async function payWithMoneyReceived(
  tx: EntityManager,
  accountId: string,
  regieId: string,
  asked: { invoiceId: string; amountCents: Cents; requestId: string; actorId: string; now: Date },
): Promise<void> {
  const wallet = await lockWallet(tx, accountId, regieId) // as it is once the money is there
  const left = await leftOf(tx, asked.invoiceId)
  const amountCents = minCents(minCents(asked.amountCents, left.cents), spendable(wallet, left.careCents))
  if (amountCents > 0 && !left.isHandedOver)
    await settle(tx, wallet, { ...asked, amountCents, careCents: left.careCents })
}

const LEFT = {
  cents,
  /** What of its care care-only money has not paid. */
  careCents: cents,
  isHandedOver: flag,
}
type Left = RowOf<typeof LEFT>

/** What is left to pay of an invoice. */
async function leftOf(tx: EntityManager, invoiceId: string): Promise<Left> {
  const row = await firstRow(
    tx,
    LEFT,
    `select ${HANDED_OVER('v.id')} as "isHandedOver", v.total_cents - v.settled_cents as cents, v.care_cents - coalesce((select sum(p.care_cents) from invoice_payment p where p.invoice_id = v.id), 0)::int
       - coalesce((select sum(n.care_cents - n.care_back_cents) from invoice n where n.corrects_id = v.id), 0)::int as "careCents"
     from invoice v where v.id = $1 and v.kind = 'INVOICE'`,
    [invoiceId],
  )
  return row ?? { cents: ZERO_CENTS, careCents: ZERO_CENTS, isHandedOver: false }
}

interface Settling {
  invoiceId: string
  amountCents: Cents
  /** What of it care-only money may pay. */
  careCents: Cents
  requestId: string
  actorId: string
  now: Date
}

async function settle(tx: EntityManager, wallet: LockedWallet, asked: Settling): Promise<void> {
  const { invoiceId, amountCents, actorId, now } = asked
  const careCents = minCents(amountCents, minCents(asked.careCents, wallet.careOnlyCents))
  const paid = await firstRow(
    tx,
    { id: text },
    `with settled as (update invoice set settled_cents = settled_cents + $2 where id = $1 returning id)
     insert into invoice_payment (invoice_id, amount_cents, care_cents, paid_at, paid_by, request_id) select id, $2, $3, $4, $5, $6 from settled returning id`,
    [invoiceId, amountCents, careCents, now, actorId, asked.requestId],
  )
  if (!paid) throw new Error('an invoice that was read is gone')
  const legs = [
    { kind: 'WALLET' as const, amountCents: oppositeCents(amountCents), walletId: wallet.id, careCents },
    { kind: 'RECEIVABLE' as const, amountCents, owedBy: wallet.id },
  ]
  const why = { regieId: wallet.regieId, cause: 'INVOICE_PAID' as const, actorId, at: now }
  if (!(await post(tx, why, [{ causeId: paid.id, legs }])))
    throw new Error('a debit under the lock of its wallet was not posted')
}
