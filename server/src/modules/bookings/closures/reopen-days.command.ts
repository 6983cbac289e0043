import { randomUUID } from 'node:crypto'
import type { DataSource, EntityManager } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import { againAfterDeadlock, notFound } from '../../../platform/errors.js'
import { sumCents, ZERO_CENTS } from '../../../platform/money.js'
import { publish } from '../../../platform/outbox.js'
import { type Db, firstRow, rowsOf } from '../../../platform/sql.js'
import { Closure, ClosureRemoved, type ReopeningImpact, maySetCalendar } from '../../calendar/index.js'
import { type LockedWallet, PURSE, PURSE_COLUMNS, transfer } from '../../wallet/index.js'
import { careUsable } from '../orders/care-money.policy.js'
import { lockServices } from './close-days.command.js'
import { insertRestored } from './insert-restored.command.js'
import { countPlaces, takePlaces } from '../orders/places.command.js'
import { planReopening, type Reopening, type RestoredOrder } from './reopen-days.policy.js'
import type { ClosedMeal } from '../orders/still-available.policy.js'
import { closedMeals } from '../orders/still-available.query.js'
import { tellKitchen } from './tell-kitchen.command.js'
import { type RowOf } from '../../../platform/row.js'
import { fieldsOf } from '../../../platform/entity-rows.js'

const CLOSURE = fieldsOf(Closure, 'id', 'communeId', 'serviceId', 'firstDay', 'lastDay', 'reason')
type ClosureRow = RowOf<typeof CLOSURE>

/** What opening these days again would restore. No effect. */
export async function reopeningImpact(db: DataSource, actor: Actor, id: string, now: Date): Promise<ReopeningImpact> {
  return db.transaction(async (tx) => {
    const closure = await closureInReach(tx, actor, id)
    return impactOf(planReopening(await mealsWithout(tx, closure, now, false), await pursesOf(tx, closure, false)))
  })
}

/**
 * Opens the days again and tells the families that had lost meals. Restored, when asked: each meal that can still be had, at
 * its price, where the wallet that was credited still pays for them all; such a meal can be cancelled until the eve, whatever
 * the limit was. The others stay cancelled: nobody owes a meal that they did not ask for twice.
 */
export const removeClosure = (
  db: DataSource,
  actor: Actor,
  { id, restoreBookings }: { id: string; restoreBookings: boolean },
  now: Date,
): Promise<ClosureRemoved> =>
  againAfterDeadlock(() => db.transaction((tx) => reopen(tx, actor, { id, restoreBookings }, now)))

async function reopen(
  tx: EntityManager,
  actor: Actor,
  { id, restoreBookings }: { id: string; restoreBookings: boolean },
  now: Date,
): Promise<ClosureRemoved> {
  const known = await closureInReach(tx, actor, id)
  await lockServices(tx, known)
  const closure = await closureInReach(tx, actor, id)
  const wallets = await pursesOf(tx, closure, true)
  const meals = await mealsWithout(tx, closure, now, true)
  const plan = planReopening(meals, restoreBookings ? wallets : new Map())
  await tx.query('delete from closure where id = $1', [id])
  const made = await restore(tx, plan.restored, { closure, wallets, actor, now })
  const impact = impactOf(plan)
  await publish(tx, ...mailsTo(plan, made, closure))
  const { communeId, serviceId, firstDay, lastDay, reason } = closure
  const bookings = impact.bookings
  await tellKitchen(tx, { what: 'REOPENED', communeId, serviceId, firstDay, lastDay, reason, bookings })
  await audit(tx, {
    at: now,
    ...by(actor),
    action: 'CLOSURE_REMOVED',
    communeId,
    subject: 'closure',
    subjectId: id,
    details: { from: firstDay, to: lastDay, restored: bookings, chargedCents: impact.chargedCents },
  })
  return Object.assign(new ClosureRemoved(), { id, restored: impact })
}

async function closureInReach(tx: Db, actor: Actor, id: string): Promise<ClosureRow> {
  const row = await firstRow(
    tx,
    CLOSURE,
    `select id, commune_id as "communeId", service_id as "serviceId", first_day as "firstDay", last_day as "lastDay", reason from closure where id = $1`,
    [id],
  )
  if (!row || !maySetCalendar(actor, row.communeId)) throw notFound()
  return row
}

/** The meals of a closure, in a calendar where it is over: another closure may still cover some. */
const mealsWithout = async (tx: Db, { id }: ClosureRow, now: Date, lock: boolean): Promise<ClosedMeal[]> =>
  (await closedMeals(tx, id, now, lock)).map((meal) => ({
    ...meal,
    calendar: { ...meal.calendar, closures: meal.calendar.closures.filter((c) => c.id !== id) },
  }))

async function pursesOf(tx: Db, { id }: ClosureRow, lock: boolean): Promise<Map<string, LockedWallet>> {
  const rows = await rowsOf(
    tx,
    PURSE,
    `select ${PURSE_COLUMNS} from wallet w
     where (w.account_id, w.regie_id) in (select b.account_id, b.regie_id from booking b where b.closure_id = $1)
     order by w.id` + (lock ? ' for update' : ''),
    [id],
  )
  return new Map(rows.map((w) => [`${w.accountId} ${w.regieId}`, w]))
}

const impactOf = ({ restored, left }: Reopening): ReopeningImpact => ({
  bookings: restored.flatMap((o) => o.meals).length,
  families: new Set(restored.map((o) => o.accountId)).size,
  chargedCents: sumCents(restored.filter((o) => !o.onInvoice).map((o) => o.totalCents)),
  leftBookings: left.length,
  leftFamilies: new Set(left.map((m) => m.accountId)).size,
})

interface Why {
  closure: ClosureRow
  wallets: ReadonlyMap<string, LockedWallet>
  actor: Actor
  now: Date
}

type MadeOrder = RestoredOrder & { id: string; number: string }

/** Under the locks of the services and wallets: one order a family, paid by its wallet; the places last. */
async function restore(
  tx: EntityManager,
  restored: readonly RestoredOrder[],
  { closure, wallets, actor, now }: Why,
): Promise<MadeOrder[]> {
  if (restored.length === 0) return []
  const { accountId: actorId } = actor
  const orders = restored.map((order) => {
    const wallet = wallets.get(`${order.accountId} ${order.regieId}`)
    if (!wallet) throw new Error('no wallet was locked for an order')
    const careOnlyCents = order.onInvoice ? ZERO_CENTS : careUsable(wallet, order.careCents)
    return { ...order, id: randomUUID(), careOnlyCents, walletId: wallet.id }
  })
  const numbers = await insertRestored(tx, orders, { requestId: closure.id, actorId, now })
  for (const regieId of new Set(orders.map((o) => o.regieId))) {
    const moves = orders
      .filter((o) => o.regieId === regieId && !o.onInvoice)
      .map((o) => ({ causeId: o.id, amountCents: o.totalCents, walletId: o.walletId, careCents: o.careOnlyCents }))
    const reason = 'Réouverture du service'
    const why = { regieId, cause: 'ORDER' as const, actorId, at: now, reason }
    if (!(await transfer(tx, { from: 'WALLET', to: 'ADVANCE', moves, ...why })))
      throw new Error('a debit under the lock of its wallet was not posted')
  }
  await takePlaces(tx, countPlaces(orders.flatMap((o) => o.meals)), true)
  return orders.map((order) => ({ ...order, number: numbers.get(order.id) ?? '' }))
}

/** One mail a family: what came back, what did not. */
function mailsTo({ restored, left }: Reopening, made: readonly MadeOrder[], closure: ClosureRow) {
  const { firstDay, lastDay } = closure
  const told = new Set([...restored.map((o) => o.accountId), ...left.map((m) => m.accountId)])
  return [...told].map((accountId) => {
    const orderIds = made.filter((o) => o.accountId === accountId).map((o) => o.id)
    const leftIds = left.filter((m) => m.accountId === accountId).map((m) => m.id)
    return {
      task: 'send-mail',
      payload: { template: 'days-reopened', accountId, firstDay, lastDay, orderIds, leftIds },
    }
  })
}
