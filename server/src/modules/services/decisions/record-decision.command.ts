import type { EntityManager } from 'typeorm'
import { publish } from '../../../platform/outbox.js'
import { type Db, anyRow, firstRow } from '../../../platform/sql.js'
import { COLUMNS, type DecidedOn } from './decision.input.js'
import { mailLeavesAt } from './decision.policy.js'
import { text } from '../../../platform/row.js'

export interface NewDecision extends DecidedOn {
  accepted: boolean
  at: Date
  by: string
  /** The mail that tells the family, when one does: it leaves once it is too late to undo. */
  mail: Record<string, unknown> | null
}

/** Notes a decision in its transaction, and holds back the mail that tells of it. */
export async function recordDecision(tx: EntityManager, made: NewDecision): Promise<void> {
  const row = await firstRow(
    tx,
    { id: text },
    `insert into decision (${COLUMNS[made.kind]}, accepted, decided_at, decided_by) values ($1, $2, $3, $4) returning id`,
    [made.id, made.accepted, made.at, made.by],
  )
  if (!made.mail) return
  const payload = { ...made.mail, decisionId: row?.id }
  await publish(tx, { task: 'send-mail', payload, runAt: mailLeavesAt(made.at) })
}

/**
 * From here on the family is told: it can no longer be undone without a word. False when it was undone before. One of the
 * two, the mail or the undo, comes first; a mail that is tried again is still told.
 */
export async function tellDecision(db: Db, decisionId: string, now: Date): Promise<boolean> {
  const told = await anyRow(
    db,
    'update decision set told_at = coalesce(told_at, $2) where id = $1 and undone_at is null returning id',
    [decisionId, now],
  )
  return told
}
