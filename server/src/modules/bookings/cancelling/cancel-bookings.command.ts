import type { DataSource, EntityManager } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { badInput, notFound } from '../../../platform/errors.js'
import { type Cents, formatCents, sumCents, ZERO_CENTS } from '../../../platform/money.js'
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
import { absencesOf, backOnWallets, creditBookings, type Credited } from '../orders/credit-bookings.command.js'
import { askedOfStaff, type CancelTold, factsTold, keptOfTold, reasonsOf } from './cancel-said.policy.js'
import { CancellationQuestions } from './cancel-said.result.js'
import { type CancelTerms, cancelTerms, isRefused, proofSentence, termsSentence } from './late-cancel.policy.js'
import { lateRulesOf } from './late-cancel.query.js'

export interface AskedToCancel {
  bookingIds: string[]
  reason?: string | null
  /** What staff note of it. */
  told?: CancelTold | null
}

/** What would come back, and what can no longer be cancelled. No effect. */
export async function quoteCancellation(
  db: DataSource,
  actor: Actor,
  { bookingIds, ...said }: AskedToCancel,
  now: Date,
): Promise<CancellationQuote> {
  const bookings = await bookingsInReach(db, actor, bookingIds)
  const { credited, absences, refused, reasons, questions, withProof, byStaff } = await cancellationsOf(
    db.manager,
    actor,
    bookings,
    now,
    said,
  )
  return {
    refundCents: backOf(credited, absences),
    sentence: termsSentence([...credited, ...absences.map(asTerms)], byStaff ? 'son' : 'votre'),
    bookings: credited.map((c) => c.booking),
    notCancellable: refused,
    reasons: reasonsToChoose(reasons),
    questions: CancellationQuestions.of(questions),
    withProof,
  }
}

/** Gives the places back to the services, and to the wallet the price or what the règlement leaves of it, or says why not: all or nothing. */
export const cancelBookings = (
  db: DataSource,
  actor: Actor,
  { bookingIds: ids, expectedRefundCents, ...said }: AskedToCancel & { expectedRefundCents: Cents },
  now: Date,
) =>
  db.transaction(async (tx): Promise<BookingsCancelled | CancellationRefused> => {
    const asked = await bookingsInReach(tx, actor, ids)
    const wallets = await lockWallets(tx, asked)
    const bookings = await bookingsInReach(tx, actor, ids) // the truth, now that nobody else writes
    const { credited, absences, refused } = await cancellationsOf(tx, actor, bookings, now, said)
    const [first] = refused
    if (first)
      return Object.assign(new CancellationRefused(), {
        reason: first.reason,
        message: first.message,
        bookings: refused,
      })
    const refundCents = backOf(credited, absences)
    if (refundCents !== expectedRefundCents) return amountChanged(refundCents)
    await creditBookings(tx, [...credited, ...absences], wallets, {
      cause: 'CANCELLATION',
      actorId: actor.accountId,
      now,
    })
    for (const accountId of new Set(bookings.map((b) => b.accountId))) {
      await publish(tx, {
        task: 'send-mail',
        payload: {
          template: 'bookings-cancelled',
          accountId,
          bookingIds: ids,
          refundCents: backOnWallets([...credited, ...absences]),
        },
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
 * What each booking gives back now, by what is said, and what its absence was charged beside it; those that can no longer be cancelled, the reasons their règlements
 * distinguish, what they ask of staff, and what a proof would give back to a family. One statement at most.
 * @throws when the reason is none of them, when what is told is not asked, or when a family tells what only staff note
 */
export async function cancellationsOf(
  tx: EntityManager,
  actor: Actor,
  bookings: readonly PaidBooking[],
  now: Date,
  { reason, told }: Omit<AskedToCancel, 'bookingIds'> = {},
) {
  const rules = await lateRulesOf(tx, bookings, now)
  const asked = bookings.map((booking) => {
    const ruled = rules.get(booking.id)
    const channel = channelOf(actor, booking)
    return {
      booking,
      rules: ruled,
      channel,
      reasons: ruled ? reasonsOf(ruled.context) : [],
      questions: ruled && channel === 'staff' ? askedOfStaff(ruled.context) : [],
    }
  })
  const reasons = [...new Set(asked.flatMap((one) => one.reasons))]
  const questions = [...new Set(asked.flatMap((one) => one.questions))]
  if (reason && rules.size > 0 && !reasons.includes(reason))
    throw badInput({ field: 'reason', message: 'Choisissez un motif de la liste.' })
  if (rules.size > 0 && factsTold(told).some((fact) => !questions.includes(fact)))
    throw badInput({ field: 'told', message: 'Le règlement de ce service ne demande pas cette information.' })
  const credited: (CancelTerms & { booking: PaidBooking; reason: string | null; told: CancelTold | null })[] = []
  const refused: BookingNotCancellable[] = []
  for (const { booking, rules: ruled, channel, ...one } of asked) {
    const said = { channel, reason, told: keptOfTold(told, one.questions) }
    const terms = cancelTerms(booking, ruled, said, now)
    if (!isRefused(terms))
      credited.push({
        ...terms,
        booking,
        reason: reason && one.reasons.includes(reason) ? reason : null,
        told: said.told,
      })
    else
      refused.push({
        bookingId: booking.id,
        reason: terms.refused,
        message: cancelSentence(terms.refused, booking, booking.timeZone, terms.sentence),
      })
  }
  const absences = await absencesOf(
    tx,
    credited.map((c) => c.booking),
    now,
  )
  const own = asked.filter(({ channel }) => channel === 'portal')
  const withProof = own.length > 0 ? proofSentence(own, { channel: 'portal', reason }, now) : null
  return { credited, absences, refused, reasons, questions, withProof, byStaff: own.length === 0 }
}

const backOf = (credited: readonly Credited[], absences: readonly Credited[]): Cents =>
  sumCents([...credited, ...absences].map((c) => c.refundCents))

/** What an absence was charged comes back whole. */
const asTerms = ({ booking, refundCents }: Credited): CancelTerms => ({
  refundCents,
  keptCents: ZERO_CENTS,
  because: null,
  onInvoice: booking.invoicedCents !== null,
  included: false,
})

const amountChanged = (refundCents: Cents): CancellationRefused =>
  Object.assign(new CancellationRefused(), {
    reason: 'AMOUNT_CHANGED' as const,
    message: `Le montant qui vous revient est de ${formatCents(refundCents)}. Vérifiez-le, puis confirmez.`,
    bookings: [],
  })
