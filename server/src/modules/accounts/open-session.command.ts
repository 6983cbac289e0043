import type { Context } from '../../platform/context.js'
import { setCookie } from '../../platform/cookies.js'
import { hashToken, newToken } from '../../platform/crypto.js'
import { firstRow } from '../../platform/sql.js'
import { SESSION_COOKIE } from './session.query.js'
import { text } from '../../platform/row.js'

const THIRTY_DAYS = 30 * 24 * 3600

/** A new session each time: a token that was in the browser before can never become a signed-in one. */
export async function openSession(ctx: Context, accountId: string, hasSecondFactor = false): Promise<string> {
  const token = newToken()
  const expiresAt = new Date(ctx.now.getTime() + THIRTY_DAYS * 1000)
  const opened = await firstRow(
    ctx.db,
    { id: text },
    `with left_behind as (update session set revoked_at = $3 where id = $6 and revoked_at is null)
     insert into session (account_id, token_hash, created_at, last_seen_at, expires_at, user_agent, second_factor_at)
     values ($1, $2, $3, $3, $4, $5, case when $7::boolean then $3::timestamptz end) returning id`,
    [accountId, hashToken(token), ctx.now, expiresAt, userAgentOf(ctx), ctx.actor?.sessionId ?? null, hasSecondFactor],
  )
  setCookie(ctx, SESSION_COOKIE, token, THIRTY_DAYS)
  return opened?.id ?? ''
}

const userAgentOf = (ctx: Context): string | null =>
  ctx.request.headers['user-agent']?.replace(/[^\x20-\x7e]/g, '').slice(0, 200) ?? null
