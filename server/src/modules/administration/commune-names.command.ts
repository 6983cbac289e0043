import type { EntityManager } from 'typeorm'
import { anyRow } from '../../platform/sql.js'
import { tidy } from '../../platform/tidy.js'

/** The named lock of the names and addresses of communes: who gives one waits for the others. */
export const lockNames = (tx: EntityManager) =>
  tx.query(`select pg_advisory_xact_lock(hashtextextended('communes', 0))`)

/** Does another commune that families may see have this name? The lock is held. */
export const isNameTaken = (tx: EntityManager, name: string, communeId: string | null): Promise<boolean> =>
  anyRow(
    tx,
    'select 1 from commune where lower(name) = lower($1) and archived_at is null and id is distinct from $2::uuid',
    [tidy(name), communeId],
  )
