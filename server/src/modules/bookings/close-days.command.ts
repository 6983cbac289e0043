import type { DataSource, EntityManager } from 'typeorm'
import type { Actor } from '../../platform/actor.js'
import { audit } from '../../platform/audit.js'
import { countDays } from '../../platform/day.js'
import { againAfterDeadlock, notFound } from '../../platform/errors.js'
import { sumCents } from '../../platform/money.js'
import { publish } from '../../platform/outbox.js'
import { CalendarRefused, Closure, type ClosureImpact, type ClosureInput, maySetCalendar } from '../calendar/index.js'
import { type PaidBooking, readBookings } from './bookings.query.js'
import { creditBookings, inFull } from './credit-bookings.command.js'

type Days = Pick<ClosureInput, 'communeId' | 'serviceId' | 'firstDay' | 'lastDay'>

/** What closing these days would cancel. No effect. */
export async function closureImpact(db: DataSource, actor: Actor, days: Days): Promise<ClosureImpact> {
  if (!maySetCalendar(actor, days.communeId)) throw notFound()
  return impactOf(await bookingsOn(db, days))
}

/**
 * Closes days. When meals are booked then, either says so and changes nothing, or cancels them all, gives their price
 * back to the wallets, frees the places and tells the families: a constant number of statements. What is held and not
 * paid yet is left to expire; a payment that comes after all is credited.
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
  const booked = await bookingsOn(tx, input)
  if (booked.length > 0 && !input.cancelBookings) return CalendarRefused.because('HAS_BOOKINGS', impactOf(booked))
  const closure = await insertClosure(tx, actor, input, now)
  if (booked.length > 0) {
    await creditBookings(tx, inFull(booked), wallets, {
      cause: 'CLOSURE',
      actorId: actor.accountId,
      now,
      reason: input.reason,
    })
    await publish(tx, ...mailsTo(booked, input.reason))
  }
  const details = { from: input.firstDay, to: input.lastDay, cancelled: booked.length }
  await audit(tx, {
    at: now,
    actorId: actor.accountId,
    action: 'closure-added',
    communeId: input.communeId,
    subject: 'closure',
    subjectId: closure.id,
    details,
  })
  return closure
}

const WHERE = `b.commune_id = $1 and ($2::uuid is null or b.service_id = $2) and b.day between $3 and $4 and b.status = 'BOOKED' and b.served_at is null and b.refunded_cents = b.goodwill_cents`
const parameters = (days: Days) => [days.communeId, days.serviceId ?? null, days.firstDay, days.lastDay]

const bookingsOn = (tx: Pick<EntityManager, 'query'>, days: Days): Promise<PaidBooking[]> =>
  readBookings(tx, WHERE, parameters(days))

const impactOf = (booked: PaidBooking[]): ClosureImpact => ({
  bookings: booked.length,
  families: new Set(booked.map((b) => b.accountId)).size,
  refundCents: sumCents(inFull(booked).map((c) => c.refundCents)),
})

/** Every wallet these bookings may go back to, locked in one order. */
async function lockWalletsOf(tx: EntityManager, days: Days): Promise<Map<string, string>> {
  const rows = (await tx.query(
    `select w.id, w.account_id as "accountId", w.regie_id as "regieId" from wallet w
     where (w.account_id, w.regie_id) in (select b.account_id, o.regie_id from booking b join orders o on o.id = b.order_id where ${WHERE})
     order by w.id for update`,
    parameters(days),
  )) as { id: string; accountId: string; regieId: string }[]
  return new Map(rows.map((w) => [`${w.accountId} ${w.regieId}`, w.id]))
}

/**
 * Orders share-lock the service of each booking they insert: this waits for those under way, and those that come after
 * find the closure when they take their places. A booking never slips in between.
 */
async function lockServices(tx: EntityManager, { communeId, serviceId }: Days): Promise<boolean> {
  const locked = (await tx.query(
    'select 1 from service where commune_id = $1 and ($2::uuid is null or id = $2) order by id for update',
    [communeId, serviceId ?? null],
  )) as unknown[]
  return locked.length > 0
}

async function insertClosure(tx: EntityManager, actor: Actor, input: ClosureInput, now: Date): Promise<Closure> {
  const [row] = (await tx.query(
    `insert into closure (commune_id, service_id, first_day, last_day, reason, short_reason, created_at, created_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     returning id, service_id as "serviceId", first_day as "firstDay", last_day as "lastDay", reason, short_reason as "shortReason"`,
    [
      input.communeId,
      input.serviceId ?? null,
      input.firstDay,
      input.lastDay,
      input.reason.trim(),
      input.shortReason.trim(),
      now,
      actor.accountId,
    ],
  )) as [object]
  return Object.assign(new Closure(), row)
}

function mailsTo(booked: readonly PaidBooking[], closureReason: string) {
  return [...new Set(booked.map((b) => b.accountId))].map((accountId) => {
    const mine = booked.filter((b) => b.accountId === accountId)
    const refundCents = sumCents(inFull(mine).map((c) => c.refundCents))
    return {
      task: 'send-mail',
      payload: {
        template: 'closure-cancelled',
        accountId,
        bookingIds: mine.map((b) => b.id),
        closureReason,
        refundCents,
      },
    }
  })
}
