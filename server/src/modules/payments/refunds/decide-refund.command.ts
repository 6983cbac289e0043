import type { DataSource, EntityManager } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import { publish } from '../../../platform/outbox.js'
import { anyRow } from '../../../platform/sql.js'
import { readBookings } from '../../bookings/index.js'
import { lockWallet } from '../../wallet/index.js'
import type { Refund } from './refund.entity.js'
import { cardsOf } from './refund-facts.query.js'
import { leftOf, splitOverCards, whyNotApprove, whyNotRefuse } from './refund.policy.js'
import { RefundMade, RefundRefused } from './refund.result.js'
import { carryOut, linesOf, paidByCesu } from './refund-order.command.js'
import { returnParts } from './return-parts.command.js'
import { findRefund, refundToDecide } from './refunds.query.js'
import { announce, tellFamily } from './take-out.command.js'

/** The second person agrees: what the staff gives back moves now, what the family took out is on its way. */
export const approveRefund = (db: DataSource, actor: Actor, id: string, now: Date) =>
  db.transaction(async (tx): Promise<RefundMade | RefundRefused> => {
    const asked = await refundToDecide(tx, actor, id)
    const wallet = await lockWallet(tx, asked.accountId, asked.regieId)
    const refund = await findRefund(tx, id) // the truth, now that nobody else decides
    const refusal = whyNotApprove(refund, actor)
    if (refusal) return RefundRefused.because(refusal)
    const cards = refund.orderId ? await stillPossible(tx, refund) : null
    if (cards instanceof RefundRefused) return cards
    await tx.query(
      `update refund set status = case when destination = 'WALLET' then 'PAID' else 'APPROVED' end, approved_by = $2, approved_at = $3,
         settled_at = case when destination = 'WALLET' then $3::timestamptz end where id = $1`,
      [id, actor.accountId, now],
    )
    if (refund.orderId) await carryOut(tx, { id, walletId: wallet.id, cards }, now)
    else await announce(tx, refund, 'ACCEPTED')
    await audit(tx, { at: now, ...by(actor), action: 'REFUND_APPROVED', subject: 'refund', subjectId: id })
    return RefundMade.of(await findRefund(tx, id))
  })

/** Days later, the bookings and the cards must still hold what was asked. */
async function stillPossible(tx: EntityManager, refund: Refund) {
  const lines = await linesOf(tx, refund.id)
  const bookings = await readBookings(tx, 'b.id = any($1::uuid[])', [lines.map((l) => l.bookingId)])
  const left = new Map(bookings.map((b) => [b.id, leftOf(b)]))
  if (lines.some((l) => l.amountCents > (left.get(l.bookingId) ?? 0))) return RefundRefused.because('CHANGED_MEANWHILE')
  if (refund.destination !== 'WALLET' && paidByCesu(bookings, lines)) return RefundRefused.because('CARE_ONLY_MONEY')
  if (refund.destination !== 'CARD') return null
  const payments = await cardsOf(tx, refund.accountId, refund.regieId, refund.orderId)
  return splitOverCards(payments, refund.amountCents) ?? RefundRefused.because('NOT_ENOUGH_ON_CARDS')
}

/** Says no, with a reason that the family reads. What it had taken out is on its wallet again. */
export const refuseRefund = (db: DataSource, actor: Actor, id: string, why: string, now: Date) =>
  db.transaction(async (tx): Promise<RefundMade | RefundRefused> => {
    const found = await refundToDecide(tx, actor, id)
    const wallet = await lockWallet(tx, found.accountId, found.regieId)
    const asked = await findRefund(tx, id)
    const reason = why.trim()
    const refusal = whyNotRefuse(asked, actor) ?? (reason.length < 3 ? 'REASON_REQUIRED' : null)
    if (refusal) return RefundRefused.because(refusal)
    const refused = await anyRow(
      tx,
      `update refund set status = 'REFUSED', refused_by = $2, refusal_reason = $3, settled_at = $4
       where id = $1 and (status = 'ASKED' or (status = 'APPROVED' and destination = 'IBAN')) returning id`,
      [id, actor.accountId, reason, now],
    )
    if (!refused) return RefundRefused.because('NOT_WAITING')
    await returnParts(tx, asked, { walletId: wallet.id, status: 'RETURNED', actorId: actor.accountId, reason, now })
    await audit(tx, { at: now, ...by(actor), action: 'REFUND_REFUSED', subject: 'refund', subjectId: id })
    const staffOnly = asked.orderId && asked.status === 'ASKED' // the family was never told of it
    if (!staffOnly) await publish(tx, tellFamily(id, 'REFUSED'))
    return RefundMade.of(await findRefund(tx, id))
  })
