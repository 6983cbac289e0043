import { town } from './town.js'

/** Closes an account as it is closed for good: nothing of it lives on. By the given connection, in its transaction. */
export async function closeAccountOf(
  accountId: string,
  db: { query(sql: string, values: unknown[]): Promise<unknown> } = town().owner,
): Promise<void> {
  await db.query(
    `update service_access set status = 'REVOKED', reason = 'Compte fermé par la famille.', decided_at = coalesce(decided_at, requested_at)
     where account_id = $1 and status in ('PENDING', 'VALID')`,
    [accountId],
  )
  await db.query('update session set revoked_at = now() where account_id = $1 and revoked_at is null', [accountId])
  await db.query(`update account set status = 'CLOSED' where id = $1`, [accountId])
}
