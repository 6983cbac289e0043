import { type Actor, isOwnFamily } from '../../platform/actor.js'
import { audit, by } from '../../platform/audit.js'
import type { Context } from '../../platform/context.js'
import { anyRow } from '../../platform/sql.js'
import { forgetFactors, SecondFactorRefused, SecondFactorRemoved, tellOwner } from '../accounts/index.js'
import { DESK, reachFamily } from './family.query.js'

/** At the desk, for a parent who lost the telephone and the recovery codes, and has shown who they are. */
export async function resetFamilyFactors(
  ctx: Context,
  actor: Actor,
  asked: string,
): Promise<SecondFactorRemoved | SecondFactorRefused> {
  const { accountId } = await reachFamily(ctx.db, actor, asked, DESK)
  if (isOwnFamily(actor, accountId)) return SecondFactorRefused.because('OWN_FAMILY')
  return ctx.db.transaction(async (tx) => {
    await tx.query('select 1 from account where id = $1 for no key update', [accountId])
    if (await anyRow(tx, 'select 1 from staff_member where account_id = $1 limit 1', [accountId]))
      return SecondFactorRefused.because('OF_THE_STAFF')
    const has = 'select 1 from second_factor where account_id = $1 and confirmed_at is not null limit 1'
    if (!(await anyRow(tx, has, [accountId]))) return SecondFactorRefused.because('NO_FACTOR')
    await forgetFactors(tx, accountId)
    const trace = { at: ctx.now, ...by(actor), subject: 'account' as const, subjectId: accountId }
    await audit(tx, { ...trace, action: 'SECOND_FACTORS_RESET' })
    await tellOwner(tx, accountId, 'reset')
    return SecondFactorRemoved.saying(
      'La double authentification est retirée : le mot de passe suffit jusqu’à ce que la famille en ajoute une nouvelle. Un courriel le lui dit.',
    )
  })
}
