import type { Actor } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import type { Context } from '../../../platform/context.js'
import { notFound } from '../../../platform/errors.js'
import { type Db, anyRow } from '../../../platform/sql.js'
import { lockFactors, whyNotChange } from './change-factors.command.js'
import type { RemoveSecondFactorInput } from './second-factor.input.js'
import { SecondFactorRefused, SecondFactorRemoved } from './second-factor.result.js'
import { tellOwner } from './tell-owner.command.js'

/** One's own, with the password. With the last one go the recovery codes, and what the sessions had shown. */
export async function removeSecondFactor(
  ctx: Context,
  actor: Actor,
  { id, password }: RemoveSecondFactorInput,
): Promise<SecondFactorRemoved | SecondFactorRefused> {
  const { accountId } = actor
  const own = 'select 1 from second_factor where id = $1 and account_id = $2'
  if (!(await anyRow(ctx.db, own, [id, accountId]))) throw notFound()
  const refusal = await whyNotChange(ctx, actor, password)
  if (refusal) return SecondFactorRefused.because(refusal)
  return ctx.db.transaction(async (tx) => {
    const refused = await lockFactors(tx, actor)
    if (refused) return SecondFactorRefused.because(refused)
    const removed = 'delete from second_factor where id = $1 and account_id = $2 returning 1'
    if (!(await anyRow(tx, removed, [id, accountId]))) throw notFound()
    const left = 'select 1 from second_factor where account_id = $1 and confirmed_at is not null limit 1'
    const isLast = !(await anyRow(tx, left, [accountId]))
    if (isLast) await forgetFactors(tx, accountId)
    const trace = { at: ctx.now, ...by(actor), subject: 'account' as const, subjectId: accountId }
    await audit(tx, { ...trace, action: 'SECOND_FACTOR_REMOVED' })
    await tellOwner(tx, accountId, 'removed')
    return SecondFactorRemoved.saying(
      isLast ? 'C’est retiré : votre mot de passe suffit de nouveau pour vous connecter.' : 'C’est retiré.',
    )
  })
}

/** Nothing of them counts any more, wherever the account is signed in. */
export const forgetFactors = (tx: Db, accountId: string): Promise<unknown> =>
  tx.query(
    `with factors as (delete from second_factor where account_id = $1),
     codes as (delete from recovery_code where account_id = $1),
     challenges as (delete from sign_in_challenge where account_id = $1)
     update session set second_factor_at = null where account_id = $1 and second_factor_at is not null`,
    [accountId],
  )
