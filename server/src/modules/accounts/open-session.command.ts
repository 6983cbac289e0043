import type { Context } from '../../platform/context.js'
import { setCookie } from '../../platform/cookies.js'
import { hashToken, newToken } from '../../platform/crypto.js'
import { firstRow } from '../../platform/sql.js'
import { SESSION_COOKIE } from './session.query.js'
import { text } from '../../platform/row.js'

const THIRTY_DAYS = 30 * 24 * 3600

/** What was shown of an account: the hash of its password, and a second factor. */
interface Shown {
  hash: string
  hasSecondFactor: boolean
}

/** A new session each time: a token that was in the browser before can never become a signed-in one. */
export const openSession = async (ctx: Context, accountId: string): Promise<string> =>
  (await openShown(ctx, accountId, null)) ?? ''

/** Null when the password is another one by now: whoever changes it comes before, or ends this session. */
export async function openShown(ctx: Context, accountId: string, shown: Shown | null): Promise<string | null> {
  const token = newToken()
  const expiresAt = new Date(ctx.now.getTime() + THIRTY_DAYS * 1000)
  const opened = await firstRow(
    ctx.db,
    { id: text },
    `with owner as (select id from account where id = $1 and password_hash = coalesce($8, password_hash) for share),
     left_behind as (update session set revoked_at = $3 where id = $6 and revoked_at is null)
     insert into session (account_id, token_hash, created_at, last_seen_at, expires_at, user_agent, second_factor_at)
     select id, $2, $3, $3, $4, $5, case when $7::boolean then $3::timestamptz end from owner returning id`,
    [
      ...[accountId, hashToken(token), ctx.now, expiresAt, userAgentOf(ctx), ctx.actor?.sessionId ?? null],
      ...[shown?.hasSecondFactor ?? false, shown?.hash ?? null],
    ],
  )
  if (!opened) return null
  setCookie(ctx, SESSION_COOKIE, token, THIRTY_DAYS)
  return opened.id
}

const userAgentOf = (ctx: Context): string | null =>
  ctx.request.headers['user-agent']?.replace(/[^\x20-\x7e]/g, '').slice(0, 200) ?? null
