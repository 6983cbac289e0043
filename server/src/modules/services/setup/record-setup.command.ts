import type { EntityManager } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import type { AuditAction, AuditDetails } from '../../../platform/audit-events.js'

/** What was set up, by its table: the audit event of a service or a situation that was created, changed, archived or restored. */
export const recordSetup = (
  tx: EntityManager,
  actor: Actor,
  at: Date,
  { subject, id, communeId }: { subject: 'service' | 'situation'; id: string; communeId: string },
  action: AuditAction,
  details: AuditDetails,
): Promise<void> => audit(tx, { at, ...by(actor), action, communeId, subject, subjectId: id, details })
