import type { EntityManager } from 'typeorm'
import { type Actor, isOwnFamily } from '../../platform/actor.js'
import { hasRole } from '../../platform/actor.js'
import { toEntity, columnsOf } from '../../platform/entity-rows.js'
import { notFound } from '../../platform/errors.js'
import { DESK } from '../families/index.js'
import { Booking } from './booking.entity.js'
import { cents, flag, type RowOf, text } from '../../platform/row.js'
import { rowsOf } from '../../platform/sql.js'

const OF_ORDER = {
  regieId: text,
  timeZone: text,
  /** Not a meal: care-only money may have paid for it. */
  isCare: flag,
  /** What of the care-only money that paid its order has not come back. */
  careLeftCents: cents,
  /** Charged after the fact, and not paid yet. */
  isDue: flag,
}
/** A booking with what is needed to give its money back. */
export type PaidBooking = Booking & RowOf<typeof OF_ORDER>

/** Families act for themselves in the portal, an agent for their own family as well; whoever else cancels is the staff at the desk. */
export const channelOf = (actor: Actor, booking: Booking): 'portal' | 'staff' =>
  isOwnFamily(actor, booking.accountId) ? 'portal' : 'staff'

const columns = () => `${columnsOf(Booking, 'b')}, o.regie_id as "regieId", c.time_zone as "timeZone",
  s.kind <> 'CANTEEN' as "isCare", o.care_only_cents - o.care_only_back_cents as "careLeftCents", o.status = 'DUE' as "isDue"`

const FROM = `from booking b join orders o on o.id = b.order_id join commune c on c.id = b.commune_id join service s on s.id = b.service_id`

export async function readBookings(
  tx: Pick<EntityManager, 'query'>,
  where: string,
  parameters: unknown[],
): Promise<PaidBooking[]> {
  const rows = await rowsOf(
    tx,
    OF_ORDER,
    `select ${columns()} ${FROM} where ${where} order by b.day, b.service_id, b.beneficiary_id`,
    parameters,
  )
  return rows.map((row) => Object.assign(toEntity(Booking, row), row))
}

/** These bookings, all of them the actor's own or of a commune where the actor serves families; else not found. One statement. */
export async function bookingsInReach(
  tx: Pick<EntityManager, 'query'>,
  actor: Actor,
  ids: readonly string[],
): Promise<PaidBooking[]> {
  const found = await readBookings(tx, 'b.id = any($1::uuid[])', [ids])
  const allowed = found.every((b) => b.accountId === actor.accountId || hasRole(actor, b.communeId, ...DESK))
  if (found.length !== new Set(ids).size || !allowed) throw notFound()
  return found
}
