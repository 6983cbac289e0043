import type { DataSource, EntityManager } from 'typeorm'
import { againAfterDeadlock, brokenConstraint } from '../../../platform/errors.js'
import { publish } from '../../../platform/outbox.js'
import { day, text } from '../../../platform/row.js'
import { anyRow, firstRow, rowsOf } from '../../../platform/sql.js'
import { Offer } from '../offer/offer.policy.js'
import { loadOffer } from '../offer/offer.query.js'
import { forgetAccepted } from '../orders/accept-offers.command.js'
import { countPlaces, PLACES, releasePlaces, takePlaces } from '../orders/places.command.js'
import { keptUntil, queueOf } from './queue.policy.js'
import { type QueueDay, readQueues } from './queues.query.js'

const DAY = { serviceId: text, day }
/** Offers that are over, ended in one run: the next one, a minute later, goes on. */
const MOST = 500

/**
 * Ends the offers whose time is over, then offers what is free to who comes first. Run again, or by two workers at once, nothing
 * is offered twice: a request is offered by the one who changes it, a place taken under the condition of its day. A day that fails keeps no other from being offered.
 */
export async function offerFreedPlaces(db: DataSource, now: Date): Promise<void> {
  const failures: unknown[] = []
  const attempt = (work: () => Promise<void>) => work().catch((caught: unknown) => failures.push(caught))
  for (const { id } of await overdue(db, now))
    await attempt(() => againAfterDeadlock(() => db.transaction((tx) => lapse(tx, id, now))))
  await attempt(async () => void (await forgetAccepted(db, now)))
  await attempt(() => db.transaction((tx) => endUnanswered(tx, now)))
  for (const waited of await waitedDays(db, now))
    await attempt(async () => {
      while (await againAfterDeadlock(() => offerNext(db, waited, now)));
    })
  if (failures.length > 0) throw failures[0]
}

/** Offers whose time is over, or whose child was booked otherwise. */
const overdue = (db: DataSource, now: Date) =>
  rowsOf(
    db,
    { id: text },
    `select w.id from waiting_request w where w.status = 'OFFERED' and (w.offered_until <= $1 or exists (
       select 1 from booking b where b.service_id = w.service_id and b.day = w.day and b.beneficiary_id = w.beneficiary_id and b.status in ('HELD', 'BOOKED') and not b.by_month))
     order by w.offered_until limit $2`,
    [now, MOST],
  )

/** Nobody loses their turn because the day was closed meanwhile: they wait again, as they did. */
async function lapse(tx: EntityManager, id: string, now: Date): Promise<void> {
  const offered = await firstRow(
    tx,
    DAY,
    `select service_id as "serviceId", day from waiting_request where id = $1 and status = 'OFFERED' for update`,
    [id],
  )
  if (!offered) return
  const { over } = queueOf(await readQueues(tx, [offered]), offered, now)
  await tx.query(
    over === 'CLOSED'
      ? `update waiting_request set status = 'WAITING', offered_at = null, offered_until = null where id = $1`
      : `update waiting_request set status = 'LAPSED', ended_at = $2, facts = '{}' where id = $1`,
    over === 'CLOSED' ? [id] : [id, now],
  )
  await releasePlaces(tx, countPlaces([offered]))
}

/** Days on which somebody waits and a place may be free, or that are past. Two statements when there is none. */
async function waitedDays(db: DataSource, now: Date): Promise<QueueDay[]> {
  const days = await rowsOf(
    db,
    DAY,
    `select distinct service_id as "serviceId", day from waiting_request where status = 'WAITING' and answer_by is null order by day, service_id`,
  )
  const facts = await readQueues(db, days)
  return days.filter((one) => {
    const { over, next } = queueOf(facts, one, now)
    return over === 'PAST' || (over === null && next !== null)
  })
}

/** Offers one place of a day, or ends the request that comes first. @returns whether to look again */
async function offerNext(db: DataSource, waited: QueueDay, now: Date): Promise<boolean> {
  try {
    return await db.transaction(async (tx) => {
      const { over, ruledPlaces, next: first } = queueOf(await readQueues(tx, [waited]), waited, now)
      if (over === 'PAST') return endAll(tx, waited, now)
      if (!first || over) return false
      const found = await whatIsOffered(tx, first.id, now)
      if (!found) return true
      if (found.why !== null) return end(tx, first.id, found.why, now)
      if (!(await offerUntil(tx, first.id, found.until, now))) return true
      await takePlaces(tx, countPlaces([{ ...waited, ruledPlaces, groupPlaces: first.group }]), true)
      await publish(tx, { task: 'send-mail', payload: { template: 'place-offered', requestId: first.id } })
      return true
    })
  } catch (caught) {
    if (brokenConstraint(caught) === PLACES) return false
    throw caught
  }
}

const REQUEST = { ...DAY, accountId: text, beneficiaryId: text }

/** Until when it could be booked, or why it cannot be any more; null when it waits no longer. */
export async function whatIsOffered(tx: EntityManager, id: string, now: Date, communeIds: string[] | null = null) {
  const request = await firstRow(
    tx,
    REQUEST,
    `select service_id as "serviceId", day, account_id as "accountId", beneficiary_id as "beneficiaryId" from waiting_request where id = $1 and status = 'WAITING'`,
    [id],
  )
  if (!request) return null
  const { accountId, serviceId, beneficiaryId, day: on } = request
  const family = { accountId, communeIds, serviceIds: [serviceId], beneficiaryIds: [beneficiaryId] }
  const facts = await loadOffer(tx, { ...family, from: on, to: on })
  if (facts.accountStatus !== 'ACTIVE') return { why: 'Le compte n’est plus actif.' }
  const decision = new Offer(facts, now).decide(serviceId, beneficiaryId, on)
  // who waits for a day meets nothing but that it is full; when a place is kept already, another run was faster
  if (decision.bookable) return null
  if (decision.reason !== 'FULL') return { why: decision.sentence }
  return { why: null, until: keptUntil(decision.bookableUntil, now) }
}

export const offerUntil = (tx: EntityManager, id: string, until: Date, now: Date) =>
  anyRow(
    tx,
    `update waiting_request set status = 'OFFERED', offered_at = $2, offered_until = $3 where id = $1 and status = 'WAITING' returning 1`,
    [id, now, until],
  )

export async function end(tx: EntityManager, id: string, why: string, now: Date): Promise<boolean> {
  await tx.query(
    `update waiting_request set status = 'ENDED', ended_at = $2, ended_reason = $3, facts = '{}' where id = $1 and status = 'WAITING'`,
    [id, now, why],
  )
  return true
}

/** What the town hall did not answer while the day could be booked: its family is told. */
async function endUnanswered(tx: EntityManager, now: Date): Promise<void> {
  const ended = await rowsOf(
    tx,
    { id: text },
    `update waiting_request set status = 'ENDED', ended_at = $1, ended_reason = 'La mairie n’a pas répondu à temps.', facts = '{}'
     where status = 'WAITING' and answer_by <= $1
       or status = 'ASKED' and day < ($1::timestamptz at time zone (select c.time_zone from commune c where c.id = commune_id))::date returning id`,
    [now],
  )
  await publish(tx, ...ended.map(({ id }) => refusedMail(id)))
}

export const refusedMail = (requestId: string) => ({
  task: 'send-mail' as const,
  payload: { template: 'request-refused' as const, requestId },
})

/** The day is over: nobody waits for it any more. */
async function endAll(tx: EntityManager, { serviceId, day: on }: QueueDay, now: Date): Promise<boolean> {
  await tx.query(
    `update waiting_request set status = 'ENDED', ended_at = $3, ended_reason = 'Aucune place ne s’est libérée.', facts = '{}'
     where service_id = $1 and day = $2 and status = 'WAITING' and answer_by is null`,
    [serviceId, on, now],
  )
  return false
}
