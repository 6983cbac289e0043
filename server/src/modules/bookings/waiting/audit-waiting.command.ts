import type { EntityManager } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import type { WaitingRequest } from '../waiting-request.entity.js'

/** One event for each family and commune. */
export async function auditWaiting(
  tx: EntityManager,
  actor: Actor,
  action:
    | 'WAITING_LIST_JOINED'
    | 'WAITING_LIST_LEFT'
    | 'BOOKING_REQUEST_ACCEPTED'
    | 'BOOKING_REQUEST_REFUSED'
    | 'BOOKING_REQUEST_MOVED',
  requests: readonly Pick<WaitingRequest, 'accountId' | 'communeId' | 'day'>[],
  now: Date,
): Promise<void> {
  const groups = new Map<string, Pick<WaitingRequest, 'accountId' | 'communeId' | 'day'>[]>()
  for (const one of requests) {
    const key = `${one.accountId} ${one.communeId}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  for (const group of groups.values()) {
    const [first] = group
    const days = group.map(({ day }) => day).sort()
    if (!first) continue
    await audit(tx, {
      at: now,
      ...by(actor),
      action,
      communeId: first.communeId,
      subject: 'account',
      subjectId: first.accountId,
      details: { items: group.length, from: days[0], to: days.at(-1) },
    })
  }
}
