import { audit } from '../../platform/audit.js'
import type { Actor } from '../../platform/actor.js'
import type { Context } from '../../platform/context.js'
import { hashToken } from '../../platform/crypto.js'
import { againAfterDeadlock, tooManyRequests } from '../../platform/errors.js'
import { publish } from '../../platform/outbox.js'
import { takingAtLeast } from '../../platform/minimum-time.js'
import { type Db, anyRow, firstRow } from '../../platform/sql.js'
import { sendLink, useLink } from './account-link.command.js'
import {
  LINKS_PER_ADDRESS,
  PASSWORD_CHANGES_PER_ACCOUNT,
  RESETS_PER_ADDRESS,
  RESETS_PER_EMAIL,
  SIGN_INS_PER_ACCOUNT,
  SIGN_INS_PER_PERSON,
  WRONG_CODES_PER_ACCOUNT,
} from './attempts.policy.js'
import { forgetChallenges } from './second-factors/challenge.command.js'
import { forgetFactors } from './second-factors/remove-factors.command.js'
import { forgetOtherDevices, rememberDevice } from './known-device.command.js'
import { LinkRefused, PasswordChanged } from './link.result.js'
import { hashPassword, passwordMatches } from './password.gateway.js'
import { whyNotPassword } from './password.policy.js'
import { emailKey } from './profile.policy.js'
import type { ChangePasswordInput, ResetPasswordInput } from './sign-in.input.js'
import { flag, text } from '../../platform/row.js'

/** Mails a single-use link when the address has an account. The answer and its delay never tell. */
export async function requestPasswordReset(ctx: Context, given: string): Promise<void> {
  const email = emailKey(given)
  if (!(await ctx.throttle.take(RESETS_PER_ADDRESS, ctx.ip))) throw tooManyRequests()
  await takingAtLeast(150, async () => {
    if (!(await ctx.throttle.take(RESETS_PER_EMAIL, email))) return
    await ctx.db.transaction(async (tx) => {
      const account = await firstRow(
        tx,
        { id: text },
        `select id from account where email = $1 and status in ('PENDING','ACTIVE')`,
        [email],
      )
      if (account) await sendLink(tx, account.id, 'RESET_PASSWORD', ctx.now)
    })
  })
}

/** Following the link also proves that the address is theirs. Every browser is signed out. */
export async function resetPassword(ctx: Context, input: ResetPasswordInput): Promise<PasswordChanged | LinkRefused> {
  if (!(await ctx.throttle.take(LINKS_PER_ADDRESS, ctx.ip))) return LinkRefused.because('TOO_MANY_ATTEMPTS')
  const owner = await firstRow(
    ctx.db,
    { id: text, email: text },
    `select a.id, a.email, a.first_name as "firstName", a.last_name as "lastName" from account_link l join account a on a.id = l.account_id
     where l.token_hash = $1 and l.purpose in ('RESET_PASSWORD', 'JOIN') and l.used_at is null
       and a.status in ('PENDING', 'ACTIVE') and l.expires_at > $2`,
    [hashToken(input.token), ctx.now],
  )
  if (!owner) return LinkRefused.because('LINK_EXPIRED')
  const refusal = whyNotPassword(input.password, owner)
  if (refusal) return LinkRefused.because(refusal, 'password')
  const hash = await hashPassword(input.password)
  const answer = await againAfterDeadlock(() =>
    ctx.db.transaction(async (tx) => {
      // the account first, as who closes it or takes it back does: then what the link says is true
      const before = await firstRow(
        tx,
        { proved: flag },
        'select email_confirmed_at is not null as proved from account where id = $1 for no key update',
        [owner.id],
      )
      const joined = await useLink(tx, input.token, 'JOIN', ctx.now)
      const accountId = joined ?? (await useLink(tx, input.token, 'RESET_PASSWORD', ctx.now))
      if (!accountId) return LinkRefused.because('LINK_EXPIRED')
      // whose account was made for them agrees to the terms by taking it
      await tx.query(
        `update account set password_hash = $2, email_confirmed_at = coalesce(email_confirmed_at, $3),
         terms_accepted_at = case when email_confirmed_at is null then $3 else terms_accepted_at end where id = $1`,
        [accountId, hash, ctx.now],
      )
      // a stranger may have signed up with this address, and added a second factor of theirs
      if (!before?.proved) await forgetFactors(tx, accountId)
      await afterChange(tx, ctx, accountId, null)
      await rememberDevice(ctx, tx, accountId) // who reads the owner's mail is let in from here, whatever strangers try
      return PasswordChanged.saying('Votre mot de passe est changé. Connectez-vous avec le nouveau.')
    }),
  )
  if (answer instanceof PasswordChanged) {
    await ctx.throttle.forget(SIGN_INS_PER_ACCOUNT, owner.email)
    await ctx.throttle.forget(WRONG_CODES_PER_ACCOUNT, owner.id)
    await ctx.throttle.forget(SIGN_INS_PER_PERSON, `${owner.email} ${ctx.ip}`)
  }
  return answer
}

const PASSWORD_OWNER = {
  email: text,
  firstName: text,
  lastName: text,
  hash: text,
}

/** For someone signed in: the other browsers are signed out, this one stays. */
export async function changePassword(
  ctx: Context,
  actor: Actor,
  input: ChangePasswordInput,
): Promise<PasswordChanged | LinkRefused> {
  if (!(await ctx.throttle.take(PASSWORD_CHANGES_PER_ACCOUNT, actor.accountId)))
    return LinkRefused.because('TOO_MANY_ATTEMPTS')
  const owner = await firstRow(
    ctx.db,
    PASSWORD_OWNER,
    'select email, first_name as "firstName", last_name as "lastName", password_hash as hash from account where id = $1',
    [actor.accountId],
  )
  if (!owner || !(await passwordMatches(input.current, owner.hash)))
    return LinkRefused.because('WRONG_PASSWORD', 'current')
  const refusal = whyNotPassword(input.next, owner)
  if (refusal) return LinkRefused.because(refusal, 'next')
  const hash = await hashPassword(input.next)
  return ctx.db.transaction(async (tx) => {
    const changed = await anyRow(
      tx,
      'update account set password_hash = $3 where id = $1 and password_hash = $2 returning id',
      [actor.accountId, owner.hash, hash],
    )
    if (!changed) return LinkRefused.because('WRONG_PASSWORD', 'current')
    await afterChange(tx, ctx, actor.accountId, actor.sessionId)
    return PasswordChanged.saying('Votre mot de passe est changé. Vos autres appareils ont été déconnectés.')
  })
}

/** Signs out every browser but one, voids the links that wait, tells the owner. */
async function afterChange(tx: Db, ctx: Context, accountId: string, keptSession: string | null): Promise<void> {
  const { now } = ctx
  await forgetOtherDevices(ctx, tx, accountId)
  await forgetChallenges(tx, accountId)
  await tx.query(
    `with sessions as (
       update session set revoked_at = $2 where account_id = $1 and revoked_at is null and id is distinct from $3::uuid)
     update account_link set used_at = $2 where account_id = $1 and purpose in ('RESET_PASSWORD', 'JOIN') and used_at is null`,
    [accountId, now, keptSession],
  )
  await audit(tx, {
    at: now,
    actorId: accountId,
    ip: ctx.ip,
    action: 'PASSWORD_CHANGED',
    subject: 'account',
    subjectId: accountId,
  })
  await publish(tx, { task: 'send-mail', payload: { template: 'password-changed', accountId } })
}
