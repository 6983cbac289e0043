import type { Actor } from '../../../platform/actor.js'
import { type Db, firstRow } from '../../../platform/sql.js'

/** The named lock of the staff of each commune (null: the agglomeration), in one order; the trigger of the table takes the same. */
export async function lockStaff(tx: Db, communeIds: readonly (string | null)[]): Promise<void> {
  for (const key of communeIds.map((id) => id ?? '').sort())
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('staff ' || $1, 0))`, [key])
}

/** Once the lock is held: somebody else may have taken this right away since the request came. */
export async function isStillAdministrator(tx: Db, actor: Actor, communeIds: readonly (string | null)[]) {
  const row = await firstRow<{ yes: boolean }>(
    tx,
    `select not exists (select 1 from unnest($2::uuid[]) as wanted(commune_id) where not exists (
       select 1 from staff_member m where m.account_id = $1 and m.suspended_at is null
         and (m.role = 'AGGLOMERATION_ADMIN' or (m.role = 'COMMUNE_ADMIN' and m.commune_id = wanted.commune_id)))) as yes`,
    [actor.accountId, communeIds],
  )
  return row?.yes ?? false
}
