import type { DataSource, EntityManager } from 'typeorm'
import type { Config } from '../../../platform/config.js'
import { lockWallet } from '../../wallet/index.js'
import { postOpened, postWon } from '../disputes/dispute-postings.command.js'
import { paymentOf } from '../refunds/follow-refund.command.js'
import type { Payment } from '../payment.entity.js'
import type { DisputeTruth, PaymentProvider, ProviderName } from '../providers/provider.gateway.js'
import { settlePayment } from './settle-payment.command.js'
import { firstRow, rowsOf } from '../../../platform/sql.js'
import { fieldsOf } from '../../../platform/entity-rows.js'
import { DisputeRow } from '../disputes/dispute.entity.js'

export type Dispute = Pick<DisputeRow, 'id' | 'regieId' | 'paymentId' | 'amountCents'>
const DISPUTE = fieldsOf(DisputeRow, 'id', 'regieId', 'paymentId', 'amountCents')

interface Parts {
  db: DataSource
  config: Config
  provider: PaymentProvider
  regieId: string
}

/** A family's bank takes a payment back, or has decided. Asked at the provider, then noted once, under the wallet's lock. */
export async function followDispute(parts: Parts, providerDisputeId: string, now: Date): Promise<void> {
  const { db, config, provider, regieId } = parts
  const truth = await provider.fetchDispute(providerDisputeId, now)
  const payment = truth && (await paymentOf(db, regieId, truth.paymentReference))
  if (!truth || !payment) return
  // a dispute may be heard of before the payment itself: that one takes effect first
  await settlePayment(db, config, payment.id, now)
  if (truth.currency !== payment.currency || truth.mode !== payment.mode || truth.amountCents > payment.amountCents) {
    await db.query(`update payment set alert = 'DISPUTE' where id = $1 and alert is null`, [payment.id])
    return
  }
  await db.transaction(async (tx) => {
    await lockWallet(tx, payment.accountId, payment.regieId)
    const made = await disputeOpened(tx, payment, provider.name, truth)
    if (made) await postOpened(tx, made, now)
    if (truth.status === 'OPEN') return
    const closed = await disputeClosed(tx, provider.name, truth.providerDisputeId, truth.status, now)
    if (closed && truth.status === 'WON') await postWon(tx, closed, now)
  })
}

/** Once per dispute: the provider has taken the money back. The ledger's posting belongs where `made` is known. */
export async function disputeOpened(
  tx: EntityManager,
  payment: Payment,
  provider: ProviderName,
  truth: DisputeTruth,
): Promise<Dispute | null> {
  const [made] = await rowsOf(
    tx,
    DISPUTE,
    `insert into dispute (regie_id, payment_id, provider, provider_dispute_id, amount_cents, status, reason, opened_at)
     values ($1, $2, $3, $4, $5, 'OPEN', $6, $7) on conflict (provider, provider_dispute_id) do nothing
     returning id, regie_id as "regieId", payment_id as "paymentId", amount_cents as "amountCents"`,
    [
      payment.regieId,
      payment.id,
      provider,
      truth.providerDisputeId,
      truth.amountCents,
      truth.reason.slice(0, 100),
      truth.openedAt,
    ],
  )
  return made ?? null
}

/** Once per dispute: won, the money comes back; lost, it is gone. The ledger's posting belongs where `closed` is known. */
export async function disputeClosed(
  tx: EntityManager,
  provider: ProviderName,
  providerDisputeId: string,
  status: 'WON' | 'LOST',
  now: Date,
): Promise<Dispute | null> {
  const closed = await firstRow(
    tx,
    DISPUTE,
    `update dispute set status = $3, closed_at = $4 where provider = $1 and provider_dispute_id = $2 and status = 'OPEN'
     returning id, regie_id as "regieId", payment_id as "paymentId", amount_cents as "amountCents"`,
    [provider, providerDisputeId, status, now],
  )
  return closed ?? null
}
