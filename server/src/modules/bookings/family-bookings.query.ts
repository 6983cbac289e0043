import type { DataSource } from 'typeorm'
import { type Actor, hasRole } from '../../platform/actor.js'
import { countDays, type Day } from '../../platform/day.js'
import { badInput, notFound } from '../../platform/errors.js'
import type { FamilyReach } from '../families/index.js'
import type { OrdersArgs } from './bookings.input.js'
import { type PaidBooking, readBookings } from './bookings.query.js'
import { OrderStatus } from './order.entity.js'
import { listOrders } from './orders.query.js'

const LONGEST = 400

/** Bookings of a family between two days, of all states, in the actor's reach. One statement. */
export async function bookingsOfFamily(
  db: DataSource,
  family: FamilyReach,
  from: Day,
  to: Day,
): Promise<PaidBooking[]> {
  if (to < from || countDays(from, to) > LONGEST)
    throw badInput({ field: 'to', message: `Demandez de 1 à ${LONGEST} jours, la fin après le début.` })
  return readBookings(
    db,
    `b.account_id = $1 and b.day between $2 and $3 and ($4::uuid[] is null or b.commune_id = any($4)) and b.status <> 'EXPIRED'`,
    [family.accountId, from, to, scopeOf(family)],
  )
}

export const ordersOfFamily = (db: DataSource, family: FamilyReach, first: number, after: string | null) =>
  listOrders(db, { accountId: family.accountId, communeIds: scopeOf(family) }, first, after)

/** Oldest first. A family rarely has more than a few. */
export const dueOrdersOfFamily = async (db: DataSource, family: FamilyReach) =>
  (
    await listOrders(
      db,
      { accountId: family.accountId, communeIds: scopeOf(family), status: OrderStatus.DUE },
      50,
      null,
    )
  ).edges
    .map((e) => e.node)
    .reverse()

export async function ordersOfCommune(db: DataSource, actor: Actor, asked: OrdersArgs) {
  if (!hasRole(actor, asked.communeId, 'AGENT', 'REGISSEUR', 'COMMUNE_ADMIN')) throw notFound()
  return listOrders(
    db,
    { communeIds: [asked.communeId], status: asked.status, search: asked.search },
    asked.first,
    asked.after,
  )
}

const scopeOf = ({ scope }: FamilyReach): string[] | null => (Array.isArray(scope) ? scope : null)
