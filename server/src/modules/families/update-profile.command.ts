import { audit, by } from '../../platform/audit.js'
import type { Actor } from '../../platform/actor.js'
import type { Context } from '../../platform/context.js'
import { badInput } from '../../platform/errors.js'
import { homeDay } from '../../platform/home-zone.js'
import { Account, changedSince, type Profile, profileOf, whatIsMissing } from '../accounts/index.js'
import { settleFacts } from './ask-change.command.js'
import type { UpdateProfileInput } from './beneficiary.input.js'
import { factsOfHolder, holderIn } from './fact-change.policy.js'
import { DESK, reachFamily } from './family.query.js'

/** Corrects what was changed of the account's details since they were read; never its e-mail, its status or its roles. */
export async function updateProfile(ctx: Context, actor: Actor, asked: UpdateProfileInput): Promise<Account> {
  const { accountId } = await reachFamily(ctx.db, actor, asked.accountId, DESK)
  const given = profileOf(asked.details)
  const missing = whatIsMissing(given, homeDay(ctx.now))
  if (missing.length > 0) throw badInput(...missing.map((error) => ({ ...error, field: `details.${error.field}` })))
  return ctx.db.transaction(async (tx) => {
    await tx.query('select 1 from account where id = $1 for no key update', [accountId])
    const known: Profile = await tx.getRepository(Account).findOneByOrFail({ id: accountId })
    const profile = asked.before ? changedSince(profileOf(asked.before), given, known) : given
    const now = factsOfHolder(known)
    const wanted = factsOfHolder(profile)
    const { facts, changed } = await settleFacts(
      tx,
      actor,
      { accountId, beneficiaryId: null },
      { now, wanted, at: ctx.now },
    )
    await tx.getRepository(Account).update({ id: accountId }, { ...profile, ...holderIn(facts) })
    await audit(tx, {
      at: ctx.now,
      ...by(actor),
      action: 'PROFILE_UPDATED',
      subject: 'account',
      subjectId: accountId,
      details: { facts: changed },
    })
    return tx.getRepository(Account).findOneByOrFail({ id: accountId })
  })
}
