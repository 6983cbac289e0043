import type { DataSource, EntityManager } from 'typeorm'
import { type Actor, hasRole } from '../../../platform/actor.js'
import { columnsOf } from '../../../platform/entity-rows.js'
import { againAfterDeadlock, notFound } from '../../../platform/errors.js'
import { rowsOf } from '../../../platform/sql.js'
import { DESK } from '../../families/index.js'
import { countPlaces, releasePlaces } from '../orders/places.command.js'
import { WaitingRequest } from '../waiting-request.entity.js'
import { auditWaiting } from './audit-waiting.command.js'
import { WaitingListLeft } from './waiting.result.js'

/** Leaves waiting lists, or gives up what they offered: the place goes to the next. What is over already stays as it ended. */
export const leaveWaitingList = (
  db: DataSource,
  actor: Actor,
  requestIds: readonly string[],
  now: Date,
): Promise<WaitingListLeft> => againAfterDeadlock(() => db.transaction((tx) => leave(tx, actor, requestIds, now)))

async function leave(
  tx: EntityManager,
  actor: Actor,
  requestIds: readonly string[],
  now: Date,
): Promise<WaitingListLeft> {
  const asked = await rowsOf(
    tx,
    WaitingRequest,
    `select ${columnsOf(WaitingRequest, 'w')} from waiting_request w where w.id = any($1::uuid[]) order by w.id for update`,
    [requestIds],
  )
  const allowed = asked.every((w) => w.accountId === actor.accountId || hasRole(actor, w.communeId, ...DESK))
  if (asked.length !== new Set(requestIds).size || !allowed) throw notFound()
  const left = await rowsOf(
    tx,
    WaitingRequest,
    `update waiting_request w set status = 'LEFT', ended_at = $2, facts = '{}' where w.id = any($1::uuid[]) and w.status in ('ASKED', 'WAITING', 'OFFERED')
     returning ${columnsOf(WaitingRequest, 'w')}`,
    [requestIds, now],
  )
  await auditWaiting(tx, actor, 'WAITING_LIST_LEFT', left, now)
  await releasePlaces(tx, countPlaces(left.filter((w) => w.offeredAt !== null)))
  const after = new Map(left.map((w) => [w.id, w]))
  return Object.assign(new WaitingListLeft(), { requests: asked.map((w) => after.get(w.id) ?? w) })
}
