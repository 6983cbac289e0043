import type { DataSource, EntityManager } from 'typeorm'
import { type Actor, hasRole } from '../../../platform/actor.js'
import { type Day, dayAt } from '../../../platform/day.js'
import { notFound } from '../../../platform/errors.js'
import { type Db, firstRow, rowsOf } from '../../../platform/sql.js'
import { DECIDERS } from '../../families/index.js'
import { isOwnSql, ServiceAccess } from '../../services/index.js'
import { type PaidBooking, readBookings } from '../bookings.query.js'
import { absencesOf, backOnWallets, inFull } from '../orders/credit-bookings.command.js'
import type { AccessEndPreviewInput } from './access-end.input.js'
import type { AccessEndPreview } from './access-end.result.js'
import { flag, oneOf, text } from '../../../platform/row.js'

export interface AccessToEnd {
  access: ServiceAccess
  regieId: string
  beneficiaryKind: 'CHILD' | 'ADULT'
  isOwn: boolean
  today: Day
}

const PLACE = {
  isOwn: flag,
  regieId: text,
  beneficiaryKind: oneOf(['CHILD', 'ADULT']),
  timeZone: text,
}

/** An access of a commune where the actor decides; anything else is not found. */
export async function findAccessToEnd(
  tx: EntityManager,
  actor: Actor,
  accessId: string,
  now: Date,
): Promise<AccessToEnd> {
  const access = await tx.getRepository(ServiceAccess).findOneBy({ id: accessId })
  if (!access || !hasRole(actor, access.communeId, ...DECIDERS)) throw notFound()
  const row = await firstRow(
    tx,
    PLACE,
    `select c.regie_id as "regieId", c.time_zone as "timeZone", b.kind as "beneficiaryKind", ${isOwnSql('a.account_id')} as "isOwn"
     from service_access a join commune c on c.id = a.commune_id join beneficiary b on b.id = a.beneficiary_id where a.id = $1`,
    [accessId, actor.accountId],
  )
  if (!row) throw notFound()
  const { timeZone, ...found } = row
  return { access, ...found, today: dayAt(now, timeZone) }
}

/** Paid under it from that day on, not taken, and not given back yet. */
export const bookingsAfter = (tx: Db, accessId: string, from: Day): Promise<PaidBooking[]> =>
  readBookings(
    tx,
    `b.access_id = $1 and b.day >= $2::date and b.status = 'BOOKED' and b.served_at is null and b.refunded_cents = b.goodwill_cents and b.deducted_cents <= b.price_cents - b.surcharge_cents`,
    [accessId, from],
  )

/** Orders not paid yet that hold places under it from that day on. */
export const heldAfter = async (tx: Db, accessId: string, from: Day): Promise<string[]> =>
  (
    await rowsOf(
      tx,
      { id: text },
      `select distinct order_id as id from booking where access_id = $1 and day >= $2::date and status = 'HELD' order by order_id`,
      [accessId, from],
    )
  ).map((row) => row.id)

/** What ending it from a day would concern. No effect. */
export async function accessEndPreview(
  db: DataSource,
  actor: Actor,
  { accessId, from }: AccessEndPreviewInput,
  now: Date,
): Promise<AccessEndPreview> {
  await findAccessToEnd(db.manager, actor, accessId, now)
  const [booked, held] = await Promise.all([bookingsAfter(db, accessId, from), heldAfter(db, accessId, from)])
  const absences = await absencesOf(db, booked, now)
  return {
    bookings: booked.length,
    refundCents: backOnWallets([...inFull(booked), ...absences]),
    heldOrders: held.length,
  }
}
