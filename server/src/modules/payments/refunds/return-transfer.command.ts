import type { DataSource } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import type { AuditDetails } from '../../../platform/audit-events.js'
import { firstRow } from '../../../platform/sql.js'
import { lockWallet } from '../../wallet/index.js'
import { whyNotReturn } from './refund.policy.js'
import { RefundMade, RefundRefused } from './refund.result.js'
import { findRefund, refundToDecide } from './refunds.query.js'
import { findPart, follow, sentBack } from './settle-refund.command.js'
import { text } from '../../../platform/row.js'

/**
 * The bank sent back a transfer that was marked as paid (closed account, wrong IBAN): the money is on the wallet again, from
 * where the family may ask for it otherwise, and the family is told. Once: its posting is that of the part.
 */
export async function returnTransfer(
  db: DataSource,
  actor: Actor,
  id: string,
  reason: string,
  now: Date,
): Promise<RefundMade | RefundRefused> {
  const known = await refundToDecide(db, actor, id)
  if (reason.trim().length < 3) return RefundRefused.because('REASON_REQUIRED')
  return db.transaction(async (tx) => {
    const wallet = await lockWallet(tx, known.accountId, known.regieId)
    const no = whyNotReturn(await findRefund(tx, id), actor)
    if (no) return RefundRefused.because(no)
    const paid = await firstRow(
      tx,
      { id: text },
      `select id from refund_part where refund_id = $1 and payment_id is null and status = 'PAID' for update`,
      [id],
    )
    const part = paid && (await findPart(tx, paid.id))
    if (!part) throw new Error('a transfer that was paid has its part')
    await sentBack(tx, part, { walletId: wallet.id, actorId: actor.accountId, reason: reason.trim(), now })
    await follow(tx, id, now)
    const details: AuditDetails = { amountCents: part.amountCents }
    await audit(tx, {
      at: now,
      ...by(actor),
      action: 'TRANSFER_RETURNED',
      subject: 'refund',
      subjectId: id,
      details,
    })
    return RefundMade.of(await findRefund(tx, id))
  })
}
