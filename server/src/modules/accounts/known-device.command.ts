import type { Context } from '../../platform/context.js'
import { readCookie, setCookie } from '../../platform/cookies.js'
import { hashToken, newToken } from '../../platform/crypto.js'
import { type Db, firstRow } from '../../platform/sql.js'

const DEVICE_COOKIE = 'device'
const A_YEAR = 365 * 24 * 3600
/** Of an account; the one that was used longest ago makes way. */
const MAX_DEVICES = 20

type Asked = Pick<Context, 'config' | 'request'>

const deviceOf = ({ config, request }: Asked): string | null => readCookie(config, request.cookies, DEVICE_COOKIE)

/** A key for counting what this browser tries, when the account with this e-mail was signed in to from it; else null. */
export async function knownDevice(ctx: Context, email: string): Promise<string | null> {
  const token = deviceOf(ctx)
  if (!token) return null
  const known = await firstRow(
    ctx.db,
    `select 1 from known_device d join account a on a.id = d.account_id
     where d.token_hash = $1 and d.expires_at > $2 and a.email = $3 and a.status <> 'CLOSED'`,
    [hashToken(token), ctx.now, email],
  )
  return known ? token : null
}

/**
 * This browser has shown who it is. Its token is a new one each time, so that one planted by somebody else is worth nothing;
 * other accounts of the same family that sign in here keep their way in.
 */
export async function rememberDevice(ctx: Context, tx: Db, accountId: string): Promise<void> {
  const before = deviceOf(ctx)
  const token = newToken()
  if (before)
    await tx.query('update known_device set token_hash = $2 where token_hash = $1', [
      hashToken(before),
      hashToken(token),
    ])
  await tx.query(
    `insert into known_device (account_id, token_hash, seen_at, expires_at) values ($1, $2, $3, $4)
     on conflict (account_id, token_hash) do update set seen_at = excluded.seen_at, expires_at = excluded.expires_at`,
    [accountId, hashToken(token), ctx.now, new Date(ctx.now.getTime() + A_YEAR * 1000)],
  )
  await tx.query(
    `delete from known_device where account_id = $1 and (expires_at <= $2 or token_hash not in (
       select token_hash from known_device where account_id = $1 order by seen_at desc limit $3))`,
    [accountId, ctx.now, MAX_DEVICES],
  )
  setCookie(ctx, DEVICE_COOKIE, token, A_YEAR)
}

/** After a new password every other browser shows again who it is. */
export async function forgetOtherDevices(ctx: Asked, tx: Db, accountId: string): Promise<void> {
  const token = deviceOf(ctx)
  await tx.query('delete from known_device where account_id = $1 and token_hash is distinct from $2', [
    accountId,
    token && hashToken(token),
  ])
}

/** Whoever signed in before was perhaps not the owner. */
export const forgetAllDevices = (tx: Db, accountId: string): Promise<unknown> =>
  tx.query('delete from known_device where account_id = $1', [accountId])
