import type { EntityManager } from 'typeorm'
import { ZERO_CENTS } from '../../../platform/money.js'
import type { PaidBooking } from '../bookings.query.js'
import { creditBookings, inFull } from '../orders/credit-bookings.command.js'
import { monthsLeft } from '../orders/months-left.query.js'
import { closedMonths } from '../orders/of-month.policy.js'
import type { WalletFact } from './unbooked.query.js'

/** Takes charges back, under their wallets' locks: what was paid comes back in full, what is due is due no more. */
export async function dropCharges(
  tx: EntityManager,
  bookings: readonly PaidBooking[],
  wallets: readonly WalletFact[],
  { actorId, now }: { actorId: string; now: Date },
): Promise<void> {
  const walletOf = new Map(
    bookings.map((b) => [`${b.accountId} ${b.regieId}`, wallets.find((w) => w.accountId === b.accountId)?.id ?? '']),
  )
  const off = closedMonths(bookings, await monthsLeft(tx, bookings))
  const credited = inFull(bookings).map((one, i) => ({ ...one, takenOffCents: off[i] ?? ZERO_CENTS }))
  return creditBookings(tx, credited, walletOf, { cause: 'CANCELLATION', actorId, now })
}
