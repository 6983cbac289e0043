import type { DataSource, EntityManager } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { badInput, notFound } from '../../../platform/errors.js'
import { type Cents, formatCents, sumCents } from '../../../platform/money.js'
import { publish } from '../../../platform/outbox.js'
import { lockWallet, Wallet } from '../../wallet/index.js'
import { reasonsToChoose } from './absence-reasons.query.js'
import { type PaidBooking, bookingsInReach, channelOf } from '../bookings.query.js'
import { cancelSentence } from './cancel-bookings.policy.js'
import {
  BookingNotCancellable,
  BookingsCancelled,
  type CancellationQuote,
  CancellationRefused,
} from './cancel-bookings.result.js'
import { backOnWallets, creditBookings } from '../orders/credit-bookings.command.js'
import { type CancelTerms, cancelTerms, type LateRules, reasonsOf, termsSentence } from './late-cancel.policy.js'
import { lateRulesOf } from './late-cancel.query.js'

export interface AskedToCancel {
  bookingIds: string[]
  reason?: string | null
}

/** What would come back, and what can no longer be cancelled. No effect. */
export async function quoteCancellation(
  db: DataSource,
  actor: Actor,
  { bookingIds, reason }: AskedToCancel,
  now: Date,
): Promise<CancellationQuote> {
  const bookings = await bookingsInReach(db, actor, bookingIds)
  const { credited, refused, reasons } = await cancellationsOf(db.manager, actor, bookings, now, reason)
  return {
    refundCents: sumCents(credited.map((c) => c.refundCents)),
    sentence: termsSentence(credited),
    bookings: credited.map((c) => c.booking),
    notCancellable: refused,
    reasons: reasonsToChoose(reasons),
  }
}

/** Gives the places back to the services, and to the wallet the price or what the règlement leaves of it, or says why not: all or nothing. */
export const cancelBookings = (
  db: DataSource,
  actor: Actor,
  { bookingIds: ids, expectedRefundCents, reason }: AskedToCancel & { expectedRefundCents: Cents },
  now: Date,
) =>
  db.transaction(async (tx): Promise<BookingsCancelled | CancellationRefused> => {
    const asked = await bookingsInReach(tx, actor, ids)
    const wallets = await lockWallets(tx, asked)
    const bookings = await bookingsInReach(tx, actor, ids) // the truth, now that nobody else writes
    const { credited, refused } = await cancellationsOf(tx, actor, bookings, now, reason)
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
        payload: { template: 'bookings-cancelled', accountId, bookingIds: ids, refundCents: backOnWallets(credited) },
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

/**
 * What each booking gives back now, for this reason, those that can no longer be cancelled, and the reasons their règlements
 * distinguish. One statement at most.
 * @throws when the reason is none of them
 */
export async function cancellationsOf(
  tx: EntityManager,
  actor: Actor,
  bookings: readonly PaidBooking[],
  now: Date,
  reason?: string | null,
) {
  const rules = await lateRulesOf(tx, bookings, now)
  const reasons = [...rules.values()].flatMap(reasonsOf)
  if (reason && rules.size > 0 && !reasons.includes(reason))
    throw badInput({ field: 'reason', message: 'Choisissez un motif de la liste.' })
  const credited: (CancelTerms & { booking: PaidBooking; reason: string | null })[] = []
  const refused: BookingNotCancellable[] = []
  for (const booking of bookings) {
    const terms = cancelTerms(booking, rules.get(booking.id), channelOf(actor, booking), now, reason)
    if (typeof terms !== 'string') credited.push({ ...terms, booking, reason: namedBy(rules.get(booking.id), reason) })
    else
      refused.push({ bookingId: booking.id, reason: terms, message: cancelSentence(terms, booking, booking.timeZone) })
  }
  return { credited, refused, reasons }
}

const namedBy = (rules: LateRules | undefined, reason: string | null | undefined): string | null =>
  reason && rules && reasonsOf(rules).includes(reason) ? reason : null

const amountChanged = (refundCents: Cents): CancellationRefused =>
  Object.assign(new CancellationRefused(), {
    reason: 'AMOUNT_CHANGED' as const,
    message: `Le montant qui vous revient est de ${formatCents(refundCents)}. Vérifiez-le, puis confirmez.`,
    bookings: [],
  })
