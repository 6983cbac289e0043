import { randomUUID } from 'node:crypto'
import type { DataSource, EntityManager } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { sha256Hex } from '../../../platform/crypto.js'
import type { Day } from '../../../platform/day.js'
import { badInput } from '../../../platform/errors.js'
import { type Cents, minCents, ZERO_CENTS } from '../../../platform/money.js'
import { text } from '../../../platform/row.js'
import { rowsOf } from '../../../platform/sql.js'
import { lockWallet, pay } from '../../wallet/index.js'
import { bookingsInReach } from '../bookings.query.js'
import { lockWallets } from '../cancelling/cancel-bookings.command.js'
import { acceptOffers } from '../orders/accept-offers.command.js'
import { careTotal, careUsable, spendable } from '../orders/care-money.policy.js'
import { absencesOf, creditBookings } from '../orders/credit-bookings.command.js'
import { insertMonths } from '../orders/insert-charges.command.js'
import { lockBearers } from '../orders/lock-bearers.command.js'
import { insertOrder } from '../orders/insert-order.command.js'
import { isRace, monthsOfOrder } from '../orders/place-order.command.js'
import { splitPayment } from '../orders/place-order.policy.js'
import { placesOf, takePlaces } from '../orders/places.command.js'
import { basketFor, bookingToChange, differenceOf, leavingOf } from './change.query.js'
import { BookingChanged, BookingNotChanged } from './change.result.js'

export interface AskedToChange {
  requestId: string
  bookingId: string
  day: Day
  expectedDifferenceCents: Cents
}

const TRIES = 3

/** All is rolled back: the booking stays as it was. */
class Undone extends Error {
  constructor(readonly refused: BookingNotChanged) {
    super(refused.reason)
  }
}

/**
 * Moves a booking to another day, or leaves it where it is: the day that is left is credited and freed, the new one ordered, paid from
 * the wallet or on the invoice of its month, and its place taken, in one transaction. The same request id moves it once.
 */
export async function changeBooking(
  db: DataSource,
  actor: Actor,
  input: AskedToChange,
  now: Date,
): Promise<BookingChanged | BookingNotChanged> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction((tx) => change(tx, actor, input, now))
    } catch (caught) {
      if (caught instanceof Undone) return caught.refused
      if (!isRace(caught)) throw caught
      if (attempt === TRIES) return BookingNotChanged.because('DAY_UNAVAILABLE')
    }
  }
}

async function change(
  tx: EntityManager,
  actor: Actor,
  input: AskedToChange,
  now: Date,
): Promise<BookingChanged | BookingNotChanged> {
  const { requestId, day } = input
  const asked = await bookingToChange(tx, actor, input.bookingId)
  const wallets = await lockWallets(tx, [asked.booking])
  const { booking, reach } = await bookingToChange(tx, actor, input.bookingId) // the truth, now that nobody else writes
  const requestHash = sha256Hex(JSON.stringify([booking.id, day, input.expectedDifferenceCents]))
  const done = await orderedBy(tx, reach.accountId, requestId)
  if (done && done.requestHash !== requestHash)
    throw badInput({ field: 'requestId', message: 'Cette demande a déjà servi à autre chose : rechargez la page.' })
  if (done) return changed(tx, actor, done.bookingId, input.expectedDifferenceCents)

  const leaving = await leavingOf(tx, actor, booking, now)
  if (typeof leaving === 'string') return BookingNotChanged.because('NOT_CHANGEABLE', leaving)
  if (day === booking.day)
    return BookingNotChanged.because('DAY_UNAVAILABLE', 'Choisissez un autre jour que celui du repas.')
  const asksFor = () => basketFor(tx, reach, booking, [day], leaving, now, requestId)
  const read = await asksFor()
  const basket = (await lockBearers(tx, read)) ? await asksFor() : read
  const [line] = basket.lines
  const why = basket.unavailable[0]?.message ?? basket.overlaps[0]?.message
  if (!line || why || line.service.regieId !== booking.regieId) return BookingNotChanged.because('DAY_UNAVAILABLE', why)
  if (basket.read.accountStatus !== 'ACTIVE') return BookingNotChanged.because('ACCOUNT_NOT_ACTIVE')
  const differenceCents = differenceOf(basket.totalCents, leaving)
  if (differenceCents !== input.expectedDifferenceCents) return BookingNotChanged.because('AMOUNT_CHANGED')

  const left = [{ booking, refundCents: leaving.refundCents }, ...(await absencesOf(tx, [booking], now))]
  await creditBookings(tx, left, wallets, {
    cause: 'CANCELLATION',
    actorId: actor.accountId,
    now,
  })
  const wallet = await lockWallet(tx, booking.accountId, booking.regieId)
  const careCents = careTotal(basket.lines)
  const available = spendable(wallet, careCents)
  const payment = splitPayment(line.onInvoice ? 'INVOICE' : 'WALLET', basket.totalCents, available, ZERO_CENTS)
  if (payment.missingCents > 0) throw new Undone(BookingNotChanged.because('INSUFFICIENT_FUNDS'))
  const id = randomUUID()
  const careOnlyCents = minCents(careUsable(wallet, careCents), payment.walletCents)
  await insertOrder(tx, {
    ...{ id, reach, actor, regieId: booking.regieId, requestId, requestHash, basket, payment },
    ...{ onInvoice: line.onInvoice, careOnlyCents, expiresAt: null, now },
    job: {
      task: 'send-mail',
      payload: { template: 'booking-changed', bookingId: booking.id, differenceCents },
    },
  })
  const paid = { causeId: id, amountCents: payment.walletCents, walletId: wallet.id, careCents: careOnlyCents }
  await pay(tx, {
    regieId: booking.regieId,
    to: 'ADVANCE',
    cause: 'ORDER',
    move: paid,
    actorId: actor.accountId,
    at: now,
  })
  const months = monthsOfOrder(booking.accountId, basket.lines)
  if (months.length > 0) await insertMonths(tx, booking.regieId, months, { actorId: actor.accountId, now })
  const made = await orderedBy(tx, reach.accountId, requestId)
  if (!made) throw new Error('an order was written without its booking')
  await tx.query('update booking set moved_to = $2 where id = $1', [booking.id, made.bookingId])
  await acceptOffers(tx, basket, now)
  await takePlaces(tx, placesOf(basket))
  return changed(tx, actor, made.bookingId, differenceCents)
}

/** The booking that this request made. */
const orderedBy = async (tx: EntityManager, accountId: string, requestId: string) =>
  (
    await rowsOf(
      tx,
      { bookingId: text, requestHash: text },
      `select b.id as "bookingId", o.request_hash as "requestHash" from orders o join booking b on b.order_id = o.id
       where o.account_id = $1 and o.request_id = $2 limit 1`,
      [accountId, requestId],
    )
  )[0]

async function changed(
  tx: EntityManager,
  actor: Actor,
  bookingId: string,
  differenceCents: Cents,
): Promise<BookingChanged> {
  const [booking] = await bookingsInReach(tx, actor, [bookingId])
  return Object.assign(new BookingChanged(), { booking, differenceCents })
}
