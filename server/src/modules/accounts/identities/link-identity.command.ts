import type { Actor } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import type { Context } from '../../../platform/context.js'
import { columnsOf } from '../../../platform/entity-rows.js'
import { notFound } from '../../../platform/errors.js'
import { publish } from '../../../platform/outbox.js'
import { flag, maybe, text } from '../../../platform/row.js'
import { clearSealed } from '../../../platform/sealed-cookies.js'
import { anyRow, type Db, firstRow, oneRow } from '../../../platform/sql.js'
import { lockFactors, whyNotChange } from '../second-factors/change-factors.command.js'
import { ExternalIdentity } from './external-identity.entity.js'
import type { LinkIdentityInput, UnlinkIdentityInput } from './identity.input.js'
import { nameOf } from './identity.policy.js'
import type { IdentityProviderKind } from './identity-provider.entity.js'
import { IdentityLinked, IdentityRefused, type IdentityRefusalReason, IdentityUnlinked } from './identity.result.js'
import { SHOWN } from './journey.policy.js'
import { rememberProvider } from './sign-in-by-identity.command.js'
import { readVouched } from './shown-identity.query.js'

const NAMES: Record<IdentityProviderKind, string> = { FRANCECONNECT: 'FranceConnect', PROCONNECT: 'ProConnect' }

/**
 * What was shown in this browser opens one’s account from now on. Asked with the password, and with the second factor where there is
 * one: an address that reads like one’s own links nothing.
 */
export async function linkIdentity(
  ctx: Context,
  actor: Actor,
  { password }: LinkIdentityInput,
): Promise<IdentityLinked | IdentityRefused> {
  const vouched = readVouched(ctx)
  if (!vouched) return IdentityRefused.because('IDENTITY_OVER')
  const refusal = await whyNotChange(ctx, actor, password)
  if (refusal) return IdentityRefused.because(refusal)
  const { shown } = vouched
  const linked = await ctx.db.transaction(async (tx) => {
    const refused = (await lockFactors(tx, actor)) ?? (await whyNotLink(tx, actor, shown.kind, shown.subject))
    if (refused) return refused
    const fresh = await firstRow(
      tx,
      ExternalIdentity,
      `insert into external_identity as e (provider, subject, account_id, name, linked_at)
       select kind, $2, $3, $4, $5 from identity_provider where kind = $1 and is_open
       on conflict do nothing returning ${columnsOf(ExternalIdentity, 'e')}`,
      [shown.kind, shown.subject, actor.accountId, nameOf(shown), ctx.now],
    )
    if (!fresh) return whyNotLinkAgain(tx, actor, shown.kind, shown.subject)
    await audit(tx, {
      ...{ at: ctx.now, ...by(actor), action: 'IDENTITY_LINKED', subject: 'account', subjectId: actor.accountId },
      details: { provider: shown.kind },
    })
    await tell(tx, actor.accountId, shown.kind, 'linked')
    return fresh
  })
  if (typeof linked === 'string') return IdentityRefused.because(linked)
  clearSealed(ctx, SHOWN.name)
  rememberProvider(ctx, vouched)
  const message = `C’est relié : ${NAMES[shown.kind]} ouvre maintenant votre compte.`
  return Object.assign(new IdentityLinked(), { identity: linked, message })
}

/** Under the lock of the account. */
async function whyNotLink(
  tx: Db,
  { accountId }: Actor,
  provider: IdentityProviderKind,
  subject: string,
): Promise<IdentityRefusalReason | null> {
  const { proved, owner, other } = await oneRow(
    tx,
    { proved: flag, owner: maybe(text), other: flag },
    `select (select email_confirmed_at is not null from account where id = $1) as proved,
       (select account_id from external_identity where provider = $2 and subject = $3) as owner,
       exists (select 1 from external_identity where account_id = $1 and provider = $2 and subject <> $3) as other`,
    [accountId, provider, subject],
  )
  if (!proved) return 'EMAIL_NOT_CONFIRMED'
  if (owner && owner !== accountId) return 'OF_ANOTHER_ACCOUNT'
  return other ? 'ANOTHER_LINKED' : null
}

/** Nothing was written: it is linked already, somebody else was quicker, or it is not offered any more. */
const whyNotLinkAgain = async (
  tx: Db,
  actor: Actor,
  provider: IdentityProviderKind,
  subject: string,
): Promise<ExternalIdentity | IdentityRefusalReason> =>
  (await firstRow(
    tx,
    ExternalIdentity,
    `select ${columnsOf(ExternalIdentity, 'e')} from external_identity e where provider = $1 and subject = $2 and account_id = $3`,
    [provider, subject, actor.accountId],
  )) ??
  (await whyNotLink(tx, actor, provider, subject)) ??
  'IDENTITY_OVER'

/** It opens the account no more. The password stays. */
export async function unlinkIdentity(
  ctx: Context,
  actor: Actor,
  { provider, password }: UnlinkIdentityInput,
): Promise<IdentityUnlinked | IdentityRefused> {
  const { accountId } = actor
  const own = 'select 1 from external_identity where provider = $1 and account_id = $2'
  if (!(await anyRow(ctx.db, own, [provider, accountId]))) throw notFound()
  const refusal = await whyNotChange(ctx, actor, password)
  if (refusal) return IdentityRefused.because(refusal)
  return ctx.db.transaction(async (tx) => {
    const refused = await lockFactors(tx, actor)
    if (refused) return IdentityRefused.because(refused)
    const removed = 'delete from external_identity where provider = $1 and account_id = $2 returning 1'
    if (!(await anyRow(tx, removed, [provider, accountId]))) throw notFound()
    await audit(tx, {
      ...{ at: ctx.now, ...by(actor), action: 'IDENTITY_UNLINKED', subject: 'account', subjectId: accountId },
      details: { provider },
    })
    await tell(tx, accountId, provider, 'unlinked')
    const message = `C’est retiré : ${NAMES[provider]} n’ouvre plus votre compte.`
    return Object.assign(new IdentityUnlinked(), { message })
  })
}

/** Its owner learns it by mail, whoever did it. */
const tell = (tx: Db, accountId: string, provider: IdentityProviderKind, news: 'linked' | 'unlinked'): Promise<void> =>
  publish(tx, { task: 'send-mail', payload: { template: 'identity', accountId, provider, news } })

/** Of an account that closes, or that becomes somebody else's. */
export const forgetIdentities = (tx: Db, accountId: string): Promise<unknown> =>
  tx.query('delete from external_identity where account_id = $1', [accountId])
