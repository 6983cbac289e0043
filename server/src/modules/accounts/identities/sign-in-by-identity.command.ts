import type { Context } from '../../../platform/context.js'
import { maybe, oneOf, text } from '../../../platform/row.js'
import { clearSealed, setSealed } from '../../../platform/sealed-cookies.js'
import { firstRow } from '../../../platform/sql.js'
import { AccountStatus } from '../account.entity.js'
import { IDENTITIES_PER_ADDRESS } from '../attempts.policy.js'
import { enter } from '../enter.command.js'
import { askSecondFactor } from '../second-factors/sign-in-steps.command.js'
import { type SecondFactorAsked, SignedIn, SignInRefused } from '../sign-in.result.js'
import type { Vouched } from './openid.gateway.js'
import { ShownIdentity } from './identity.result.js'
import { BY_PROVIDER, ID_TOKEN, SHOWN } from './journey.policy.js'
import { readVouched } from './shown-identity.query.js'

const Linked = { id: text, email: text, status: oneOf(AccountStatus), hash: text, reason: maybe(text) }

type Answer = SignedIn | SecondFactorAsked | SignInRefused | ShownIdentity

/**
 * Opens the account to which its owner linked what was shown. An identity that nobody linked opens nothing, whatever address it
 * says: it is given back, for its owner to link it by their password. A second factor is asked as after a password.
 */
export async function signInByIdentity(ctx: Context): Promise<Answer> {
  if (!(await ctx.throttle.take(IDENTITIES_PER_ADDRESS, ctx.ip))) return SignInRefused.because('TOO_MANY_ATTEMPTS')
  const vouched = readVouched(ctx)
  if (!vouched) return SignInRefused.because('IDENTITY_OVER')
  const { shown } = vouched
  const account = await firstRow(
    ctx.db,
    Linked,
    `update external_identity e set last_used_at = $3 from account a
     where e.provider = $1 and e.subject = $2 and a.id = e.account_id and a.status <> 'CLOSED'
       and exists (select 1 from identity_provider p where p.kind = e.provider and p.is_open)
     returning a.id, a.email, a.status, a.password_hash as hash, a.refusal_reason as reason`,
    [shown.kind, shown.subject, ctx.now],
  )
  if (!account) return ShownIdentity.of(shown)
  clearSealed(ctx, SHOWN.name)
  if (account.status === 'REFUSED') return SignInRefused.because('ACCOUNT_REFUSED', account.reason)
  const { id: accountId, email, hash } = account
  rememberProvider(ctx, vouched)
  return (
    (await askSecondFactor(ctx, accountId, hash)) ??
    (await enter(ctx, { accountId, email, hash, hasSecondFactor: false })) ??
    SignInRefused.because('WRONG_CREDENTIALS')
  )
}

/** So that signing out here ends the provider's session too. */
export function rememberProvider(ctx: Context, { shown, idToken }: Vouched): void {
  setSealed(ctx, ID_TOKEN.name, { kind: shown.kind, idToken }, ID_TOKEN.seconds, ctx.now)
  void ctx.reply.setCookie(BY_PROVIDER, '1', { path: '/', sameSite: 'lax', maxAge: ID_TOKEN.seconds })
}
