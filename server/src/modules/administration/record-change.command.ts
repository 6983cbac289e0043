import type { EntityManager } from 'typeorm'
import type { Actor } from '../../platform/actor.js'
import { audit } from '../../platform/audit.js'

export interface Changed {
  subject: 'agglomeration' | 'commune'
  id: string
  communeId?: string | null
}

/** The audit event of what the agglomeration or a commune set up: what was, and what is. */
export const recordChange = (
  tx: EntityManager,
  actor: Actor,
  at: Date,
  { subject, id, communeId = null }: Changed,
  action: string,
  details: { before?: object; after: object },
): Promise<void> =>
  audit(tx, { at, actorId: actor.accountId, action, communeId, subject, subjectId: id, details: { ...details } })
