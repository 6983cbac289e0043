import { audit } from '../../platform/audit.js'
import type { Context } from '../../platform/context.js'
import { hashToken } from '../../platform/crypto.js'
import { type Db, anyRow, firstRow } from '../../platform/sql.js'
import { sendLink, useLink } from './account-link.command.js'
import { CONFIRMATIONS_PER_ACCOUNT, LINKS_PER_ADDRESS } from './attempts.policy.js'
import { EmailConfirmed, LinkRefused } from './link.result.js'
import { text } from '../../platform/row.js'

/** Confirms the address. An install that validates by itself opens the account at once; else the town hall decides. */
export async function confirmEmail(ctx: Context, token: string): Promise<EmailConfirmed | LinkRefused> {
  if (!(await ctx.throttle.take(LINKS_PER_ADDRESS, ctx.ip))) return LinkRefused.because('TOO_MANY_ATTEMPTS')
  return ctx.db.transaction(async (tx) => {
    const used = await useLink(tx, token, 'CONFIRM_EMAIL', ctx.now)
    const accountId = used ?? (await alreadyConfirmedBy(tx, token, ctx.now))
    if (!accountId) return LinkRefused.because('LINK_EXPIRED')
    const account = await firstRow(
      tx,
      { email: text, status: text },
      `update account set email_confirmed_at = coalesce(email_confirmed_at, $2),
         status = case when $3 and status = 'PENDING' then 'ACTIVE' else status end,
         decided_at = case when $3 and status = 'PENDING' then $2 else decided_at end
       where id = $1 returning email, status`,
      [accountId, ctx.now, ctx.config.autoValidateAccounts],
    )
    if (used && account)
      await audit(tx, {
        at: ctx.now,
        actorId: used,
        ip: ctx.ip,
        action: 'EMAIL_CONFIRMED',
        subject: 'account',
        subjectId: used,
      })
    return account ? EmailConfirmed.of(account.email, account.status === 'ACTIVE') : LinkRefused.because('LINK_EXPIRED')
  })
}

/** Opening the same link twice is not an error, as long as it has not expired. */
async function alreadyConfirmedBy(tx: Db, token: string, now: Date): Promise<string | null> {
  const link = await firstRow(
    tx,
    { accountId: text },
    `select l.account_id as "accountId" from account_link l join account a on a.id = l.account_id
     where l.token_hash = $1 and l.purpose = 'CONFIRM_EMAIL' and l.used_at is not null and l.expires_at > $2
       and a.email_confirmed_at is not null`,
    [hashToken(token), now],
  )
  return link?.accountId ?? null
}

/** Sends a new link to someone signed in whose address is not confirmed; silently little, silently enough. */
export async function resendConfirmation(ctx: Context, accountId: string): Promise<void> {
  if (!(await ctx.throttle.take(CONFIRMATIONS_PER_ACCOUNT, accountId))) return
  await ctx.db.transaction(async (tx) => {
    const waiting = await anyRow(tx, 'select 1 from account where id = $1 and email_confirmed_at is null', [accountId])
    if (waiting) await sendLink(tx, accountId, 'CONFIRM_EMAIL', ctx.now)
  })
}
