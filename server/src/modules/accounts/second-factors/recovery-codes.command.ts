import type { Actor } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import type { Context } from '../../../platform/context.js'
import { hashToken } from '../../../platform/crypto.js'
import { type Db, anyRow } from '../../../platform/sql.js'
import { lockFactors, whyNotChange } from './change-factors.command.js'
import { newRecoveryCode, RECOVERY_CODES } from './recovery-code.policy.js'
import { RecoveryCodesMade, SecondFactorRefused } from './second-factor.result.js'
import { tellOwner } from './tell-owner.command.js'

/** New codes, instead of those before; only their hashes are kept. */
export async function writeRecoveryCodes(tx: Db, accountId: string): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode)
  await tx.query('delete from recovery_code where account_id = $1', [accountId])
  await tx.query(
    `insert into recovery_code (account_id, code_hash) select $1, decode(hash, 'hex') from unnest($2::text[]) as g(hash)`,
    [accountId, codes.map((code) => hashToken(code).toString('hex'))],
  )
  return codes
}

/** For who lost the list, or used most of it. */
export async function renewRecoveryCodes(
  ctx: Context,
  actor: Actor,
  password: string,
): Promise<RecoveryCodesMade | SecondFactorRefused> {
  const refusal = await whyNotChange(ctx, actor, password)
  if (refusal) return SecondFactorRefused.because(refusal)
  const { accountId } = actor
  return ctx.db.transaction(async (tx) => {
    const refused = await lockFactors(tx, actor)
    if (refused) return SecondFactorRefused.because(refused)
    const has = 'select 1 from second_factor where account_id = $1 and confirmed_at is not null limit 1'
    if (!(await anyRow(tx, has, [accountId]))) return SecondFactorRefused.because('NO_FACTOR')
    const codes = await writeRecoveryCodes(tx, accountId)
    const trace = { at: ctx.now, ...by(actor), subject: 'account' as const, subjectId: accountId }
    await audit(tx, { ...trace, action: 'RECOVERY_CODES_RENEWED' })
    await tellOwner(tx, accountId, 'codes-renewed')
    return RecoveryCodesMade.of(codes)
  })
}
