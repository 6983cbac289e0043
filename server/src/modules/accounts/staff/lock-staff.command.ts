import type { Actor } from '../../../platform/actor.js'
import { type Db, firstRow } from '../../../platform/sql.js'
import { flag } from '../../../platform/row.js'
import { givesRightSql, STAFF_RIGHTS } from '../../../platform/staff-rights.js'

/** The named lock of the staff of each commune (null: the agglomeration), in one order; the trigger of the table takes the same. */
export async function lockStaff(tx: Db, communeIds: readonly (string | null)[]): Promise<void> {
  for (const key of communeIds.map((id) => id ?? '').sort())
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('staff ' || $1, 0))`, [key])
}

/** Once the lock is held: somebody else may have taken this right away since the request came. */
export async function isStillAdministrator(tx: Db, actor: Actor, communeIds: readonly (string | null)[]) {
  const row = await firstRow(
    tx,
    { yes: flag },
    `select not exists (select 1 from unnest($2::uuid[]) as wanted(commune_id) where not exists (
       select 1 from staff_member m where m.account_id = $1 and m.suspended_at is null
         and ${givesRightSql('m', 'wanted.commune_id', '$3')})) as yes`,
    [actor.accountId, communeIds, STAFF_RIGHTS.ADMINISTER_STAFF],
  )
  return row?.yes ?? false
}
