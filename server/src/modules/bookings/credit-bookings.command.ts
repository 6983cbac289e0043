import type { EntityManager } from 'typeorm'
import { type LedgerCause, transfer } from '../wallet/index.js'
import type { PaidBooking } from './bookings.query.js'
import { countPlaces, releasePlaces } from './places.command.js'

/**
 * Cancels paid bookings whose wallets are locked: each becomes CANCELLED once, its price goes from the advances to its
 * wallet, its order remembers it, its place is free. A constant number of statements per régie.
 * @param wallets wallet id by 'accountId regieId'
 * @throws when a booking was not BOOKED any more: the caller's lock was missing
 */
export async function creditBookings(
  tx: EntityManager,
  bookings: readonly PaidBooking[],
  wallets: Map<string, string>,
  why: { cause: LedgerCause; actorId: string; now: Date; reason?: string },
): Promise<void> {
  const ids = bookings.map((b) => b.id)
  const [, cancelled] = (await tx.query(
    `update booking set status = 'CANCELLED', cancelled_at = $2, cancelled_by = $3 where id = any($1) and status = 'BOOKED'`,
    [ids, why.now, why.actorId],
  )) as [unknown, number]
  if (cancelled !== ids.length) throw new Error('a booking changed under the lock of its wallet')
  for (const regieId of new Set(bookings.map((b) => b.regieId))) {
    const mine = bookings.filter((b) => b.regieId === regieId)
    const moves = mine.map((b) => {
      const walletId = wallets.get(`${b.accountId} ${regieId}`)
      if (!walletId) throw new Error('no wallet was locked for a booking')
      return { causeId: b.id, amountCents: b.priceCents, walletId }
    })
    const posted = await transfer(tx, {
      regieId,
      from: 'ADVANCE',
      to: 'WALLET',
      cause: why.cause,
      moves,
      actorId: why.actorId,
      reason: why.reason,
      at: why.now,
    })
    if (!posted) throw new Error('a credit was not posted')
  }
  await tx.query(
    `update orders o set refunded_cents = refunded_cents + back.cents
     from (select order_id, sum(price_cents)::int as cents from booking where id = any($1) group by order_id) back where o.id = back.order_id`,
    [ids],
  )
  await releasePlaces(tx, countPlaces(bookings))
}
