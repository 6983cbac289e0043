import type { DataSource, EntityManager } from 'typeorm'
import { type Actor, hasRole, isOwnFamily } from '../../../platform/actor.js'
import { columnsOf } from '../../../platform/entity-rows.js'
import { againAfterDeadlock, brokenConstraint, notFound } from '../../../platform/errors.js'
import { publish } from '../../../platform/outbox.js'
import { firstRow } from '../../../platform/sql.js'
import { DESK } from '../../families/index.js'
import { countPlaces, PLACES, takePlaces } from '../orders/places.command.js'
import { WaitingRequest } from '../waiting-request.entity.js'
import { auditWaiting } from './audit-waiting.command.js'
import { end, offerUntil, refusedMail, whatIsOffered } from './offer-freed-places.command.js'
import { queueOf } from './queue.policy.js'
import { readQueues } from './queues.query.js'
import type { AnswerRequestInput } from './waiting.input.js'
import { RequestAnswered, RequestNotAnswered } from './waiting.result.js'

/**
 * The town hall answers a request that its règlement has it decide: a place is kept for who is accepted, as for who comes first on a list; who
 * is refused is told why. Of two who answer at once, the first is right.
 */
export async function answerRequest(
  db: DataSource,
  actor: Actor,
  input: AnswerRequestInput,
  now: Date,
): Promise<RequestAnswered | RequestNotAnswered> {
  try {
    return await againAfterDeadlock(() => db.transaction((tx) => answer(tx, actor, input, now)))
  } catch (caught) {
    if (brokenConstraint(caught) === PLACES) return RequestNotAnswered.because('FULL')
    throw caught
  }
}

async function answer(
  tx: EntityManager,
  actor: Actor,
  { waitingRequestId: requestId, accept, reason }: AnswerRequestInput,
  now: Date,
): Promise<RequestAnswered | RequestNotAnswered> {
  const request = await readRequest(tx, requestId, 'for update')
  if (!request || !hasRole(actor, request.communeId, ...DESK)) throw notFound()
  if (isOwnFamily(actor, request.accountId)) return RequestNotAnswered.because('OWN_FAMILY')
  if (request.status !== 'WAITING' || request.answerBy === null) return RequestNotAnswered.because('ALREADY_ANSWERED')
  if (accept) {
    const found = await whatIsOffered(tx, requestId, now, [request.communeId])
    if (!found) return RequestNotAnswered.because('ALREADY_ANSWERED')
    if (found.why !== null) return RequestNotAnswered.because('NOT_BOOKABLE', found.why)
    await offerUntil(tx, requestId, found.until, now)
    const { serviceId, day } = request
    const { ruledPlaces, groups } = queueOf(await readQueues(tx, [request]), request, now)
    const groupPlaces = groups.find(({ name }) => name === request.placeGroup) ?? null
    await takePlaces(tx, countPlaces([{ serviceId, day, ruledPlaces, groupPlaces }]), true)
    await publish(tx, { task: 'send-mail', payload: { template: 'place-offered', requestId } })
  } else {
    await end(tx, requestId, reason?.trim() || 'La mairie n’a pas pu accepter cette demande.', now)
    await publish(tx, refusedMail(requestId))
  }
  await auditWaiting(tx, actor, accept ? 'BOOKING_REQUEST_ACCEPTED' : 'BOOKING_REQUEST_REFUSED', [request], now)
  const after = await readRequest(tx, requestId)
  if (!after) throw notFound()
  return Object.assign(new RequestAnswered(), { request: after })
}

const readRequest = (tx: EntityManager, id: string, lock: '' | 'for update' = '') =>
  firstRow(
    tx,
    WaitingRequest,
    `select ${columnsOf(WaitingRequest, 'w')} from waiting_request w where w.id = $1 ${lock}`,
    [id],
  )
