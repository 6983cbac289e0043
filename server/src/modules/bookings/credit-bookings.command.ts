import type { EntityManager } from 'typeorm'
import type { Cents } from '../../platform/money.js'
import { type LedgerCause, transfer } from '../wallet/index.js'
import type { PaidBooking } from './bookings.query.js'
import { countPlaces, releasePlaces } from './places.command.js'

/** A booking to cancel, and what of its price comes back. */
export interface Credited {
  booking: PaidBooking
  refundCents: Cents
}

/** The whole price: cancelled in time, or by the commune. */
export const inFull = (bookings: readonly PaidBooking[]): Credited[] =>
  bookings.map((booking) => ({ booking, refundCents: booking.priceCents }))

/**
 * Cancels paid bookings whose wallets are locked: each becomes CANCELLED once, what comes back goes from the advances
 * to its wallet, it and its order remember how much, its place is free. A constant number of statements per régie.
 * @param wallets wallet id by 'accountId regieId'
 * @throws when a booking was not BOOKED any more, was served meanwhile, or its absence given back
 */
export async function creditBookings(
  tx: EntityManager,
  credited: readonly Credited[],
  wallets: Map<string, string>,
  why: { cause: LedgerCause; actorId: string; now: Date; reason?: string },
): Promise<void> {
  const bookings = credited.map((c) => c.booking)
  const ids = bookings.map((b) => b.id)
  const [, cancelled] = (await tx.query(
    `update booking b set status = 'CANCELLED', cancelled_at = $2, cancelled_by = $3, refunded_cents = back.cents
     from unnest($1::uuid[], $4::int[]) as back(id, cents) where b.id = back.id and b.status = 'BOOKED' and b.served_at is null and b.refunded_cents = 0`,
    [ids, why.now, why.actorId, credited.map((c) => c.refundCents)],
  )) as [unknown, number]
  if (cancelled !== ids.length) throw new Error('a booking changed under the lock of its wallet')
  for (const regieId of new Set(bookings.map((b) => b.regieId))) {
    const mine = credited.filter((c) => c.booking.regieId === regieId)
    const moves = mine.map(({ booking: b, refundCents }) => {
      const walletId = wallets.get(`${b.accountId} ${regieId}`)
      if (!walletId) throw new Error('no wallet was locked for a booking')
      return { causeId: b.id, amountCents: refundCents, walletId }
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
     from (select order_id, sum(refunded_cents)::int as cents from booking where id = any($1) group by order_id) back where o.id = back.order_id`,
    [ids],
  )
  await releasePlaces(tx, countPlaces(bookings))
}
