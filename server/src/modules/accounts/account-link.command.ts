import { hashToken, newToken } from '../../platform/crypto.js'
import { publish } from '../../platform/outbox.js'
import { type Db, firstRow } from '../../platform/sql.js'
import { text } from '../../platform/row.js'

type Mailed = 'CONFIRM_EMAIL' | 'RESET_PASSWORD'
type Purpose = Mailed | 'OPEN_CONSOLE' | 'JOIN'

const HOURS: Record<Purpose, number> = { CONFIRM_EMAIL: 48, RESET_PASSWORD: 1, OPEN_CONSOLE: 72, JOIN: 168 }
const TEMPLATES: Record<Mailed, string> = { CONFIRM_EMAIL: 'confirm-email', RESET_PASSWORD: 'reset-password' }

/** A single-use link, mailed after commit. The job that carries it is deleted once it has run. */
export async function sendLink(tx: Db, accountId: string, purpose: Mailed, now: Date): Promise<void> {
  const token = await makeLink(tx, accountId, purpose, now)
  await publish(tx, { task: 'send-mail', payload: { template: TEMPLATES[purpose], accountId, token } })
}

/** What the link carries: shown once, only its hash is kept. */
export async function makeLink(tx: Db, accountId: string, purpose: Purpose, now: Date): Promise<string> {
  const token = newToken()
  const expiresAt = new Date(now.getTime() + HOURS[purpose] * 3600_000)
  await tx.query('insert into account_link (account_id, purpose, token_hash, expires_at) values ($1, $2, $3, $4)', [
    accountId,
    purpose,
    hashToken(token),
    expiresAt,
  ])
  return token
}

/** How many invitations leave in a minute: a mail server that is shared takes no more. */
const INVITED_A_MINUTE = 100

/**
 * Invites owners of accounts that a commune made for them to choose their password; the links sent before are void. Three
 * statements, however many.
 */
export async function sendJoinLinks(
  tx: Db,
  communeId: string,
  accountIds: readonly string[],
  now: Date,
): Promise<void> {
  if (accountIds.length === 0) return
  const tokens = accountIds.map(() => newToken())
  const expiresAt = new Date(now.getTime() + HOURS.JOIN * 3600_000)
  await tx.query(
    `update account_link set used_at = $2 where account_id = any($1::uuid[]) and purpose = 'JOIN' and used_at is null`,
    [accountIds, now],
  )
  await tx.query(
    `insert into account_link (account_id, purpose, token_hash, expires_at)
     select account, 'JOIN', decode(hash, 'hex'), $3 from unnest($1::uuid[], $2::text[]) as g(account, hash)`,
    [accountIds, tokens.map((token) => hashToken(token).toString('hex')), expiresAt],
  )
  const jobs = accountIds.map((accountId, at) => ({
    task: 'send-mail',
    payload: { template: 'family-invitation', accountId, communeId, token: tokens[at] },
    runAt: new Date(now.getTime() + Math.floor(at / INVITED_A_MINUTE) * 60_000),
  }))
  await publish(tx, ...jobs)
}

/** Uses a link up, if nobody did before: the one who updates the row is the one who may act. */
export async function useLink(tx: Db, token: string, purpose: Purpose, now: Date): Promise<string | null> {
  const used = await firstRow(
    tx,
    { accountId: text },
    `update account_link set used_at = $3 where token_hash = $1 and purpose = $2 and used_at is null and expires_at > $3
     returning account_id as "accountId"`,
    [hashToken(token), purpose, now],
  )
  return used?.accountId ?? null
}
