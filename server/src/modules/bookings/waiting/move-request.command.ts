import type { DataSource, EntityManager } from 'typeorm'
import { type Actor, hasRole, isOwnFamily } from '../../../platform/actor.js'
import { columnsOf } from '../../../platform/entity-rows.js'
import { notFound } from '../../../platform/errors.js'
import { firstRow } from '../../../platform/sql.js'
import { DESK } from '../../families/index.js'
import { WaitingRequest } from '../waiting-request.entity.js'
import { auditWaiting } from './audit-waiting.command.js'
import type { MoveRequestInput } from './waiting.input.js'
import { RequestMoved, RequestNotAnswered } from './waiting.result.js'

/** Somebody of a list that is not given yet is put elsewhere on it, with the reason that everybody concerned reads. */
export const moveRequest = (
  db: DataSource,
  actor: Actor,
  input: MoveRequestInput,
  now: Date,
): Promise<RequestMoved | RequestNotAnswered> => db.transaction((tx) => move(tx, actor, input, now))

async function move(
  tx: EntityManager,
  actor: Actor,
  { waitingRequestId, rank, reason }: MoveRequestInput,
  now: Date,
): Promise<RequestMoved | RequestNotAnswered> {
  const found = await firstRow(
    tx,
    WaitingRequest,
    `select ${columnsOf(WaitingRequest, 'w')} from waiting_request w where w.id = $1 for update`,
    [waitingRequestId],
  )
  if (!found || !hasRole(actor, found.communeId, ...DESK)) throw notFound()
  if (isOwnFamily(actor, found.accountId)) return RequestNotAnswered.because('OWN_FAMILY')
  const request = await firstRow(
    tx,
    WaitingRequest,
    `update waiting_request w set list_rank = $2, rank_reason = $3 where w.id = $1 and w.status = 'ASKED' returning ${columnsOf(WaitingRequest, 'w')}`,
    [waitingRequestId, rank, reason.trim()],
  )
  if (!request) return RequestNotAnswered.because('ALREADY_ANSWERED')
  await auditWaiting(tx, actor, 'BOOKING_REQUEST_MOVED', [request], now)
  return Object.assign(new RequestMoved(), { request })
}
