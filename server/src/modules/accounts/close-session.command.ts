import type { Actor } from '../../platform/actor.js'
import { audit, by } from '../../platform/audit.js'
import type { Context } from '../../platform/context.js'
import { clearCookie } from '../../platform/cookies.js'
import { notFound } from '../../platform/errors.js'
import { type Db, anyRow } from '../../platform/sql.js'
import { idleSince, SESSION_COOKIE } from './session.query.js'
import type { Viewer } from './viewer.result.js'

/** Signs this browser out: the token is worth nothing afterwards, wherever it was copied. */
export async function signOut(ctx: Context): Promise<void> {
  if (ctx.actor)
    await ctx.db.query('update session set revoked_at = $2 where id = $1 and revoked_at is null', [
      ctx.actor.sessionId,
      ctx.now,
    ])
  clearCookie(ctx, SESSION_COOKIE)
}

/** Takes back a session that was opened for something that came to nothing. */
export async function closeOpened(ctx: Context, { accountId, sessionId }: Viewer): Promise<void> {
  await ctx.db.query('update session set revoked_at = $3 where id = $1 and account_id = $2', [
    sessionId,
    accountId,
    ctx.now,
  ])
  clearCookie(ctx, SESSION_COOKIE)
}

/** Of somebody who leaves the staff: what was left alone too long stays closed, though a family's would be open again. */
export const closeIdleSessions = (tx: Db, accountId: string, now: Date): Promise<unknown> =>
  tx.query('update session set revoked_at = $2 where account_id = $1 and revoked_at is null and last_seen_at <= $3', [
    accountId,
    now,
    idleSince(now),
  ])

/** Signs every browser of the account out but the one that asks. */
export async function revokeOtherSessions(ctx: Context, actor: Actor): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const closed =
      'update session set revoked_at = $3 where account_id = $1 and id <> $2 and revoked_at is null and expires_at > $3 returning id'
    if (await anyRow(tx, closed, [actor.accountId, actor.sessionId, ctx.now]))
      await audit(tx, {
        at: ctx.now,
        ...by(actor),
        action: 'SESSION_CLOSED',
        subject: 'account',
        subjectId: actor.accountId,
      })
  })
}

/** Signs another browser of the same account out. */
export async function revokeSession(ctx: Context, actor: Actor, sessionId: string): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const ids = [sessionId, actor.accountId]
    if (!(await anyRow(tx, 'select 1 from session where id = $1 and account_id = $2', ids))) throw notFound()
    const closed =
      'update session set revoked_at = $3 where id = $1 and account_id = $2 and revoked_at is null returning id'
    if (await anyRow(tx, closed, [...ids, ctx.now]))
      await audit(tx, {
        at: ctx.now,
        ...by(actor),
        action: 'SESSION_CLOSED',
        subject: 'account',
        subjectId: actor.accountId,
      })
  })
}
