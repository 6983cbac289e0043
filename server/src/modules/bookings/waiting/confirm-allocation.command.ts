import type { DataSource, EntityManager } from 'typeorm'
import { type Actor, hasRole } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import { columnsOf } from '../../../platform/entity-rows.js'
import { againAfterDeadlock, brokenConstraint, notFound } from '../../../platform/errors.js'
import { publish } from '../../../platform/outbox.js'
import { text } from '../../../platform/row.js'
import { firstRow, rowsOf } from '../../../platform/sql.js'
import { DESK } from '../../families/index.js'
import { countPlaces, PLACES, takePlaces } from '../orders/places.command.js'
import { WaitingRequest } from '../waiting-request.entity.js'
import { type Asked, type DayQueue, givenUntil, queueOf } from './queue.policy.js'
import { type QueueDay, readQueues } from './queues.query.js'
import type { ConfirmAllocationInput } from './waiting.input.js'
import { AllocationConfirmed, RequestNotAnswered } from './waiting.result.js'

/**
 * The places of the days that were asked for during a window are given in one act: kept for the first of each list, as a freed place is, the others on the
 * waiting list in that order. It is the list that was read, or nothing is given. A constant number of statements, whatever its length.
 */
export async function confirmAllocation(
  db: DataSource,
  actor: Actor,
  input: ConfirmAllocationInput,
  now: Date,
): Promise<AllocationConfirmed | RequestNotAnswered> {
  try {
    return await againAfterDeadlock(() => db.transaction((tx) => confirm(tx, actor, input, now)))
  } catch (caught) {
    // taken, closed or fewer since they were counted
    if (brokenConstraint(caught) === PLACES) return RequestNotAnswered.because('CHANGED')
    throw caught
  }
}

async function confirm(
  tx: EntityManager,
  actor: Actor,
  { serviceId, allocatedFrom, givenIds }: ConfirmAllocationInput,
  now: Date,
): Promise<AllocationConfirmed | RequestNotAnswered> {
  const service = await firstRow(
    tx,
    { communeId: text, timeZone: text },
    `select s.commune_id as "communeId", c.time_zone as "timeZone" from service s join commune c on c.id = s.commune_id where s.id = $1`,
    [serviceId],
  )
  if (!service || !hasRole(actor, service.communeId, ...DESK)) throw notFound()
  if (now < allocatedFrom) return RequestNotAnswered.because('WINDOW_OPEN')
  const requests = await rowsOf(
    tx,
    WaitingRequest,
    `select ${columnsOf(WaitingRequest, 'w')} from waiting_request w
     where w.service_id = $1 and w.allocated_from = $2 and w.status = 'ASKED' order by w.id for update`,
    [serviceId, allocatedFrom],
  )
  if (requests.length === 0)
    return RequestNotAnswered.because('ALREADY_ANSWERED', 'Ces places sont déjà attribuées : rechargez la page.')
  const lists = await readLists(tx, requests, now)
  const became = new Map(lists.flatMap(({ queue }) => queue.asked.map((one) => [one.id, one])))
  const of = (what: Asked['becomes']) => requests.filter(({ id }) => became.get(id)?.becomes === what)
  const [given, waiting, ended] = [of('OFFERED'), of('WAITING'), of('ENDED')]
  const read = new Set(givenIds)
  if (read.size !== given.length || !given.every(({ id }) => read.has(id))) return RequestNotAnswered.because('CHANGED')

  await keep(tx, given, service.timeZone, now)
  await wait(tx, lists, new Set(requests.map(({ id }) => id)))
  await endAsked(
    tx,
    ended.map(({ id }) => ({ id, why: became.get(id)?.why ?? '' })),
    now,
  )
  const days = requests.map(({ day }) => day).sort()
  await audit(tx, {
    ...{ at: now, ...by(actor), action: 'PLACES_GIVEN', communeId: service.communeId },
    ...{ subject: 'service', subjectId: serviceId },
    details: { items: given.length, from: days[0], to: days.at(-1) },
  })
  await publish(tx, ...mails(requests))
  const ruled = new Map(lists.map(({ day, queue }) => [day, queue.ruledPlaces]))
  const places = given.map(({ id, day }) => ({
    ...{ serviceId, day, ruledPlaces: ruled.get(day) ?? null },
    groupPlaces: became.get(id)?.group ?? null,
  }))
  await takePlaces(tx, countPlaces(places), true)
  return Object.assign(new AllocationConfirmed(), {
    given: given.length,
    waiting: waiting.length,
    ended: ended.length,
  })
}

type DayList = QueueDay & { queue: DayQueue }

async function readLists(tx: EntityManager, requests: readonly WaitingRequest[], now: Date): Promise<DayList[]> {
  const days = new Map(requests.map(({ serviceId, day }) => [day, { serviceId, day }]))
  const facts = await readQueues(tx, [...days.values()])
  return [...days.values()].map((one) => ({ ...one, queue: queueOf(facts, one, now) }))
}

const keep = (tx: EntityManager, given: readonly WaitingRequest[], timeZone: string, now: Date) =>
  tx.query(
    `update waiting_request w set status = 'OFFERED', offered_at = $1, offered_until = u.until
     from unnest($2::uuid[], $3::timestamptz[]) as u(id, until) where w.id = u.id`,
    [now, given.map(({ id }) => id), given.map(({ day }) => givenUntil(day, timeZone, now))],
  )

/** The list of a day keeps the order in which it was confirmed: who joins it later comes after. */
async function wait(tx: EntityManager, lists: readonly DayList[], answered: ReadonlySet<string>): Promise<void> {
  const ranked = lists.flatMap(({ queue: { ranked: before, asked } }) =>
    [...before, ...asked.filter(({ id, becomes }) => becomes === 'WAITING' && answered.has(id))].map(({ id }, i) => ({
      id,
      rank: i + 1,
    })),
  )
  await tx.query(
    `update waiting_request w set status = 'WAITING', list_rank = u.rank
     from unnest($1::uuid[], $2::int[]) as u(id, rank) where w.id = u.id and w.status in ('ASKED', 'WAITING')`,
    [ranked.map(({ id }) => id), ranked.map(({ rank }) => rank)],
  )
}

const endAsked = (tx: EntityManager, ended: readonly { id: string; why: string }[], now: Date) =>
  tx.query(
    `update waiting_request w set status = 'ENDED', ended_at = $1, ended_reason = u.why, facts = '{}'
     from unnest($2::uuid[], $3::text[]) as u(id, why) where w.id = u.id`,
    [now, ended.map(({ id }) => id), ended.map(({ why }) => why)],
  )

/** One mail a family, of all its days. */
function mails(requests: readonly WaitingRequest[]) {
  const families = new Map<string, string[]>()
  for (const { accountId, id } of requests) families.set(accountId, [...(families.get(accountId) ?? []), id])
  return [...families].map(([accountId, requestIds]) => ({
    task: 'send-mail' as const,
    payload: { template: 'places-given' as const, accountId, requestIds },
  }))
}
