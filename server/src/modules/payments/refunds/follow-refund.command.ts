import type { DataSource } from 'typeorm'
import type { Payment } from '../payment.entity.js'
import { findPaymentOfRegie, isUuid } from '../payments.query.js'
import type { PaymentProvider, ProviderEvent, RefundTruth } from '../providers/provider.gateway.js'
import { refundMoved } from './refund.events.js'

/**
 * A refund has moved at the provider. One of ours is told to who follows refunds; one made by hand at the provider has
 * taken money that our books do not know of: the payment is marked, for the régisseur to look.
 */
export async function followRefund(
  db: DataSource,
  provider: PaymentProvider,
  regieId: string,
  event: ProviderEvent,
  now: Date,
): Promise<void> {
  for (const truth of await truthsOf(db, provider, regieId, event, now)) {
    const payment = await paymentOf(db, regieId, truth.paymentReference)
    if (!payment) continue
    const { reference } = truth
    if (reference) for (const tell of refundMoved) await tell(db, { payment, truth: { ...truth, reference } }, now)
    else if (truth.status !== 'FAILED')
      await db.query(`update payment set alert = 'REFUNDED_OUTSIDE' where id = $1 and alert is null`, [payment.id])
  }
}

async function truthsOf(
  db: DataSource,
  provider: PaymentProvider,
  regieId: string,
  { subjectId, reference }: ProviderEvent,
  now: Date,
): Promise<RefundTruth[]> {
  if (subjectId) {
    const truth = await provider.fetchRefund(subjectId, now)
    return truth ? [truth] : []
  }
  const payment = await paymentOf(db, regieId, reference)
  return payment ? provider.listRefunds(payment, now) : []
}

export const paymentOf = async (db: DataSource, regieId: string, reference: string | null): Promise<Payment | null> =>
  reference && isUuid(reference) ? findPaymentOfRegie(db, regieId, reference) : null
