import type { Context } from '../../platform/context.js'
import { firstRow } from '../../platform/sql.js'
import { AccountStatus } from './account.entity.js'
import {
  SIGN_INS_PER_ACCOUNT,
  SIGN_INS_PER_ADDRESS,
  SIGN_INS_PER_DEVICE,
  SIGN_INS_PER_PERSON,
} from './attempts.policy.js'
import { enter } from './enter.command.js'
import { knownDevice } from './known-device.command.js'
import { passwordMatches } from './password.gateway.js'
import { emailKey } from './profile.policy.js'
import type { SignInInput } from './sign-in.input.js'
import { askSecondFactor } from './second-factors/sign-in-steps.command.js'
import { type SecondFactorAsked, type SignedIn, SignInRefused } from './sign-in.result.js'
import { type RowOf, maybe, oneOf, text } from '../../platform/row.js'

const Candidate = {
  id: text,
  status: oneOf(AccountStatus),
  hash: text,
  reason: maybe(text),
}
type Candidate = RowOf<typeof Candidate>

/** The same work and the same words whether the e-mail is unknown, its account closed or the password wrong. */
export async function signIn(ctx: Context, input: SignInInput): Promise<SignedIn | SecondFactorAsked | SignInRefused> {
  const email = emailKey(input.email)
  if (!(await mayTry(ctx, email))) return SignInRefused.because('TOO_MANY_ATTEMPTS')
  const account = await firstRow(
    ctx.db,
    Candidate,
    `select id, status, password_hash as hash, refusal_reason as reason from account where email = $1 and status <> 'CLOSED'`,
    [email],
  )
  if (!(await passwordMatches(input.password, account?.hash)) || !account)
    return SignInRefused.because('WRONG_CREDENTIALS')
  if (account.status === 'REFUSED') return SignInRefused.because('ACCOUNT_REFUSED', account.reason)
  const { id: accountId, hash } = account
  return (
    (await askSecondFactor(ctx, accountId, hash)) ??
    (await enter(ctx, { accountId, email, hash, hasSecondFactor: false })) ??
    SignInRefused.because('WRONG_CREDENTIALS')
  )
}

/**
 * Counted before the password is looked at, whether or not the account exists. A browser from which the account was signed in
 * to counts for itself alone. Any other one counts for its address first: what is refused there is not counted on the account.
 */
async function mayTry(ctx: Context, email: string): Promise<boolean> {
  const device = await knownDevice(ctx, email)
  if (device) return ctx.throttle.take(SIGN_INS_PER_DEVICE, `${email} ${device}`)
  return (
    (await ctx.throttle.take(SIGN_INS_PER_ADDRESS, ctx.ip)) &&
    (await ctx.throttle.take(SIGN_INS_PER_PERSON, `${email} ${ctx.ip}`)) &&
    (await ctx.throttle.take(SIGN_INS_PER_ACCOUNT, email))
  )
}
