import type { DataSource } from 'typeorm'
import type { Config } from '../../../platform/config.js'
import { rowsOf } from '../../../platform/sql.js'
import { findPayment } from '../payments.query.js'
import { CardNotOffered, ProviderDown, RefundImpossible, type RefundTruth } from '../providers/provider.gateway.js'
import { providerOfPayment } from '../settings/regie-provider.gateway.js'
import { findPart, type RefundPart, settleRefund } from './settle-refund.command.js'
import { text } from '../../../platform/row.js'

/** Asks the provider to give back each part of a refund to its card. Asked again, the part's id gives the same refund. */
export async function sendRefund(db: DataSource, config: Config, refundId: string, now: Date): Promise<void> {
  const parts = await rowsOf(
    db,
    { id: text },
    `select p.id from refund_part p join refund r on r.id = p.refund_id
     where r.id = $1 and r.destination = 'CARD' and r.status in ('APPROVED', 'SENT') and p.status = 'PENDING' order by p.id`,
    [refundId],
  )
  for (const { id } of parts) await sendPart(db, config, id, now)
}

/** Whatever is under way and was not heard of for a while: a lost job, a webhook that never came. Run by the worker each minute. */
export async function recheckRefunds(db: DataSource, config: Config, now: Date): Promise<void> {
  const waiting = await rowsOf(db, { id: text }, TO_CHECK, [now])
  const failures: unknown[] = []
  for (const { id } of waiting)
    await sendPart(db, config, id, now).catch((caught: unknown) => {
      if (!(caught instanceof ProviderDown)) failures.push(caught)
    })
  if (failures.length > 0) throw failures[0]
}

/** Young ones each minute, older ones each hour; what has been paid may still come back for some weeks. */
const TO_CHECK = `
update refund_part set checked_at = $1 where id in (
  select p.id from refund_part p join refund r on r.id = p.refund_id
  where p.payment_id is not null and p.alert is null
    and ((p.status in ('PENDING', 'SENT') and r.status in ('APPROVED', 'SENT')
          and (p.checked_at is null or p.checked_at < $1::timestamptz - case when r.asked_at > $1::timestamptz - interval '2 hours'
               then interval '50 seconds' else interval '1 hour' end))
      or (p.status = 'PAID' and p.settled_at > $1::timestamptz - interval '30 days' and coalesce(p.checked_at, p.settled_at) < $1::timestamptz - interval '1 day'))
  order by p.checked_at nulls first limit 100)
returning id`

async function sendPart(db: DataSource, config: Config, partId: string, now: Date): Promise<void> {
  const part = await findPart(db, partId)
  if (!part?.paymentId) return
  const truth = await truthOf(db, config, part, now)
  if (truth) await settleRefund(db, partId, truth, now)
}

/** No transaction is open while the provider is asked. What it will never do has failed; when it cannot be asked, nothing is known. */
async function truthOf(
  db: DataSource,
  config: Config,
  part: RefundPart,
  now: Date,
): Promise<(Pick<RefundTruth, 'status' | 'amountCents'> & { providerRefundId: string | null }) | null> {
  const payment = await findPayment(db, part.paymentId ?? '')
  if (!payment) return null
  const { amountCents } = part
  try {
    const provider = await providerOfPayment(db, config, payment)
    if (part.providerRefundId) return await provider.fetchRefund(part.providerRefundId, now)
    return await provider.refund({ payment, amountCents, reference: part.id }, now)
  } catch (caught) {
    if (caught instanceof RefundImpossible) return { status: 'FAILED', amountCents, providerRefundId: null }
    // the régie has left this provider: the refund waits until its keys are back, and the régisseur reads so (heldUp)
    if (caught instanceof CardNotOffered) return null
    throw caught
  }
}
