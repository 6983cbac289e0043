import type { DataSource } from 'typeorm'
import { type Actor, hasRole } from '../../platform/actor.js'
import { countDays, type Day } from '../../platform/day.js'
import { badInput, notFound } from '../../platform/errors.js'
import type { Db } from '../../platform/sql.js'
import { MONEY_READERS } from '../families/index.js'
import type { OrdersArgs } from './bookings.input.js'
import { readBookings } from './bookings.query.js'
import { listOrders } from './orders/orders.query.js'

const LONGEST = 400

/** Bookings of families between two days, of all states, in these communes (null = all). One statement. */
export const readBookingsOf = (db: Db, accountIds: string[], { from, to, communeIds }: BookingsOfFamily) =>
  readBookings(
    db,
    `b.account_id = any($1::uuid[]) and b.day between $2 and $3 and ($4::uuid[] is null or b.commune_id = any($4)) and b.status <> 'EXPIRED'`,
    [accountIds, from, to, communeIds],
  )

export interface BookingsOfFamily {
  from: Day
  to: Day
  communeIds: string[] | null
}

export function checkRange({ from, to }: Pick<BookingsOfFamily, 'from' | 'to'>): void {
  if (to < from || countDays(from, to) > LONGEST)
    throw badInput({ field: 'to', message: `Demandez de 1 à ${LONGEST} jours, la fin après le début.` })
}

export async function ordersOfCommune(db: DataSource, actor: Actor, asked: OrdersArgs) {
  if (!hasRole(actor, asked.communeId, ...MONEY_READERS)) throw notFound()
  return listOrders(
    db,
    { communeIds: [asked.communeId], statuses: asked.status && [asked.status], search: asked.search },
    asked.first,
    asked.after,
  )
}
