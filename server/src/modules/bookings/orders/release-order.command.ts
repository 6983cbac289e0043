import type { DataSource, EntityManager } from 'typeorm'
import type { Actor, ActingRole } from '../../../platform/actor.js'
import { hasRole } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import { notFound } from '../../../platform/errors.js'
import { publish } from '../../../platform/outbox.js'
import { rowsOf } from '../../../platform/sql.js'
import { DESK, MONEY_READERS } from '../../families/index.js'
import { lockWallet, transfer } from '../../wallet/index.js'
import type { Order } from '../order.entity.js'
import { offerAgain } from './accept-offers.command.js'
import { OrderRefused } from './order.result.js'
import { whyNotAbandon } from './order.policy.js'
import { findOrder } from './orders.query.js'
import { countPlaces, releasePlaces } from './places.command.js'
import { type RowOf, cents, day, text } from '../../../platform/row.js'
import { oppositeCents } from '../../../platform/money.js'

/** Frees what an unpaid order holds once its time is over. Does nothing when it was paid or released before. */
export const expireOrder = (db: DataSource, orderId: string, now: Date): Promise<void> =>
  db.transaction(async (tx) => {
    const order = await findOrder(tx, orderId)
    if (!order || order.status !== 'PENDING' || !order.expiresAt || now < order.expiresAt) return
    if (await release(tx, order, { status: 'EXPIRED', shortfall: null, actorId: null, now }))
      await publish(tx, { task: 'send-mail', payload: { template: 'order-expired', orderId } })
  })

/** Orders whose time is over although their job did not run: the worker's safety net, some hundred at a time. */
export async function expireOverdueOrders(db: DataSource, now: Date): Promise<void> {
  const overdue = await rowsOf(
    db,
    { id: text },
    `select id from orders where status = 'PENDING' and expires_at <= $1 order by expires_at limit 200`,
    [now],
  )
  for (const { id } of overdue) await expireOrder(db, id, now)
}

/** The family gives up an order it has not paid: its places are free at once. */
export const abandonOrder = (db: DataSource, actor: Actor, orderId: string, now: Date): Promise<Order | OrderRefused> =>
  db.transaction(async (tx) => {
    const order = await orderInReach(tx, actor, orderId, DESK)
    if (whyNotAbandon(order, now)) return OrderRefused.because('NOT_PENDING')
    const why = { status: 'CANCELLED', shortfall: null, actorId: actor.accountId, now } as const
    const abandoned = await release(tx, order, why)
    if (!abandoned) return OrderRefused.because('NOT_PENDING')
    await audit(tx, {
      at: now,
      ...by(actor),
      action: 'ORDER_ABANDONED',
      communeId: await communeOf(tx, orderId),
      subject: 'order',
      subjectId: orderId,
    })
    return abandoned
  })

/** The commune of an order, when all its services are of one. */
async function communeOf(tx: EntityManager, orderId: string): Promise<string | null> {
  const communes = await communesOf(tx, orderId)
  return communes.length === 1 ? (communes[0] ?? null) : null
}

/**
 * The same by the staff, when what it holds can no longer be had. In a transaction.
 * @param shortfall why, in French, to be put behind a colon or between brackets: the family reads it
 */
export async function releaseOrder(
  tx: EntityManager,
  orderId: string,
  actorId: string,
  shortfall: string,
  now: Date,
): Promise<void> {
  const order = await findOrder(tx, orderId)
  if (order) await release(tx, order, { status: 'CANCELLED', shortfall, actorId, now })
}

/** Who reads the orders of a commune; the desk alone pays and gives up for a family. */
const READERS: readonly ActingRole[] = MONEY_READERS

/** The actor's own order, or one that holds bookings of a commune where the actor has one of these roles. */
export async function orderInReach(
  tx: Pick<EntityManager, 'query'>,
  actor: Actor,
  orderId: string,
  roles = READERS,
): Promise<Order> {
  const order = await findOrder(tx, orderId)
  if (order && order.accountId === actor.accountId) return order
  if (order && actor.staff.length > 0) {
    const communes = await communesOf(tx, orderId)
    if (communes.some((id) => hasRole(actor, id, ...roles))) return order
  }
  throw notFound()
}

async function communesOf(tx: Pick<EntityManager, 'query'>, orderId: string): Promise<string[]> {
  const communes = await rowsOf(
    tx,
    { id: text },
    'select distinct s.commune_id as id from order_line l join service s on s.id = l.service_id where l.order_id = $1',
    [orderId],
  )
  return communes.map(({ id }) => id)
}

interface Release {
  status: 'EXPIRED' | 'CANCELLED'
  shortfall: string | null
  actorId: string | null
  now: Date
}

async function release(tx: EntityManager, order: Order, why: Release): Promise<Order | null> {
  const wallet = await lockWallet(tx, order.accountId, order.regieId)
  const wallets = new Map([[`${order.accountId} ${order.regieId}`, wallet.id]])
  const released = await releaseHeld(tx, [order.id], wallets, why)
  return released.length > 0 ? findOrder(tx, order.id) : null
}

export const Released = {
  id: text,
  number: text,
  accountId: text,
  regieId: text,
  walletCents: cents,
  careCents: cents,
}
export type Released = RowOf<typeof Released>

/**
 * Ends the unpaid ones of these orders, whose wallets are locked: what the wallets had paid comes back, the places are free.
 * A constant number of statements per régie.
 * @param wallets wallet id by 'accountId regieId'
 */
export async function releaseHeld(
  tx: EntityManager,
  orderIds: readonly string[],
  wallets: ReadonlyMap<string, string>,
  why: Release,
): Promise<Released[]> {
  const { status, shortfall, actorId, now } = why
  const released = await rowsOf(
    tx,
    Released,
    `update orders set status = $2, care_only_back_cents = care_only_cents, shortfall = $3 where id = any($1::uuid[]) and status = 'PENDING'
     returning id, number, account_id as "accountId", regie_id as "regieId", wallet_cents as "walletCents", care_only_cents as "careCents"`,
    [orderIds, status, shortfall],
  )
  if (released.length === 0) return []
  const freed = await rowsOf(
    tx,
    { serviceId: text, day },
    `update booking set status = $2, cancelled_at = $3 where order_id = any($1::uuid[]) and status = 'HELD' returning service_id as "serviceId", day`,
    [released.map((o) => o.id), status, now],
  )
  for (const regieId of new Set(released.map((o) => o.regieId))) {
    const moves = released
      .filter((o) => o.regieId === regieId)
      .map(({ id, accountId, walletCents, careCents }) => {
        const walletId = wallets.get(`${accountId} ${regieId}`)
        if (!walletId) throw new Error('no wallet was locked for an order')
        return { causeId: id, amountCents: walletCents, walletId, careCents: oppositeCents(careCents) }
      })
    const posted = await transfer(tx, {
      regieId,
      from: 'ADVANCE',
      to: 'WALLET',
      cause: 'ORDER_RELEASED',
      moves,
      actorId,
      at: now,
    })
    if (!posted) throw new Error('the wallet’s part of an order was not given back')
  }
  const ids = released.map((o) => o.id)
  const kept = (await offerAgain(tx, ids, now)).map((place) => ({ ...place, count: -1 }))
  await releasePlaces(
    tx,
    countPlaces([...freed, ...kept]).filter(({ count }) => count > 0),
  )
  return released
}
