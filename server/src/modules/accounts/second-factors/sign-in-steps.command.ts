import type { Context } from '../../../platform/context.js'
import { newToken } from '../../../platform/crypto.js'
import { audit } from '../../../platform/audit.js'
import { text } from '../../../platform/row.js'
import { firstRow, rowsOf } from '../../../platform/sql.js'
import { SECOND_FACTORS_PER_ACCOUNT, WRONG_CODES_PER_ACCOUNT, WRONG_CODES_TOLD } from '../attempts.policy.js'
import { enter } from '../enter.command.js'
import { SignedIn, SignInRefused, SecondFactorAsked } from '../sign-in.result.js'
import { openChallenge, takeTry, useChallenge } from './challenge.command.js'
import { passkeyRequest } from './passkeys.gateway.js'
import { provePasskey, proveRecoveryCode, proveTotp } from './prove.command.js'
import type { FinishSignInInput } from './second-factor.input.js'
import { SecondFactorKind } from './second-factor.entity.js'
import { tellOwner } from './tell-owner.command.js'
import { passkeysOf } from './second-factor.query.js'
import { oneOf } from '../../../platform/row.js'

/** Of an account whose password was right (its hash): what it still shows. Null: it has no second factor. */
export async function askSecondFactor(
  ctx: Context,
  accountId: string,
  hash: string,
): Promise<SecondFactorAsked | null> {
  const kinds = await rowsOf(
    ctx.db,
    { kind: oneOf(SecondFactorKind) },
    'select distinct kind from second_factor where account_id = $1 and confirmed_at is not null order by 1',
    [accountId],
  )
  if (kinds.length === 0) return null
  const passkeys = await passkeysOf(ctx.db, accountId)
  const request = passkeys.length > 0 ? await passkeyRequest(ctx.config, passkeys) : null
  const challenge = request?.challenge ?? newToken()
  const token = await openChallenge(ctx.db, { accountId, purpose: 'SIGN_IN', challenge, hash }, ctx.now)
  return SecondFactorAsked.with(
    token,
    kinds.map(({ kind }) => kind),
    request?.json ?? null,
  )
}

/** The second step of a sign-in: a code of the application, a recovery code or a passkey. */
export async function finishSignIn(ctx: Context, input: FinishSignInInput): Promise<SignedIn | SignInRefused> {
  const asked = await takeTry(ctx, input.token, 'SIGN_IN')
  if (!asked) return SignInRefused.because('SIGN_IN_OVER')
  const { accountId } = asked
  if (!(await ctx.throttle.take(SECOND_FACTORS_PER_ACCOUNT, accountId)))
    return SignInRefused.because('TOO_MANY_ATTEMPTS')
  const codes = input.code ? await ctx.throttle.spend(WRONG_CODES_PER_ACCOUNT, accountId) : null
  if (codes && !codes.allowed) return SignInRefused.because('TOO_MANY_CODES')
  const proved = await ctx.db.transaction(async (tx) => {
    const account = await firstRow(
      tx,
      { email: text, hash: text },
      `select email, password_hash as hash from account where id = $1 and status in ('PENDING','ACTIVE') for no key update`,
      [accountId],
    )
    if (!account) return 'SIGN_IN_OVER'
    const { code, passkey } = input
    const byCode = code ? await proveTotp(ctx, tx, accountId, code) : false
    const byRecovery = code && !byCode ? await proveRecoveryCode(tx, accountId, code, ctx.now) : false
    const byPasskey = passkey && !code ? await provePasskey(ctx, tx, asked, passkey) : false
    if (!byCode && !byRecovery && !byPasskey) {
      if (codes?.left === WRONG_CODES_PER_ACCOUNT.points - WRONG_CODES_TOLD)
        await tellOwner(tx, accountId, 'codes-tried')
      return passkey && !code ? 'WRONG_PASSKEY' : 'WRONG_CODE'
    }
    if (!(await useChallenge(tx, input.token, ctx.now))) return 'SIGN_IN_OVER'
    if (byRecovery) {
      const who = { actorId: accountId, ip: ctx.ip, subject: 'account' as const, subjectId: accountId }
      await audit(tx, { at: ctx.now, ...who, action: 'RECOVERY_CODE_USED' })
      await tellOwner(tx, accountId, 'code-used')
    }
    return account
  })
  if (typeof proved === 'string') return SignInRefused.because(proved)
  if (codes) await ctx.throttle.giveBack(WRONG_CODES_PER_ACCOUNT, accountId)
  await ctx.throttle.forget(SECOND_FACTORS_PER_ACCOUNT, accountId)
  return (await enter(ctx, { accountId, ...proved, hasSecondFactor: true })) ?? SignInRefused.because('SIGN_IN_OVER')
}
