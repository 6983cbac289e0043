import type { EntityManager } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import type { Context } from '../../../platform/context.js'
import { type Db, anyRow } from '../../../platform/sql.js'
import { whyNotConfirmed } from '../confirm-password.command.js'

/** Asked before anything changes: the password, then what the session has shown. */
export const whyNotChange = async (
  ctx: Context,
  actor: Actor,
  password: string,
): Promise<'TOO_MANY_ATTEMPTS' | 'WRONG_PASSWORD' | 'NOT_SHOWN' | null> =>
  (await whyNotConfirmed(ctx, actor, password)) ?? (await whyNotShown(ctx.db, actor))

/**
 * A session that was opened by the password alone, before the account had a second factor, changes none: with it, a stolen password
 * would put its own in the place of the owner's.
 */
export const whyNotShown = async (db: Db, { accountId, sessionId }: Actor): Promise<'NOT_SHOWN' | null> => {
  const may = `select 1 from session s where s.id = $1 and s.account_id = $2 and s.revoked_at is null and (s.second_factor_at is not null
    or not exists (select 1 from second_factor f where f.account_id = $2 and f.confirmed_at is not null))`
  return (await anyRow(db, may, [sessionId, accountId])) ? null : 'NOT_SHOWN'
}

/** Of two tabs one comes after the other; null: this session may change them, and no other does meanwhile. */
export const lockFactors = async (tx: EntityManager, actor: Actor): Promise<'NOT_SHOWN' | null> => {
  await tx.query('select 1 from account where id = $1 for no key update', [actor.accountId])
  return whyNotShown(tx, actor)
}
