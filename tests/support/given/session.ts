import { hashToken, newToken } from '../../../server/src/platform/crypto.js'
import { town } from '../town.js'

/** A session as sign-in would open it, without the cost of a password; seen « now » so that reading writes nothing. */
export async function openSession(accountId: string): Promise<string> {
  const token = newToken()
  await town().owner.query(
    `insert into session (account_id, token_hash, created_at, last_seen_at, expires_at) values ($1, $2, now(), '2100-01-01', '2100-01-01')`,
    [accountId, hashToken(token)],
  )
  return `session=${token}`
}
