import type { EntityManager } from 'typeorm'
import { flag, text } from '../../../platform/row.js'
import { oneRow } from '../../../platform/sql.js'
import { whyNotTimeZone } from './time-zone.policy.js'

const REGIE = { timeZone: text, shared: flag, written: flag }

/**
 * A régie without entries, of this commune alone, takes its time zone. Otherwise why the two do not go together; null when they do.
 * The lock waits for whoever posts in the régie.
 */
export async function agreeOnTimeZone(
  tx: EntityManager,
  { regieId, timeZone }: { regieId: string; timeZone: string },
  communeId: string | null,
): Promise<string | null> {
  const own = await oneRow(tx, { timeZone: text }, 'select time_zone as "timeZone" from regie where id = $1', [regieId])
  if (own.timeZone === timeZone) return null
  await tx.query('select 1 from regie where id = $1 for update', [regieId])
  const regie = await oneRow(
    tx,
    REGIE,
    `select g.time_zone as "timeZone", exists (select 1 from commune c where c.regie_id = g.id and c.id is distinct from $2) as shared,
       exists (select 1 from ledger_transaction t where t.regie_id = g.id) as written from regie g where g.id = $1`,
    [regieId, communeId],
  )
  const whyNot = whyNotTimeZone(regie, timeZone)
  if (!whyNot) await tx.query('update regie set time_zone = $2 where id = $1 and time_zone <> $2', [regieId, timeZone])
  return whyNot
}
