import type { EntityManager } from 'typeorm'
import type { Actor } from './actor.js'
import type { AuditSubject } from './audit-events.js'
import { Refusal } from './refusal.js'
import { list, text } from './row.js'
import { firstRow } from './sql.js'

/** A form that was sent: again when its answer was lost, with the same id as long as it is open. */
export interface SentForm {
  actor: Actor
  requestId: string
  /** What it makes: the same id sent for something else is another form. */
  subject: AuditSubject
  at: Date
}

interface Making<T extends object, R extends Refusal> {
  make: () => Promise<T | R>
  /** What it made, as it is now: by its ids, in their order; null when nothing of it stands, and it is made anew. */
  again: (ids: string[]) => Promise<T | null>
  idsOf: (made: T) => string[]
}

/**
 * Makes what a form asks for once: sent again, it is answered with what it made the first time. A refusal makes nothing, and the form
 * may be corrected. The second of two at once waits for the first.
 */
export async function makeOnce<T extends object, R extends Refusal>(
  tx: EntityManager,
  { actor, requestId, subject, at }: SentForm,
  { make, again, idsOf }: Making<T, R>,
): Promise<T | R> {
  const key = [actor.accountId, requestId, subject]
  await tx.query(`select pg_advisory_xact_lock(hashtextextended($1::text || $2::text || $3::text, 0))`, key)
  const known = await firstRow(
    tx,
    { ids: list(text) },
    'select ids from made_once where account_id = $1 and request_id = $2 and subject = $3',
    key,
  )
  const standing = known && (await again(known.ids))
  if (standing) return standing
  const made = await make()
  if (!(made instanceof Refusal))
    await tx.query(
      'insert into made_once (account_id, request_id, subject, ids, made_at) values ($1, $2, $3, $4, $5) on conflict do nothing',
      [...key, idsOf(made), at],
    )
  return made
}

/** Of what has one id. */
export const itsId = ({ id }: { id: string }): string[] => [id]
