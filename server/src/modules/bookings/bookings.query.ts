import type { EntityManager } from 'typeorm'
import { type Actor, isOwnFamily } from '../../platform/actor.js'
import { hasRole } from '../../platform/actor.js'
import { fromRow, selectList } from '../../platform/entity-rows.js'
import { notFound } from '../../platform/errors.js'
import type { Cents } from '../../platform/money.js'
import { DESK } from '../families/index.js'
import { Booking } from './booking.entity.js'

/** A booking with what is needed to give its money back. */
export interface PaidBooking extends Booking {
  /** Not a meal: care-only money may have paid for it. */
  isCare: boolean
  /** What of the care-only money that paid its order has not come back. */
  careLeftCents: Cents
  regieId: string
  timeZone: string
}

/** Families act for themselves in the portal, an agent for their own family as well; whoever else cancels is the staff at the desk. */
export const channelOf = (actor: Actor, booking: Booking): 'portal' | 'staff' =>
  isOwnFamily(actor, booking.accountId) ? 'portal' : 'staff'

const columns = () => `${selectList(Booking, 'b')}, o.regie_id as "regieId", c.time_zone as "timeZone",
  s.kind <> 'CANTEEN' as "isCare", o.care_only_cents - o.care_only_back_cents as "careLeftCents"`

const FROM = `from booking b join orders o on o.id = b.order_id join commune c on c.id = b.commune_id join service s on s.id = b.service_id`

export async function readBookings(
  tx: Pick<EntityManager, 'query'>,
  where: string,
  parameters: unknown[],
): Promise<PaidBooking[]> {
  const rows = (await tx.query(
    `select ${columns()} ${FROM} where ${where} order by b.day, b.service_id, b.beneficiary_id`,
    parameters,
  )) as object[]
  return rows.map((row) => fromRow(Booking, row) as unknown as PaidBooking)
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
