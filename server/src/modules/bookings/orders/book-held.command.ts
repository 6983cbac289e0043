import type { EntityManager } from 'typeorm'
import { sumCents } from '../../../platform/money.js'
import type { LockedWallet } from '../../wallet/index.js'
import { readBookings } from '../bookings.query.js'
import { creditBookings, inFull } from './credit-bookings.command.js'
import type { Order } from '../order.entity.js'
import { lostOf, type LostMeal, reasonsInWords, shortfallSentence } from './still-available.policy.js'
import { orderedMeals } from './still-available.query.js'

/**
 * The money of an order that holds its places has just come: what can still be had is booked; what can no longer be had
 * since it was ordered goes back to the wallet at once, with the reason. Under the locks of its services and of its wallet.
 */
export async function bookHeld(
  tx: EntityManager,
  order: Pick<Order, 'id' | 'accountId' | 'regieId'>,
  wallet: Pick<LockedWallet, 'id'>,
  { actorId, now }: { actorId: string; now: Date },
): Promise<void> {
  const lost = lostOf(await orderedMeals(tx, order.id, now))
  await tx.query(`update booking set status = 'BOOKED' where order_id = $1 and status = 'HELD'`, [order.id])
  if (lost.length === 0) return
  const wallets = new Map([[`${order.accountId} ${order.regieId}`, wallet.id]])
  const back = inFull(await readBookings(tx, 'b.id = any($1::uuid[])', [lost.map((l) => l.id)]))
  const isClosed = new Set(lost.filter((l) => l.reason === 'CLOSED').map((l) => l.id))
  for (const cause of ['CLOSURE', 'CANCELLATION'] as const) {
    const credited = back.filter((c) => isClosed.has(c.booking.id) === (cause === 'CLOSURE'))
    const reason = reasonsInWords(lost.filter((l) => isClosed.has(l.id) === (cause === 'CLOSURE')))
    if (credited.length > 0) await creditBookings(tx, credited, wallets, { cause, actorId, now, reason })
  }
  await markLost(tx, lost)
  await tx.query('update orders set shortfall = $2 where id = $1', [
    order.id,
    shortfallSentence(lost, sumCents(back.map((c) => c.refundCents))),
  ])
}

/** Each of these bookings, cancelled or over, says why it could not be had. */
export async function markLost(
  tx: EntityManager,
  lost: readonly LostMeal[],
  closureId: string | null = null,
): Promise<void> {
  await tx.query(
    `update booking b set unavailable_reason = l.reason, unavailable_sentence = l.sentence, closure_id = $4
     from unnest($1::uuid[], $2::text[], $3::text[]) as l(id, reason, sentence) where b.id = l.id`,
    [lost.map((l) => l.id), lost.map((l) => l.reason), lost.map((l) => l.sentence), closureId],
  )
}
