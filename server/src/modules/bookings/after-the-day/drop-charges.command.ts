import type { EntityManager } from 'typeorm'
import type { PaidBooking } from '../bookings.query.js'
import { creditBookings, inFull } from '../orders/credit-bookings.command.js'
import type { WalletFact } from './unbooked.query.js'

/** Takes charges back, under their wallets' locks: what was paid comes back in full, what is due is due no more. */
export function dropCharges(
  tx: EntityManager,
  bookings: readonly PaidBooking[],
  wallets: readonly WalletFact[],
  { actorId, now }: { actorId: string; now: Date },
): Promise<void> {
  const walletOf = new Map(
    bookings.map((b) => [`${b.accountId} ${b.regieId}`, wallets.find((w) => w.accountId === b.accountId)?.id ?? '']),
  )
  return creditBookings(tx, inFull(bookings), walletOf, { cause: 'CANCELLATION', actorId, now })
}
