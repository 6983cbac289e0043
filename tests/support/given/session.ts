import { hashToken, newToken } from '../../../server/src/platform/crypto.js'
import { rememberSession } from '../session-header.js'
import { town } from '../town.js'

/** A session as sign-in would open it, without the cost of a password; seen « now » so that reading writes nothing. */
export async function openSession(accountId: string): Promise<string> {
  const token = newToken()
  const { rows } = await town().owner.query(
    `insert into session (account_id, token_hash, created_at, last_seen_at, expires_at) values ($1, $2, now(), '2100-01-01', '2100-01-01') returning id`,
    [accountId, hashToken(token)],
  )
  rememberSession(token, (rows[0] as { id: string }).id)
  return `session=${token}`
}
