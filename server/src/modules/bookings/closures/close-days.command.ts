import type { DataSource, EntityManager } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import { countDays } from '../../../platform/day.js'
import { againAfterDeadlock, notFound } from '../../../platform/errors.js'
import { sumCents, ZERO_CENTS } from '../../../platform/money.js'
import { publish } from '../../../platform/outbox.js'
import {
  CalendarRefused,
  Closure,
  type ClosureImpact,
  type ClosureInput,
  maySetCalendar,
} from '../../calendar/index.js'
import { type PaidBooking, readBookings } from '../bookings.query.js'
import { markLost } from '../orders/book-held.command.js'
import { closedFrom, closedOn } from './closure-words.policy.js'
import { absencesOf, backOnWallets, creditBookings, type Credited, inFull } from '../orders/credit-bookings.command.js'
import { monthsLeft } from '../orders/months-left.query.js'
import { closedMonths } from '../orders/of-month.policy.js'
import { type Released, releaseHeld } from '../orders/release-order.command.js'
import type { LostMeal } from '../orders/still-available.policy.js'
import { tellKitchen } from './tell-kitchen.command.js'
import { text } from '../../../platform/row.js'
import { oneRow, rowsOf } from '../../../platform/sql.js'
import { columnsOf } from '../../../platform/entity-rows.js'

type Days = Pick<ClosureInput, 'communeId' | 'serviceId' | 'firstDay' | 'lastDay'>

/** What closing these days would cancel. No effect. */
export async function closureImpact(db: DataSource, actor: Actor, days: Days, now: Date): Promise<ClosureImpact> {
  if (!maySetCalendar(actor, days.communeId)) throw notFound()
  const live = await liveOn(db, days)
  return impactOf(live, await absencesOf(db, paid(live), now))
}

/**
 * Closes days. When meals are booked or held then, either says so and changes nothing, or cancels them all: paid ones are
 * credited; an order that waits for its payment and holds some of them ends, since what it asked for is no longer what would
 * be paid. Places are free, families and kitchen are told: a constant number of statements.
 */
export const addClosure = (
  db: DataSource,
  actor: Actor,
  input: ClosureInput,
  now: Date,
): Promise<Closure | CalendarRefused> => againAfterDeadlock(() => db.transaction((tx) => close(tx, actor, input, now)))

async function close(
  tx: EntityManager,
  actor: Actor,
  input: ClosureInput,
  now: Date,
): Promise<Closure | CalendarRefused> {
  if (!maySetCalendar(actor, input.communeId)) throw notFound()
  if (!(await lockServices(tx, input))) throw notFound()
  if (input.lastDay < input.firstDay || countDays(input.firstDay, input.lastDay) > 366)
    return CalendarRefused.because('BAD_DATES')
  const wallets = await lockWalletsOf(tx, input)
  const live = await liveOn(tx, input)
  const absences = await absencesOf(tx, paid(live), now)
  const impact = impactOf(live, absences)
  if (live.length > 0 && !input.cancelBookings) return CalendarRefused.because('HAS_BOOKINGS', impact)
  const closure = await insertClosure(tx, actor, input, impact, now)
  const ended = await cancelAll(tx, live, absences, wallets, { actorId: actor.accountId, now, closure })
  await publish(tx, ...mailsTo(live, absences, ended, closure.reason), ...ended.map(closePage))
  const { serviceId, firstDay, lastDay, reason } = closure
  const news = { what: 'CLOSED' as const, communeId: input.communeId, serviceId, firstDay, lastDay, reason }
  await tellKitchen(tx, { ...news, bookings: impact.bookings })
  await audit(tx, {
    at: now,
    ...by(actor),
    action: 'CLOSURE_ADDED',
    communeId: input.communeId,
    subject: 'closure',
    subjectId: closure.id,
    details: { from: input.firstDay, to: input.lastDay, cancelled: impact.bookings, ended: impact.unpaidOrders },
  })
  return closure
}

/** Paid and held bookings that these days would have seen: not what was made after the fact, served, or missed and credited. */
const WHERE = `b.commune_id = $1 and ($2::uuid is null or b.service_id = $2) and b.day between $3 and $4 and not b.unbooked
  and (b.status = 'HELD' or (b.status = 'BOOKED' and b.served_at is null and b.refunded_cents = b.goodwill_cents and b.deducted_cents <= b.price_cents - b.surcharge_cents))`
const parameters = (days: Days) => [days.communeId, days.serviceId ?? null, days.firstDay, days.lastDay]

const liveOn = (tx: Pick<EntityManager, 'query'>, days: Days): Promise<PaidBooking[]> =>
  readBookings(tx, WHERE, parameters(days))

const paid = (live: readonly PaidBooking[]) => live.filter((b) => b.status === 'BOOKED')
const held = (live: readonly PaidBooking[]) => live.filter((b) => b.status === 'HELD')
const refundOf = (live: readonly PaidBooking[], absences: readonly Credited[]) =>
  backOnWallets([...inFull(paid(live)), ...absences])

const impactOf = (live: readonly PaidBooking[], absences: readonly Credited[]): ClosureImpact => ({
  bookings: paid(live).length,
  families: new Set(live.map((b) => b.accountId)).size,
  refundCents: refundOf(live, absences),
  unpaidOrders: new Set(held(live).map((b) => b.orderId)).size,
  heldBookings: held(live).length,
})

/** Under the wallets' locks. @returns the unpaid orders that ended */
async function cancelAll(
  tx: EntityManager,
  live: readonly PaidBooking[],
  absences: readonly Credited[],
  wallets: ReadonlyMap<string, string>,
  { actorId, now, closure }: { actorId: string; now: Date; closure: Closure },
): Promise<Released[]> {
  const lost = (bookings: readonly PaidBooking[]): LostMeal[] =>
    bookings.map(({ id, day }) => ({ id, reason: 'CLOSED', sentence: closedOn(day, closure.reason) }))
  const [booked, waiting] = [paid(live), held(live)]
  if (booked.length > 0) {
    const off = closedMonths(booked, await monthsLeft(tx, booked))
    const credited = inFull(booked).map((c, i) => ({ ...c, takenOffCents: off[i] ?? ZERO_CENTS }))
    await creditBookings(tx, [...credited, ...absences], wallets, {
      cause: 'CLOSURE',
      actorId,
      now,
      reason: closure.reason,
    })
    await markLost(tx, lost(booked), closure.id)
  }
  if (waiting.length === 0) return []
  const orderIds = [...new Set(waiting.map((b) => b.orderId))]
  const shortfall = closedFrom(closure)
  const ended = await releaseHeld(tx, orderIds, wallets, { status: 'CANCELLED', shortfall, actorId, now })
  await markLost(tx, lost(waiting), closure.id)
  return ended
}

/** The job that ends an order also closes its card page, whatever ended it. */
const closePage = ({ id }: Released) => ({ task: 'expire-order', payload: { orderId: id } })

/** Every wallet these bookings may go back to, locked in one order. */
async function lockWalletsOf(tx: EntityManager, days: Days): Promise<Map<string, string>> {
  const rows = await rowsOf(
    tx,
    { id: text, accountId: text, regieId: text },
    `select w.id, w.account_id as "accountId", w.regie_id as "regieId" from wallet w
     where (w.account_id, w.regie_id) in (select b.account_id, b.regie_id from booking b where ${WHERE})
     order by w.id for update`,
    parameters(days),
  )
  return new Map(rows.map((w) => [`${w.accountId} ${w.regieId}`, w.id]))
}

/**
 * Orders share-lock the service of each booking they insert: this waits for those under way, and those that come after
 * find the closure when they take their places. A booking never slips in between.
 */
export async function lockServices(
  tx: EntityManager,
  { communeId, serviceId }: Pick<Days, 'communeId' | 'serviceId'>,
): Promise<boolean> {
  const locked = await rowsOf(
    tx,
    {},
    'select 1 from service where commune_id = $1 and ($2::uuid is null or id = $2) order by id for update',
    [communeId, serviceId ?? null],
  )
  return locked.length > 0
}

async function insertClosure(
  tx: EntityManager,
  actor: Actor,
  input: ClosureInput,
  impact: ClosureImpact,
  now: Date,
): Promise<Closure> {
  return oneRow(
    tx,
    Closure,
    `insert into closure (commune_id, service_id, first_day, last_day, reason, short_reason, created_at, created_by,
       cancelled_bookings, refund_cents, told_families, ended_orders, released_bookings)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
     returning ${columnsOf(Closure)}`,
    [
      input.communeId,
      input.serviceId ?? null,
      input.firstDay,
      input.lastDay,
      input.reason.trim(),
      input.shortReason.trim(),
      now,
      actor.accountId,
      impact.bookings,
      impact.refundCents,
      impact.families,
      impact.unpaidOrders,
      impact.heldBookings,
    ],
  )
}

/** One mail a family, of all that it loses. */
function mailsTo(
  live: readonly PaidBooking[],
  absences: readonly Credited[],
  ended: readonly Released[],
  closureReason: string,
) {
  return [...new Set(live.map((b) => b.accountId))].map((accountId) => {
    const mine = live.filter((b) => b.accountId === accountId)
    const beside = absences.filter(({ booking }) => booking.accountId === accountId)
    const orders = ended.filter((o) => o.accountId === accountId)
    return {
      task: 'send-mail',
      payload: {
        template: 'closure-cancelled',
        accountId,
        bookingIds: mine.map((b) => b.id),
        closureReason,
        refundCents: refundOf(mine, beside) + sumCents(orders.map((o) => o.walletCents)),
        endedOrders: orders.map((o) => o.number),
      },
    }
  })
}
