import type { DataSource, EntityManager } from 'typeorm'
import { type Actor, hasRole, isOwnFamily } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import type { AuditDetails } from '../../../platform/audit-events.js'
import type { Config } from '../../../platform/config.js'
import { notFound } from '../../../platform/errors.js'
import { publish } from '../../../platform/outbox.js'
import { type Cents, sumCents, ZERO_CENTS } from '../../../platform/money.js'
import { careBack, findOrder, type Order, type PaidBooking, readBookings } from '../../bookings/index.js'
import { lockWallet } from '../../wallet/index.js'
import { giveBack } from './give-back.command.js'
import { hashOf, insertRefund, whyNotThere } from './insert-refund.command.js'
import { TREASURY } from './refund.access.js'
import { cardsOf, limitsOf } from './refund-facts.query.js'
import type { QuoteRefundArgs, RefundOrderInput } from './refund.input.js'
import {
  leftOf,
  needsSecondPerson,
  REFUND_SENTENCES,
  type RefundRefusalReason,
  type RefundShare,
  shareOver,
  splitOverCards,
} from './refund.policy.js'
import { RefundMade, type RefundQuote, RefundRefused } from './refund.result.js'
import { findRefund, findRefundOfRequest } from './refunds.query.js'
import { announce, takeOut, tellFamily } from './take-out.command.js'

/** What refunding would give back, and what is in the way. No effect; a constant number of statements. */
export async function quoteRefund(
  db: DataSource,
  actor: Actor,
  asked: QuoteRefundArgs,
  now: Date,
): Promise<RefundQuote> {
  const { order, bookings } = await orderToRefund(db.manager, actor, asked.orderId, asked.bookingIds)
  const shares = order.status === 'PAID' ? shareOver(bookings, asked.amountCents ?? null) : 'NOT_PAID'
  const given = typeof shares === 'string' ? [] : shares
  const amountCents = sumCents(given.map((s) => s.amountCents))
  const cards = await cardsOf(db, order.accountId, order.regieId, order.id)
  const limits = await limitsOf(db, { ...order, askedBy: actor.accountId, now })
  const refusal = isOwnFamily(actor, order.accountId) ? 'OWN_FAMILY' : typeof shares === 'string' ? shares : null
  return {
    amountCents,
    leftCents: sumCents(bookings.map(leftOf)),
    cardCents: sumCents(cards.map((c) => c.leftCents)),
    lines: bookings.map((booking) => ({
      booking,
      leftCents: leftOf(booking),
      amountCents: given.find((s) => s.bookingId === booking.id)?.amountCents ?? ZERO_CENTS,
    })),
    needsSecondPerson: needsSecondPerson(amountCents, limits.givenCents, limits.thresholdCents),
    whyNot: refusal && REFUND_SENTENCES[refusal],
  }
}

/**
 * Gives back an order, whole or part, to the wallet at once, or through the wallet to the cards or a bank account. Above
 * the régie's limit nothing moves until a second person agrees. The same request id gives the same refund.
 */
export const refundOrder = (db: DataSource, config: Config, actor: Actor, input: RefundOrderInput, now: Date) =>
  db.transaction(async (tx): Promise<RefundMade | RefundRefused> => {
    const { order } = await orderToRefund(tx, actor, input.orderId, input.bookingIds)
    if (isOwnFamily(actor, order.accountId)) return RefundRefused.because('OWN_FAMILY')
    const wallet = await lockWallet(tx, order.accountId, order.regieId)
    const requestHash = hashOf(order.id, input.bookingIds ?? null, input.amountCents ?? null, input.destination)
    const known = await findRefundOfRequest(tx, order.accountId, input.requestId)
    if (known)
      return known.requestHash === requestHash ? RefundMade.of(known) : RefundRefused.because('REQUEST_ID_REUSED')
    const plan = await planned(tx, actor, input) // the truth, now that nobody else writes
    if (typeof plan === 'string') return RefundRefused.because(plan)
    const { shares, amountCents, cards } = plan
    const limits = await limitsOf(tx, { ...order, askedBy: actor.accountId, now })
    const needsApproval = needsSecondPerson(amountCents, limits.givenCents, limits.thresholdCents)
    const id = await insertRefund(tx, config, {
      regieId: order.regieId,
      accountId: order.accountId,
      orderId: order.id,
      destination: input.destination,
      amountCents,
      needsApproval,
      reason: input.reason.trim(),
      requestId: input.requestId,
      requestHash,
      askedBy: actor.accountId,
      bankAccount: input.bankAccount,
      now,
    })
    await tx.query(
      `insert into refund_line (refund_id, order_id, booking_id, amount_cents)
       select $1, $2, id, cents from unnest($3::uuid[], $4::int[]) as l(id, cents)`,
      [id, order.id, shares.map((s) => s.bookingId), shares.map((s) => s.amountCents)],
    )
    if (!needsApproval) await carryOut(tx, { id, walletId: wallet.id, cards }, now)
    const details: AuditDetails = { amountCents, destination: input.destination, needsApproval }
    await audit(tx, {
      at: now,
      ...by(actor),
      action: 'REFUND_ASKED',
      subject: 'refund',
      subjectId: id,
      details,
    })
    return RefundMade.of(await findRefund(tx, id))
  })

/** From the bookings to the wallet, and from there on when it is to be paid out. */
export async function carryOut(
  tx: EntityManager,
  { id, walletId, cards }: { id: string; walletId: string; cards: ReturnType<typeof splitOverCards> },
  now: Date,
): Promise<void> {
  const refund = await findRefund(tx, id)
  if (!refund.orderId) throw new Error('only the refund of an order is given back')
  await giveBack(tx, {
    refundId: id,
    regieId: refund.regieId,
    orderId: refund.orderId,
    walletId,
    shares: await linesOf(tx, id),
    actorId: refund.askedBy,
    approvedBy: refund.approvedBy,
    reason: refund.reason ?? '',
    now,
  })
  if (refund.destination === 'WALLET') return publish(tx, tellFamily(id, 'GIVEN'))
  if (!(await takeOut(tx, refund, { walletId, cards, now }))) throw new Error('what was just given is on the wallet')
  await announce(tx, refund, 'ACCEPTED')
}

export const linesOf = (tx: EntityManager, refundId: string): Promise<{ bookingId: string; amountCents: Cents }[]> =>
  tx.query('select booking_id as "bookingId", amount_cents as "amountCents" from refund_line where refund_id = $1', [
    refundId,
  ])

/** Some of what goes back was paid with CESU, which leave the wallet only for care. */
export const paidByCesu = (bookings: readonly PaidBooking[], shares: readonly RefundShare[]): boolean =>
  careBack(
    shares.flatMap(({ bookingId, amountCents: cents }) =>
      bookings.filter((b) => b.id === bookingId).map((booking) => ({ booking, cents })),
    ),
  ).some((back) => back > 0)

async function planned(tx: EntityManager, actor: Actor, input: RefundOrderInput) {
  const { order, bookings } = await orderToRefund(tx, actor, input.orderId, input.bookingIds)
  const refusal: RefundRefusalReason | null =
    order.status !== 'PAID'
      ? 'NOT_PAID'
      : input.reason.trim().length < 3
        ? 'REASON_REQUIRED'
        : whyNotThere(input.destination, input.bankAccount)
  if (refusal) return refusal
  const shares = shareOver(bookings, input.amountCents ?? null)
  if (typeof shares === 'string') return shares
  if (input.destination !== 'WALLET' && paidByCesu(bookings, shares)) return 'CARE_ONLY_MONEY'
  const amountCents = sumCents(shares.map((s) => s.amountCents))
  const cards =
    input.destination === 'CARD'
      ? splitOverCards(await cardsOf(tx, order.accountId, order.regieId, order.id), amountCents)
      : null
  if (input.destination === 'CARD' && !cards) return 'NOT_ENOUGH_ON_CARDS'
  return { shares, amountCents, cards }
}

/** The bookings of an order that belong to communes where the actor keeps the money; those asked for must all be. */
async function orderToRefund(
  tx: EntityManager,
  actor: Actor,
  orderId: string,
  bookingIds: readonly string[] | null | undefined,
): Promise<{ order: Order; bookings: PaidBooking[] }> {
  const order = await findOrder(tx, orderId)
  const reached = (await readBookings(tx, 'b.order_id = $1', [orderId])).filter((b) =>
    hasRole(actor, b.communeId, ...TREASURY),
  )
  const wanted = bookingIds ? new Set(bookingIds) : null
  const bookings = wanted ? reached.filter((b) => wanted.has(b.id)) : reached
  if (!order || bookings.length === 0 || (wanted && bookings.length !== wanted.size)) throw notFound()
  return { order, bookings }
}
