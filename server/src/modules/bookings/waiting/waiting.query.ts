import type { DataSource } from 'typeorm'
import { type Actor, hasRole } from '../../../platform/actor.js'
import { compareText } from '../../../platform/compare.js'
import type { Day } from '../../../platform/day.js'
import { columnsOf } from '../../../platform/entity-rows.js'
import { notFound } from '../../../platform/errors.js'
import { type Db, rowsOf } from '../../../platform/sql.js'
import { DESK } from '../../families/index.js'
import { checkRange } from '../family-bookings.query.js'
import { WaitingRequest } from '../waiting-request.entity.js'
import { type Asked, type DayQueue, queueOf, type Ranked } from './queue.policy.js'
import { readQueues } from './queues.query.js'
import type { WaitingDay } from './waiting.result.js'

/** A family is told of what ended for as long as its day has not passed. */
export const readWaitingOf = (db: Db, accountIds: readonly string[], communeIds: string[] | null, now: Date) =>
  rowsOf(
    db,
    WaitingRequest,
    `select ${columnsOf(WaitingRequest, 'w')} from waiting_request w join commune c on c.id = w.commune_id
     where w.account_id = any($1::uuid[]) and ($2::uuid[] is null or w.commune_id = any($2)) and w.status in ('ASKED', 'WAITING', 'OFFERED', 'LAPSED', 'ENDED')
       and w.day >= ($3::timestamptz at time zone c.time_zone)::date
     order by w.day, w.service_id, w.beneficiary_id, w.asked_at`,
    [accountIds, communeIds, now],
  )

/** Who waits in a commune between two days, by day and service. Two statements, whatever their number. */
export async function waitingDays(
  db: DataSource,
  actor: Actor,
  asked: { communeId: string; from: Day; to: Day },
  now: Date,
): Promise<WaitingDay[]> {
  if (!hasRole(actor, asked.communeId, ...DESK)) throw notFound()
  checkRange(asked)
  const requests = await rowsOf(
    db,
    WaitingRequest,
    `select ${columnsOf(WaitingRequest, 'w')} from waiting_request w join service s on s.id = w.service_id
     where w.commune_id = $1 and w.day between $2 and $3 and w.status in ('ASKED', 'WAITING', 'OFFERED') order by w.day, s.position, s.name, w.asked_at, w.id`,
    [asked.communeId, asked.from, asked.to],
  )
  const days = new Map(requests.map(({ serviceId, day }) => [`${day} ${serviceId}`, { serviceId, day }]))
  const facts = await readQueues(db, [...days.values()])
  return [...days.values()].map((one) => {
    const { left, ranked, asked } = queueOf(facts, one, now)
    // who waits already comes before who asked during a window
    const rank = new Map([...ranked, ...asked].map(({ id }, i) => [id, i + 1]))
    const mine = requests.filter((w) => w.serviceId === one.serviceId && w.day === one.day)
    mine.sort((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0) || compareText(a.id, b.id))
    return { ...one, placesLeft: left, requests: mine }
  })
}

/** Where each of these requests stands, by its id: those that wait. One statement. */
export async function readRanks(
  db: Db,
  requests: readonly Pick<WaitingRequest, 'serviceId' | 'day'>[],
  now: Date,
): Promise<Map<string, Ranked | Asked>> {
  const days = new Map(requests.map(({ serviceId, day }) => [`${serviceId} ${day}`, { serviceId, day }]))
  const facts = await readQueues(db, [...days.values()])
  return new Map([...days.values()].flatMap((one) => queuedOn(queueOf(facts, one, now))))
}

const queuedOn = ({ ranked, asked }: DayQueue) => [...ranked, ...asked].map((one) => [one.id, one] as const)
