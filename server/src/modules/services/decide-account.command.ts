import { type Actor, communesOf, isOwnFamily } from '../../platform/actor.js'
import { audit, by } from '../../platform/audit.js'
import type { Context } from '../../platform/context.js'
import { notFound } from '../../platform/errors.js'
import { anyRow } from '../../platform/sql.js'
import { Account } from '../accounts/index.js'
import { DECIDERS, reachFamily } from '../families/index.js'
import type { RefuseAccountInput } from './access.input.js'
import { isReason } from './access.policy.js'
import { AccessRefused, AccountDecided } from './access.result.js'
import { recordDecision } from './decisions/record-decision.command.js'

/** Opens an account that a commune of the actor was asked by. */
export async function validateAccount(
  ctx: Context,
  actor: Actor,
  accountId: string,
): Promise<AccountDecided | AccessRefused> {
  const account = await findAccount(ctx, actor, accountId)
  if (isOwnFamily(actor, accountId)) return AccessRefused.because('OWN_FAMILY')
  if (account.status !== 'PENDING') return AccessRefused.because('NOT_PENDING')
  if (!account.emailConfirmed) return AccessRefused.because('EMAIL_NOT_CONFIRMED')
  return decide(ctx, actor, accountId, 'ACTIVE', null)
}

/** Refuses it, with a reason that its owner reads; it can no longer sign in. */
export async function refuseAccount(
  ctx: Context,
  actor: Actor,
  asked: RefuseAccountInput,
): Promise<AccountDecided | AccessRefused> {
  const account = await findAccount(ctx, actor, asked.accountId)
  if (isOwnFamily(actor, asked.accountId)) return AccessRefused.because('OWN_FAMILY')
  if (account.status !== 'PENDING') return AccessRefused.because('NOT_PENDING')
  if (!isReason(asked.reason)) return AccessRefused.because('REASON_REQUIRED')
  return decide(ctx, actor, asked.accountId, 'REFUSED', asked.reason.trim())
}

async function findAccount(ctx: Context, actor: Actor, accountId: string): Promise<Account> {
  const reach = await reachFamily(ctx.db, actor, accountId, DECIDERS)
  if (reach.scope === 'own' && communesOf(actor, ...DECIDERS).length === 0) throw notFound() // a family learns nothing
  return ctx.db.getRepository(Account).findOneByOrFail({ id: accountId })
}

const decide = (ctx: Context, actor: Actor, id: string, status: 'ACTIVE' | 'REFUSED', reason: string | null) =>
  ctx.db.transaction(async (tx) => {
    const decided = await anyRow(
      tx,
      `update account set status = $2, refusal_reason = $3, decided_at = $4, decided_by = $5
       where id = $1 and status = 'PENDING' and ($2 <> 'ACTIVE' or email_confirmed_at is not null) returning id`,
      [id, status, reason, ctx.now, actor.accountId],
    )
    if (!decided) return AccessRefused.because('NOT_PENDING')
    await audit(tx, {
      at: ctx.now,
      ...by(actor),
      action: `ACCOUNT_${status}`,
      subject: 'account',
      subjectId: id,
    })
    const template = status === 'ACTIVE' ? 'account-validated' : 'account-refused'
    await recordDecision(tx, {
      kind: 'ACCOUNT',
      id,
      accepted: status === 'ACTIVE',
      at: ctx.now,
      by: actor.accountId,
      mail: { template, accountId: id },
    })
    return AccountDecided.of(await tx.getRepository(Account).findOneByOrFail({ id }))
  })
