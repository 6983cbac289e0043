import type { EntityManager } from 'typeorm'

export interface AuditEntry {
  at: Date
  actorId: string | null
  action: string
  communeId?: string | null
  subject: string
  subjectId: string
  details?: Record<string, unknown>
}

/** Writes who did what, when, in the transaction that does it. Never names, e-mails or health data in `details`. */
export async function audit(tx: Pick<EntityManager, 'query'>, entry: AuditEntry): Promise<void> {
  await tx.query(
    'insert into audit_event (at, actor_id, action, commune_id, subject, subject_id, details) values ($1, $2, $3, $4, $5, $6, $7)',
    [
      entry.at,
      entry.actorId,
      entry.action,
      entry.communeId ?? null,
      entry.subject,
      entry.subjectId,
      JSON.stringify(entry.details ?? {}),
    ],
  )
}
