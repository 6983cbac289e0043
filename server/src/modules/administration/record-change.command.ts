import type { EntityManager } from 'typeorm'
import type { Actor } from '../../platform/actor.js'
import { audit, by } from '../../platform/audit.js'
import type { AuditAction } from '../../platform/audit-events.js'

export interface Changed {
  subject: 'agglomeration' | 'commune' | 'regie'
  id: string
  communeId?: string | null
}

/** The audit event of what the agglomeration or a commune set up: what was, and what is, who answers for it in law by name. */
export const recordChange = (
  tx: EntityManager,
  actor: Actor,
  at: Date,
  { subject, id, communeId = null }: Changed,
  action: AuditAction,
  { before, after }: { before?: object; after: object },
): Promise<void> =>
  audit(tx, {
    ...{ at, ...by(actor), action, communeId, subject, subjectId: id },
    details: { ...(before && { before }), after },
  })
