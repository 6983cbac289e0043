import type { EntityManager } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { audit } from '../../../platform/audit.js'

/** What was set up, by its table: the audit event of a service or a situation that was created, changed, archived or restored. */
export const recordSetup = (
  tx: EntityManager,
  actor: Actor,
  at: Date,
  { subject, id, communeId }: { subject: 'service' | 'situation'; id: string; communeId: string },
  action: string,
  details: Record<string, unknown>,
): Promise<void> => audit(tx, { at, actorId: actor.accountId, action, communeId, subject, subjectId: id, details })
