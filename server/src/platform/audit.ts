import type { EntityManager } from 'typeorm'
import { type Actor, STAFF_ROLES } from './actor.js'
import { isClosedInArchived } from './archived-communes.js'
import type { AuditAction, AuditDetails, AuditSubject } from './audit-events.js'
import { communeArchived } from './errors.js'
import { anyRow } from './sql.js'

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

/**
 * The commune stays what it is until the transaction ends: whoever archives it comes before or after. One statement, and no row
 * when the commune is closed to what is done.
 */
const WRITE = `
with held as materialized (select archived_at from commune where id = $4::uuid for key share)
insert into audit_event (at, actor_id, action, commune_id, subject, subject_id, details, ip)
select $1::timestamptz, $2::uuid, $3::text, $4::uuid, $5::text, $6::uuid, $7::jsonb, $8::inet
where not $9::boolean or not exists (select 1 from held where archived_at is not null) returning id`

/**
 * Writes who did what, when, in the transaction that does it; refuses what somebody does to a commune that is archived, and closed
 * to it. Never names, e-mails or health data in `details`.
 */
export async function audit(tx: Pick<EntityManager, 'query'>, entry: AuditEntry): Promise<void> {
  const written = await anyRow(tx, WRITE, [
    entry.at,
    entry.actorId,
    entry.action,
    entry.communeId ?? null,
    entry.subject,
    entry.subjectId,
    JSON.stringify(entry.details ?? {}),
    entry.ip ?? null,
    entry.actorId !== null && isClosedInArchived(entry.action),
  ])
  if (!written) throw communeArchived()
}

/** What is looked at all day long: noted once an hour for each person, object and commune (the index says so), never a statement a row. */
const NOTE = `
insert into audit_event (at, actor_id, action, commune_id, subject, subject_id, details, ip)
select $1::timestamptz, $2::uuid, $3::text, seen.commune_id, $4::text, $5::uuid, seen.details, $8::inet
from unnest($6::uuid[], $7::jsonb[]) seen (commune_id, details)
where seen.commune_id is null or exists (select 1 from commune where id = seen.commune_id) on conflict do nothing`

interface Consultation {
  at: Date
  action: Extract<AuditAction, 'FAMILY_READ' | 'FAMILIES_LISTED'>
  subject: AuditSubject
  subjectId: string
  /** Those whose staff reads; null: the agglomeration. */
  communeIds: readonly (string | null)[]
}

/** Notes that somebody of the staff, or a program, looked; with the roles that they held then. */
export async function noteConsultation(
  db: Pick<EntityManager, 'query'>,
  actor: Actor,
  seen: Consultation,
): Promise<void> {
  const { at, action, subject, subjectId, communeIds } = seen
  const details = communeIds.map((id) => {
    const roles = STAFF_ROLES.filter((role) => actor.staff.some((held) => held.role === role && held.communeId === id))
    return JSON.stringify(roles.length > 0 ? { roles } : {})
  })
  await db.query(NOTE, [at, actor.accountId, action, subject, subjectId, communeIds, details, actor.ip])
}
