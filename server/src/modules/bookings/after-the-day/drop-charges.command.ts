import type { EntityManager } from 'typeorm'
import { ZERO_CENTS } from '../../../platform/money.js'
import { rowsOf } from '../../../platform/sql.js'
import type { PaidBooking } from '../bookings.query.js'
import { creditBookings, inFull } from '../orders/credit-bookings.command.js'
import { monthsLeft } from '../orders/months-left.query.js'
import { closedMonths } from '../orders/of-month.policy.js'
import type { WalletFact } from './unbooked.query.js'
import { text } from '../../../platform/row.js'

/** Takes charges back, under their wallets' locks: what was paid comes back in full, what is due is due no more. */
export async function dropCharges(
  tx: EntityManager,
  bookings: readonly PaidBooking[],
  wallets: readonly WalletFact[],
  { actorId, now }: { actorId: string; now: Date },
): Promise<void> {
  const dropped = await rowsOf(
    tx,
    { bookingId: text },
    `with due as (update orders set status = 'CANCELLED' where id = any($1::uuid[]) and status = 'DUE' returning id)
     update booking b set status = 'CANCELLED', cancelled_at = $2, cancelled_by = $3 from due where b.order_id = due.id returning b.id as "bookingId"`,
    [bookings.map((b) => b.orderId), now, actorId],
  )
  const gone = new Set(dropped.map((d) => d.bookingId))
  const paid = bookings.filter((b) => !gone.has(b.id))
  if (paid.length === 0) return
  await tx.query('update booking set served_at = null where id = any($1::uuid[])', [paid.map((b) => b.id)])
  const walletOf = new Map(
    paid.map((b) => [`${b.accountId} ${b.regieId}`, wallets.find((w) => w.accountId === b.accountId)?.id ?? '']),
  )
  const off = closedMonths(paid, await monthsLeft(tx, paid))
  const credited = inFull(paid).map((one, i) => ({ ...one, takenOffCents: off[i] ?? ZERO_CENTS }))
  await creditBookings(tx, credited, walletOf, { cause: 'CANCELLATION', actorId, now })
}
