import type { EntityManager } from 'typeorm'
import type { Actor } from './actor.js'
import type { AuditAction, AuditDetails, AuditSubject } from './audit-events.js'

export interface AuditEntry {
  at: Date
  actorId: string | null
  /** From where it was done, when somebody did it through the network. */
  ip?: string | null | undefined
  action: AuditAction
  communeId?: string | null
  subject: AuditSubject
  subjectId: string
  details?: AuditDetails
}

/** Who did it, and from where. */
export const by = ({ accountId, ip }: Pick<Actor, 'accountId' | 'ip'>) => ({ actorId: accountId, ip })

/** Who changed an object last, as a column: null when nobody did in the product. `id` is the column of its id. */
export const changedBySql = (
  subject: 'agglomeration' | 'commune' | 'regie' | 'service' | 'situation' | 'document_type' | 'custom_field',
  id: string,
): string =>
  `(select a.first_name || ' ' || a.last_name from audit_event e join account a on a.id = e.actor_id
    where e.subject = '${subject}' and e.subject_id = ${id} and e.action like '${subject.toUpperCase()}\\_%' order by e.id desc limit 1)`

/** Writes who did what, when, in the transaction that does it. Never names, e-mails or health data in `details`. */
export async function audit(tx: Pick<EntityManager, 'query'>, entry: AuditEntry): Promise<void> {
  await tx.query(
    'insert into audit_event (at, actor_id, action, commune_id, subject, subject_id, details, ip) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [
      entry.at,
      entry.actorId,
      entry.action,
      entry.communeId ?? null,
      entry.subject,
      entry.subjectId,
      JSON.stringify(entry.details ?? {}),
      entry.ip ?? null,
    ],
  )
}
