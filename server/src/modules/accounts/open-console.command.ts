import { audit } from '../../platform/audit.js'
import type { Context } from '../../platform/context.js'
import { hashToken } from '../../platform/crypto.js'
import { type Db, firstRow } from '../../platform/sql.js'
import { useLink } from './account-link.command.js'
import { giveRight } from './add-administrator.command.js'
import { LINKS_PER_ADDRESS } from './attempts.policy.js'
import { forgetAllDevices, rememberDevice } from './known-device.command.js'
import { LinkRefused } from './link.result.js'
import type { OpenConsoleInput } from './open-console.input.js'
import { ConsoleLink } from './open-console.result.js'
import { openSession } from './open-session.command.js'
import { forgetFactors } from './second-factors/remove-factors.command.js'
import { forgetIdentities } from './identities/link-identity.command.js'
import { hashPassword } from './password.gateway.js'
import { whyNotPassword } from './password.policy.js'
import { tidy } from '../../platform/tidy.js'
import { SignedIn } from './sign-in.result.js'
import { Viewer } from './viewer.result.js'
import { text } from '../../platform/row.js'

/** Whose link it is, while it may still be opened. */
export async function consoleLink(ctx: Context, token: string): Promise<ConsoleLink | null> {
  if (!(await ctx.throttle.take(LINKS_PER_ADDRESS, ctx.ip))) return null
  const email = await emailOf(ctx.db, token, ctx.now)
  return email ? ConsoleLink.of(email) : null
}

const emailOf = async (db: Db, token: string, now: Date): Promise<string | undefined> =>
  (
    await firstRow(
      db,
      { email: text },
      `select a.email from account_link l join account a on a.id = l.account_id
       where l.token_hash = $1 and l.purpose = 'OPEN_CONSOLE' and l.used_at is null and l.expires_at > $2
         and a.status in ('PENDING','ACTIVE')`,
      [hashToken(token), now],
    )
  )?.email

/**
 * The name and the password of somebody whose account was made for them, who then has the right and is signed in. Whoever held
 * the account before, without having confirmed its address, is signed out.
 */
export async function openConsole(ctx: Context, input: OpenConsoleInput): Promise<SignedIn | LinkRefused> {
  if (!(await ctx.throttle.take(LINKS_PER_ADDRESS, ctx.ip))) return LinkRefused.because('TOO_MANY_ATTEMPTS')
  const email = await emailOf(ctx.db, input.token, ctx.now)
  if (!email) return LinkRefused.because('LINK_EXPIRED')
  const [firstName, lastName] = [tidy(input.firstName), tidy(input.lastName)]
  const refusal = whyNotPassword(input.password, { email, firstName, lastName })
  if (refusal) return LinkRefused.because(refusal, 'password')
  const hash = await hashPassword(input.password)
  const accountId = await ctx.db.transaction(async (tx) => {
    const opened = await useLink(tx, input.token, 'OPEN_CONSOLE', ctx.now)
    if (!opened) return null
    await tx.query(
      `with sessions as (update session set revoked_at = $2 where account_id = $1 and revoked_at is null),
       links as (update account_link set used_at = $2 where account_id = $1 and used_at is null and token_hash <> $6)
       update account set status = 'ACTIVE', first_name = $3, last_name = $4, password_hash = $5, terms_accepted_at = $2,
         email_confirmed_at = coalesce(email_confirmed_at, $2), decided_at = coalesce(decided_at, $2) where id = $1`,
      [opened, ctx.now, firstName, lastName, hash, hashToken(input.token)],
    )
    // who runs the install vouches for them: it is the way back of an administrator who lost everything
    await forgetFactors(tx, opened)
    await forgetIdentities(tx, opened)
    await forgetAllDevices(tx, opened)
    await giveRight(tx, opened, ctx.now)
    await audit(tx, {
      at: ctx.now,
      actorId: opened,
      ip: ctx.ip,
      action: 'CONSOLE_OPENED',
      subject: 'account',
      subjectId: opened,
    })
    return opened
  })
  if (!accountId) return LinkRefused.because('LINK_EXPIRED')
  const sessionId = await openSession(ctx, accountId)
  await rememberDevice(ctx, ctx.db, accountId)
  return SignedIn.as(Viewer.of({ accountId, sessionId }))
}
