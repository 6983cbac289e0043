import { withoutStop } from '../../../platform/french.js'
import type { DataSource, EntityManager } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import type { AuditDetails } from '../../../platform/audit-events.js'
import { addDays } from '../../../platform/day.js'
import { againAfterDeadlock } from '../../../platform/errors.js'
import { publish } from '../../../platform/outbox.js'
import { AccessRefused, endedBefore, giveFeesBack, ServiceAccess, whyNotEndFrom } from '../../services/index.js'
import { lockWallet } from '../../wallet/index.js'
import { absencesOf, backOnWallets, creditBookings, inFull } from '../orders/credit-bookings.command.js'
import { releaseOrder } from '../orders/release-order.command.js'
import type { EndAccessInput } from './access-end.input.js'
import { type AccessEndEffect, AccessEnded } from './access-end.result.js'
import { type AccessToEnd, bookingsAfter, findAccessToEnd, heldAfter } from './access-to-end.query.js'

/**
 * Ends an access from a day on. What is paid after it is kept at the price agreed, or cancelled and credited, as the agent
 * said; what waits for its payment is released. The family reads why.
 */
export const endAccess = (
  db: DataSource,
  actor: Actor,
  asked: EndAccessInput,
  now: Date,
): Promise<AccessEnded | AccessRefused> =>
  againAfterDeadlock(() =>
    db.transaction(async (tx) => {
      const found = await lockAccess(tx, actor, asked.accessId, now)
      const refusal = whyNotEndFrom({ ...found, ...asked })
      if (refusal) return AccessRefused.because(refusal)
      const effect = await end(tx, actor, found, asked, now)
      const { id, communeId, validFrom } = found.access
      // what never began costs nothing
      if (endedBefore(validFrom, asked.from) !== 'SHORTENED')
        await giveFeesBack(tx, { accessIds: [id], isTold: true, actorId: actor.accountId, now })
      const details: AuditDetails = { from: asked.from, ...effect }
      await audit(tx, {
        at: now,
        ...by(actor),
        action: 'ACCESS_ENDED',
        communeId,
        subject: 'access',
        subjectId: id,
        details,
      })
      await publish(tx, {
        task: 'send-mail',
        payload: { template: 'access-ended', accessId: id, from: asked.from, reason: asked.reason.trim(), effect },
      })
      return AccessEnded.of(await tx.getRepository(ServiceAccess).findOneByOrFail({ id }), effect)
    }),
  )

/** The family's wallet first: its orders wait, and what it ordered before is seen. */
export async function lockAccess(tx: EntityManager, actor: Actor, id: string, now: Date): Promise<AccessToEnd> {
  const asked = await findAccessToEnd(tx, actor, id, now)
  await lockWallet(tx, asked.access.accountId, asked.regieId)
  await tx.query('select 1 from service_access where id = $1 for no key update', [id])
  return findAccessToEnd(tx, actor, id, now) // the truth, now that nobody else writes
}

/** Under the locks of `lockAccess`. */
export async function end(
  tx: EntityManager,
  actor: Actor,
  { access, regieId }: AccessToEnd,
  { from, reason, bookings }: Pick<EndAccessInput, 'from' | 'reason' | 'bookings'>,
  now: Date,
): Promise<AccessEndEffect> {
  const shortened = endedBefore(access.validFrom, from) === 'SHORTENED'
  await tx.query(
    `update service_access set status = $2, valid_to = $3::date, ended_valid_to = coalesce(ended_valid_to, valid_to),
       reason = $4, ended_at = $5, ended_by = $6 where id = $1`,
    [
      access.id,
      shortened ? 'VALID' : 'REVOKED',
      shortened ? addDays(from, -1) : null,
      reason.trim(),
      now,
      actor.accountId,
    ],
  )
  await tx.query(
    // what would go on from it no longer does
    `update service_access set status = 'REVOKED', reason = $2, decided_at = $3 where renews = $1 and status = 'PENDING'`,
    [access.id, reason.trim(), now],
  )
  const held = await heldAfter(tx, access.id, from)
  for (const orderId of held) {
    await releaseOrder(tx, orderId, actor.accountId, `l’accès a pris fin : ${withoutStop(reason)}`, now)
    await publish(tx, { task: 'expire-order', payload: { orderId } }) // closes its card page
  }
  const later = await bookingsAfter(tx, access.id, from)
  const gone = bookings === 'CANCEL' ? later : []
  const credited = [...inFull(gone), ...(await absencesOf(tx, gone, now))]
  if (gone.length > 0) {
    const wallet = await lockWallet(tx, access.accountId, regieId)
    const wallets = new Map([[`${access.accountId} ${regieId}`, wallet.id]])
    await creditBookings(tx, credited, wallets, { cause: 'CANCELLATION', actorId: actor.accountId, now, reason })
  }
  return {
    kept: later.length - gone.length,
    cancelled: gone.length,
    refundCents: backOnWallets(credited),
    releasedOrders: held.length,
  }
}
