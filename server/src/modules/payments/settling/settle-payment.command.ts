import type { DataSource, EntityManager } from 'typeorm'
import type { Config } from '../../../platform/config.js'
import { againAfterDeadlock } from '../../../platform/errors.js'
import { publish } from '../../../platform/outbox.js'
import { number, text } from '../../../platform/row.js'
import { firstRow } from '../../../platform/sql.js'
import { lockServicesOf } from '../../bookings/index.js'
import { invoiceNumber, payWithMoneyReceived } from '../../invoices/index.js'
import { lockWallet, transfer } from '../../wallet/index.js'
import type { Payment, PaymentStatus } from '../payment.entity.js'
import { findPayment } from '../payments.query.js'
import type { SessionTruth } from '../providers/provider.gateway.js'
import { issueReceipt } from './receipt.command.js'
import { providerOfPayment, testCardsCount } from '../settings/regie-provider.gateway.js'
import { settleOrder } from './settle-order.command.js'
import { mismatch, settlementOf } from './settle-payment.policy.js'

/**
 * The one place where a card payment takes effect: webhook, return page and re-check job all call it. It asks the
 * provider for the truth (no transaction is open meanwhile), then acts once under the locks of the order's services and of the wallet.
 */
export async function settlePayment(db: DataSource, config: Config, paymentId: string, now: Date): Promise<void> {
  const payment = await findPayment(db, paymentId)
  if (!payment?.sessionId || payment.status === 'SUCCEEDED') return
  const provider = await providerOfPayment(db, config, payment)
  const truth = await provider.fetchSession(payment.sessionId, now)
  if (!truth) return
  // a test page that was open when real cards came, or accepted just before, is over: nobody has paid
  const over = payment.provider === 'sandbox' && !(await testCardsCount(db, config, payment.regieId))
  const counted: SessionTruth = over ? { ...truth, status: 'EXPIRED' } : truth
  await againAfterDeadlock(() => db.transaction((tx) => applyTruth(tx, payment, counted, now)))
}

async function applyTruth(tx: EntityManager, known: Payment, truth: SessionTruth, now: Date): Promise<void> {
  if (known.orderId) await lockServicesOf(tx, known.orderId)
  const wallet = await lockWallet(tx, known.accountId, known.regieId)
  const payment = await findPayment(tx, known.id)
  if (!payment || payment.status === 'SUCCEEDED') return
  switch (settlementOf(payment, truth)) {
    case 'WAIT':
      if (truth.status === 'PENDING')
        await tx.query(`update payment set processing = true where id = $1 and status = 'PENDING'`, [payment.id])
      return
    case 'FAIL':
      return setStatus(tx, payment.id, 'FAILED', now)
    case 'EXPIRE':
      return setStatus(tx, payment.id, 'EXPIRED', now)
    case 'ALERT':
      await tx.query('update payment set alert = $2 where id = $1 and alert is null', [
        payment.id,
        mismatch(payment, truth),
      ])
      return
    case 'SUCCEED':
      await setStatus(tx, payment.id, 'SUCCEEDED', now, truth.providerPaymentId)
      return payment.orderId
        ? settleOrder(tx, payment, payment.orderId, wallet, now)
        : creditTopUp(tx, payment, wallet.id, now)
  }
}

async function setStatus(
  tx: EntityManager,
  id: string,
  status: `${PaymentStatus}`,
  now: Date,
  providerPaymentId: string | null = null,
): Promise<void> {
  await tx.query(
    `update payment set status = $2, processing = false, settled_at = $3, provider_payment_id = $4 where id = $1 and status <> 'SUCCEEDED'`,
    [id, status, now, providerPaymentId],
  )
}

async function creditTopUp(tx: EntityManager, payment: Payment, walletId: string, now: Date): Promise<void> {
  const posted = await transfer(tx, {
    regieId: payment.regieId,
    from: 'CARD_CLEARING',
    to: 'WALLET',
    cause: 'TOP_UP',
    moves: [{ causeId: payment.id, amountCents: payment.amountCents, walletId }],
    actorId: payment.accountId,
    at: now,
  })
  if (!posted) throw new Error('a top-up was not posted')
  const { id: causeId, regieId, accountId, amountCents } = payment
  const invoice = await firstRow(
    tx,
    { invoiceId: text, year: number, number },
    'select v.id as "invoiceId", v.year, v.number from top_up t join invoice v on v.id = t.invoice_id where t.id = $1',
    [payment.topUpId],
  )
  const label = invoice
    ? `Paiement de la facture ${invoiceNumber('INVOICE', invoice.year, invoice.number)}`
    : 'Recharge du porte-monnaie'
  await issueReceipt(tx, { regieId, accountId, cause: 'TOP_UP', causeId, method: 'CARD', amountCents, label, at: now })
  await publish(tx, { task: 'send-mail', payload: { template: 'top-up-received', paymentId: payment.id } })
  if (invoice) {
    const { invoiceId } = invoice
    const paid = { invoiceId, amountCents, requestId: causeId, actorId: accountId, now }
    await payWithMoneyReceived(tx, accountId, regieId, paid)
  }
}
