import type { EntityManager } from 'typeorm'
import { dayAt } from '../../../platform/day.js'
import { type Cents, minusCents, oppositeCents, sumCents, ZERO_CENTS } from '../../../platform/money.js'
import { type Db, rowsOf } from '../../../platform/sql.js'
import { type LedgerCause, post } from '../../wallet/index.js'
import { type PaidBooking, readBookings } from '../bookings.query.js'
import { careBack } from './care-money.policy.js'
import { ownCents } from './of-month.policy.js'
import { givenBack } from './money-back.policy.js'
import { countPlaces, releasePlaces } from './places.command.js'
import { maybe, text } from '../../../platform/row.js'

/** A booking to cancel, and what of its price comes back. */
export interface Credited {
  booking: PaidBooking
  refundCents: Cents
  /** What comes off the month that includes it. */
  takenOffCents?: Cents
  /** Why the family cancelled, when the règlement distinguishes it. */
  reason?: string | null
  /** What staff noted of it, when the règlement asks it. */
  told?: PaidBooking['cancelTold']
}

/** The whole price, less what the staff gave back before: cancelled in time, or by the commune. What is due was never paid. */
export const inFull = (bookings: readonly PaidBooking[]): Credited[] =>
  bookings.map((booking) => ({
    booking,
    refundCents: booking.isDue ? ZERO_CENTS : minusCents(ownCents(booking), booking.refundedCents),
  }))

/**
 * What the absences of these bookings, or the meals themselves once taken, are charged beside them, which falls with them. None
 * is before its day; one statement where a day has come.
 */
export async function absencesOf(tx: Db, bookings: readonly PaidBooking[], now: Date): Promise<Credited[]> {
  const ids = bookings.filter((b) => !b.unbooked && b.day <= dayAt(now, b.timeZone)).map((b) => b.id)
  return ids.length > 0 ? inFull(await readBookings(tx, CHARGED_BESIDE, [ids])) : []
}

const CHARGED_BESIDE = `(b.by_absence or b.by_meal) and b.status = 'BOOKED' and (b.account_id, b.service_id, b.day, b.beneficiary_id) in
  (select f.account_id, f.service_id, f.day, f.beneficiary_id from booking f where f.id = any($1::uuid[]))`

/** What of it comes back to wallets: what is paid by invoice was never paid. */
export const backOnWallets = (credited: readonly Credited[]): Cents =>
  sumCents(credited.filter((c) => c.booking.invoicedCents === null).map((c) => c.refundCents))

/**
 * Cancels paid bookings whose wallets are locked: each becomes CANCELLED once, what comes back goes from the advances, or
 * from the revenue once earned, to its wallet, it and its order remember how much, its place is free. A charge that was due is due
 * no more. A constant number of statements per régie.
 * @param wallets wallet id by 'accountId regieId'
 * @throws when a booking was not BOOKED any more, was served meanwhile, or its absence given back
 */
export async function creditBookings(
  tx: EntityManager,
  credited: readonly Credited[],
  wallets: ReadonlyMap<string, string>,
  why: { cause: LedgerCause; actorId: string; now: Date; reason?: string },
): Promise<void> {
  const bookings = credited.map((c) => c.booking)
  const ids = bookings.map((b) => b.id)
  const cancelled = await rowsOf(
    tx,
    { id: text, earnedId: maybe(text) },
    `update booking b set status = 'CANCELLED', cancelled_at = $2, cancelled_by = $3, served_at = case when not b.unbooked then b.served_at end, refunded_cents = b.refunded_cents + back.cents,
       deducted_cents = b.deducted_cents + back.off, cancel_reason = back.reason, cancel_told = back.told
     from unnest($1::uuid[], $4::int[], $5::text[], $6::jsonb[], $7::int[]) as back(id, cents, reason, told, off) where b.id = back.id and b.status = 'BOOKED' and (b.unbooked or b.served_at is null) and b.refunded_cents = b.goodwill_cents and b.deducted_cents <= b.price_cents - b.surcharge_cents
     returning b.id, b.earned_id as "earnedId"`,
    [
      ids,
      why.now,
      why.actorId,
      credited.map((c) => c.refundCents),
      credited.map((c) => c.reason ?? null),
      credited.map((c) => (c.told ? JSON.stringify(c.told) : null)),
      credited.map((c) => c.takenOffCents ?? ZERO_CENTS),
    ],
  )
  const earnedOf = new Map(cancelled.map((c) => [c.id, c.earnedId]))
  if (earnedOf.size !== ids.length) throw new Error('a booking changed under the lock of its wallet')
  const due = bookings.filter((b) => b.isDue).map((b) => b.orderId)
  if (due.length > 0)
    await tx.query(`update orders set status = 'CANCELLED' where id = any($1::uuid[]) and status = 'DUE'`, [due])
  const careBacks = careBack(credited.map(({ booking, refundCents: cents }) => ({ booking, cents })))
  const careOf = new Map(ids.map((id, i) => [id, careBacks[i] ?? ZERO_CENTS]))
  for (const regieId of new Set(bookings.map((b) => b.regieId))) {
    // what is paid by invoice moved no money yet: the invoice counts what is left of its price
    const mine = credited.filter((c) => c.booking.regieId === regieId && c.booking.invoicedCents === null)
    const postings = mine.map(({ booking: b, refundCents }) => {
      const walletId = wallets.get(`${b.accountId} ${regieId}`)
      if (!walletId) throw new Error('no wallet was locked for a booking')
      const from = givenBack({ ...b, earnedId: earnedOf.get(b.id) ?? null }, refundCents)
      const careCents = oppositeCents(careOf.get(b.id) ?? ZERO_CENTS)
      return {
        causeId: b.id,
        legs: [...from, { kind: 'WALLET' as const, amountCents: refundCents, walletId, careCents }],
      }
    })
    const { cause, actorId, reason, now: at } = why
    if (!(await post(tx, { regieId, cause, actorId, reason, at }, postings))) throw new Error('a credit was not posted')
  }
  await tx.query(
    `update orders o set refunded_cents = refunded_cents + back.cents, care_only_back_cents = care_only_back_cents + back.care
     from (select id, sum(cents)::int as cents, sum(care)::int as care from unnest($1::uuid[], $2::int[], $3::int[]) as c(id, cents, care) group by id) back
     where o.id = back.id`,
    [bookings.map((b) => b.orderId), credited.map((c) => c.refundCents), careBacks],
  )
  await releasePlaces(tx, countPlaces(bookings.filter((b) => !b.unbooked)))
}
