import type { Actor } from '../../platform/actor.js'
import type { Context } from '../../platform/context.js'
import { text } from '../../platform/row.js'
import { firstRow } from '../../platform/sql.js'
import { PASSWORD_CHANGES_PER_ACCOUNT } from './attempts.policy.js'
import { passwordMatches } from './password.gateway.js'

/** Asked once more before what a borrowed screen must not do; null: it is theirs. */
export async function whyNotConfirmed(
  ctx: Context,
  actor: Actor,
  password: string,
): Promise<'TOO_MANY_ATTEMPTS' | 'WRONG_PASSWORD' | null> {
  if (!(await ctx.throttle.take(PASSWORD_CHANGES_PER_ACCOUNT, actor.accountId))) return 'TOO_MANY_ATTEMPTS'
  const sql = 'select password_hash as hash from account where id = $1'
  const owner = await firstRow(ctx.db, { hash: text }, sql, [actor.accountId])
  return (await passwordMatches(password, owner?.hash)) ? null : 'WRONG_PASSWORD'
}
