import type { Actor } from '../../platform/actor.js'
import type { Context } from '../../platform/context.js'
import { text } from '../../platform/row.js'
import { firstRow } from '../../platform/sql.js'
import { PASSWORD_CHANGES_PER_ACCOUNT } from './attempts.policy.js'
import { passwordMatches } from './password.gateway.js'

/** The password is asked again for what whoever finds a telephone must not do. Null: it is the right one. */
export async function whyNotThisPassword(
  ctx: Context,
  { accountId }: Actor,
  password: string,
): Promise<'TOO_MANY_ATTEMPTS' | 'WRONG_PASSWORD' | null> {
  if (!(await ctx.throttle.take(PASSWORD_CHANGES_PER_ACCOUNT, accountId))) return 'TOO_MANY_ATTEMPTS'
  const owner = await firstRow(ctx.db, { hash: text }, 'select password_hash as hash from account where id = $1', [
    accountId,
  ])
  return (await passwordMatches(password, owner?.hash)) ? null : 'WRONG_PASSWORD'
}
