import type { DataSource, EntityManager } from 'typeorm'
import type { Actor } from '../../platform/actor.js'
import { notFound } from '../../platform/errors.js'
import { type Cents, formatCents, sumCents } from '../../platform/money.js'
import { publish } from '../../platform/outbox.js'
import { lockWallet, Wallet } from '../wallet/index.js'
import { type PaidBooking, bookingsInReach, channelOf } from './bookings.query.js'
import { cancelSentence } from './cancel-bookings.policy.js'
import {
  BookingNotCancellable,
  BookingsCancelled,
  type CancellationQuote,
  CancellationRefused,
} from './cancel-bookings.result.js'
import { creditBookings } from './credit-bookings.command.js'
import { type CancelTerms, cancelTerms, termsSentence } from './late-cancel.policy.js'
import { lateRulesOf } from './late-cancel.query.js'

/** What would come back, and what can no longer be cancelled. No effect. */
export async function quoteCancellation(
  db: DataSource,
  actor: Actor,
  ids: string[],
  now: Date,
): Promise<CancellationQuote> {
  const { credited, refused } = await settle(db.manager, actor, await bookingsInReach(db, actor, ids), now)
  return {
    refundCents: sumCents(credited.map((c) => c.refundCents)),
    sentence: termsSentence(credited),
    bookings: credited.map((c) => c.booking),
    notCancellable: refused,
  }
}

/** Gives the places back to the services, and to the wallet the price or what the règlement leaves of it, or says why not: all or nothing. */
export const cancelBookings = (db: DataSource, actor: Actor, ids: string[], expectedRefundCents: Cents, now: Date) =>
  db.transaction(async (tx): Promise<BookingsCancelled | CancellationRefused> => {
    const asked = await bookingsInReach(tx, actor, ids)
    const wallets = await lockWallets(tx, asked)
    const bookings = await bookingsInReach(tx, actor, ids) // the truth, now that nobody else writes
    const { credited, refused } = await settle(tx, actor, bookings, now)
    const [first] = refused
    if (first)
      return Object.assign(new CancellationRefused(), {
        reason: first.reason,
        message: first.message,
        bookings: refused,
      })
    const refundCents = sumCents(credited.map((c) => c.refundCents))
    if (refundCents !== expectedRefundCents) return amountChanged(refundCents)
    await creditBookings(tx, credited, wallets, { cause: 'CANCELLATION', actorId: actor.accountId, now })
    for (const accountId of new Set(bookings.map((b) => b.accountId))) {
      await publish(tx, {
        task: 'send-mail',
        payload: { template: 'bookings-cancelled', accountId, bookingIds: ids, refundCents },
      })
    }
    return Object.assign(new BookingsCancelled(), {
      bookings: await bookingsInReach(tx, actor, ids),
      refundCents,
      wallet: await firstWallet(tx, wallets),
    })
  })

/** One lock per (account, régie), in one order; a family's own request has as many as it has régies. */
export async function lockWallets(tx: EntityManager, bookings: readonly PaidBooking[]): Promise<Map<string, string>> {
  const keys = [...new Set(bookings.map((b) => `${b.accountId} ${b.regieId}`))].sort()
  const wallets = new Map<string, string>()
  for (const key of keys) {
    const [accountId = '', regieId = ''] = key.split(' ')
    wallets.set(key, (await lockWallet(tx, accountId, regieId)).id)
  }
  return wallets
}

async function firstWallet(tx: EntityManager, wallets: Map<string, string>): Promise<Wallet> {
  const [id] = wallets.values()
  if (!id) throw notFound()
  return tx.findOneByOrFail(Wallet, { id })
}

/** What each booking gives back now, and those that can no longer be cancelled. One statement at most. */
export async function settle(tx: EntityManager, actor: Actor, bookings: readonly PaidBooking[], now: Date) {
  const rules = await lateRulesOf(tx, bookings, now)
  const credited: (CancelTerms & { booking: PaidBooking })[] = []
  const refused: BookingNotCancellable[] = []
  for (const booking of bookings) {
    const terms = cancelTerms(booking, rules.get(booking.id), channelOf(actor, booking), now)
    if (typeof terms !== 'string') credited.push({ ...terms, booking })
    else
      refused.push({ bookingId: booking.id, reason: terms, message: cancelSentence(terms, booking, booking.timeZone) })
  }
  return { credited, refused }
}

const amountChanged = (refundCents: Cents): CancellationRefused =>
  Object.assign(new CancellationRefused(), {
    reason: 'AMOUNT_CHANGED' as const,
    message: `Le montant qui vous revient est de ${formatCents(refundCents)}. Vérifiez-le, puis confirmez.`,
    bookings: [],
  })
