import type { DataSource, EntityManager } from 'typeorm'
import { type Actor, hasRole, isOwnFamily } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import { badInput, notFound } from '../../../platform/errors.js'
import { type Cents, minCents, minusCents, plusCents, ZERO_CENTS } from '../../../platform/money.js'
import { publish } from '../../../platform/outbox.js'
import { cents, text } from '../../../platform/row.js'
import { rowsOf } from '../../../platform/sql.js'
import { DESK } from '../../families/index.js'
import { FREE_FLOOR } from '../../wallet/index.js'
import { bookingsInReach, type PaidBooking } from '../bookings.query.js'
import { reasonsToChoose } from '../cancelling/absence-reasons.query.js'
import { lockWallets } from '../cancelling/cancel-bookings.command.js'
import { askedOfStaff, type CancelTold, factsTold, keptOfTold, reasonsOf } from '../cancelling/cancel-said.policy.js'
import { CancellationQuestions } from '../cancelling/cancel-said.result.js'
import { rulesAsCancelled } from '../cancelling/late-cancel.query.js'
import { careBack } from '../orders/care-money.policy.js'
import { postAbsences } from './credit-absences.command.js'
import { type CancellationNoteRefusalReason, isNotable, noteCredit } from './note-cancellation.policy.js'
import { CancellationNoted, CancellationNoteQuote, CancellationNoteRefused } from './note-cancellation.result.js'

export interface AskedToNote {
  bookingId: string
  reason?: string | null
  told?: CancelTold | null
}

/** What is noted of it, and what is to come back by that beyond what did. */
interface Note {
  booking: PaidBooking
  reason: string | null
  told: CancelTold | null
  creditCents: Cents
  /** What an earlier note gave back. */
  earlier: { id: string; amountCents: Cents } | null
  moreCents: Cents
}

/** What noting this of a cancellation would give back. Without anything, what is noted already stands. No effect. */
export async function quoteCancellationNote(
  db: DataSource,
  actor: Actor,
  asked: AskedToNote,
): Promise<CancellationNoteQuote | CancellationNoteRefused> {
  const [booking] = await bookingsInReach(db, actor, [asked.bookingId])
  const stands = booking && asked.told === undefined ? { told: booking.cancelTold, reason: booking.cancelReason } : {}
  const note = await noteOf(db.manager, actor, { ...asked, ...stands })
  if (typeof note === 'string') return CancellationNoteRefused.because(note)
  return Object.assign(new CancellationNoteQuote(), {
    moreCents: note.moreCents,
    onInvoice: note.booking.invoicedCents !== null,
    reasons: reasonsToChoose(note.reasons),
    questions: CancellationQuestions.of(note.questions),
    keptReason: note.booking.cancelReason,
    told: note.booking.cancelTold,
  })
}

/**
 * Notes what came to be known of a cancellation (a certificate that was given later), decided as of the instant at which it was cancelled: what it
 * gives back beyond what did is credited once, and taken back when the note is corrected.
 */
export const noteCancellation = (
  db: DataSource,
  actor: Actor,
  asked: AskedToNote & { expectedMoreCents: Cents },
  now: Date,
) =>
  db.transaction(async (tx): Promise<CancellationNoted | CancellationNoteRefused> => {
    const wallets = await lockWallets(tx, await bookingsInReach(tx, actor, [asked.bookingId]))
    const note = await noteOf(tx, actor, asked)
    if (typeof note === 'string') return CancellationNoteRefused.because(note)
    if (note.moreCents !== asked.expectedMoreCents) return CancellationNoteRefused.because('AMOUNT_CHANGED')
    const { booking, moreCents } = note
    const walletId = wallets.get(`${booking.accountId} ${booking.regieId}`) ?? ''
    if (moreCents !== 0 && !(await post(tx, note, walletId, actor.accountId, now)))
      return CancellationNoteRefused.because('SPENT')
    await tx.query('update booking set cancel_reason = $2, cancel_told = $3 where id = $1', [
      booking.id,
      note.reason,
      note.told && JSON.stringify(note.told),
    ])
    await audit(tx, {
      at: now,
      ...by(actor),
      action: 'CANCELLATION_NOTED',
      communeId: booking.communeId,
      subject: 'account',
      subjectId: booking.accountId,
      details: { day: booking.day, amountCents: moreCents },
    })
    if (moreCents !== 0)
      await publish(tx, {
        task: 'send-mail',
        payload: { template: 'cancellation-noted', accountId: booking.accountId, bookingIds: [booking.id], moreCents },
      })
    const [after] = await bookingsInReach(tx, actor, [booking.id])
    return Object.assign(new CancellationNoted(), { booking: after, moreCents })
  })

/** One statement for the booking, one for its rules, one for what was noted before. */
async function noteOf(
  tx: EntityManager,
  actor: Actor,
  { bookingId, reason = null, told }: AskedToNote,
): Promise<(Note & { reasons: string[]; questions: ReturnType<typeof askedOfStaff> }) | CancellationNoteRefusalReason> {
  const [booking] = await bookingsInReach(tx, actor, [bookingId])
  if (!booking || !hasRole(actor, booking.communeId, ...DESK)) throw notFound()
  if (isOwnFamily(actor, booking.accountId)) return 'OWN_FAMILY'
  const { cancelledAt } = booking
  if (!cancelledAt || !isNotable(booking)) return 'NOT_CANCELLED'
  const rules = (await rulesAsCancelled(tx, [booking])).get(booking.id)
  if (!rules) return 'NOTHING_ASKED'
  const [reasons, questions] = [reasonsOf(rules.context), askedOfStaff(rules.context)]
  if (reasons.length === 0 && questions.length === 0) return 'NOTHING_ASKED'
  if (reason && !reasons.includes(reason))
    throw badInput({ field: 'reason', message: 'Choisissez un motif de la liste.' })
  if (factsTold(told).some((fact) => !questions.includes(fact)))
    throw badInput({ field: 'told', message: 'Le règlement de ce service ne demande pas cette information.' })
  const [earlier = null] = await rowsOf(
    tx,
    { id: text, amountCents: cents },
    'select id, amount_cents as "amountCents" from absence_credit where booking_id = $1 and reversed_at is null',
    [booking.id],
  )
  const earlierCents = earlier?.amountCents ?? ZERO_CENTS
  const channel = booking.cancelledBy === booking.accountId ? 'portal' : 'staff'
  const kept = keptOfTold(told, questions)
  const creditCents = noteCredit({ ...booking, cancelledAt }, rules, { channel, reason, told: kept }, earlierCents)
  if (creditCents === null) return 'GIVES_LESS'
  const moreCents = minusCents(creditCents, earlierCents)
  return { booking, reason, told: kept, creditCents, earlier, moreCents, reasons, questions }
}

/** Takes back what an earlier note gave, then gives what this one does. False when the family has spent what is to be taken back. */
async function post(
  tx: EntityManager,
  { booking, creditCents, earlier }: Note,
  walletId: string,
  actorId: string,
  now: Date,
): Promise<boolean> {
  const [purse] = await rowsOf(
    tx,
    { freeCents: cents, careOnlyCents: cents },
    `select w.balance_cents - ${FREE_FLOOR} as "freeCents", w.care_only_cents as "careOnlyCents" from wallet w where w.id = $1`,
    [walletId],
  )
  const paysCare = booking.isCare && booking.invoicedCents === null
  const reversals = (earlier ? [earlier] : []).map(({ id: creditId, amountCents }) => {
    const careCents = paysCare ? minCents(purse?.careOnlyCents ?? ZERO_CENTS, amountCents) : ZERO_CENTS
    return { booking, walletId, creditId, amountCents, careCents }
  })
  const [taken] = reversals
  const free = purse?.freeCents ?? ZERO_CENTS
  if (taken && booking.invoicedCents === null && minusCents(taken.amountCents, taken.careCents) > free) return false
  const careLeftCents = plusCents(booking.careLeftCents, taken?.careCents ?? ZERO_CENTS)
  const [careCents = ZERO_CENTS] = careBack([{ booking: { ...booking, careLeftCents }, cents: creditCents }])
  const credits = creditCents > 0 ? [{ booking, walletId, amountCents: creditCents, careCents }] : []
  await postAbsences(tx, { credits, reversals }, actorId, now)
  return true
}
