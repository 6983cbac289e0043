import type { EntityManager } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import type { Context } from '../../../platform/context.js'
import { againAfterDeadlock } from '../../../platform/errors.js'
import { AUDITED, type DecisionLineInput } from './decision.input.js'
import { isUsed } from './decision.events.js'
import { giveFeesBack, holdFees } from './enrolment-fees.events.js'
import { whyNotUndo } from './decision.policy.js'
import { DecisionRefused, DecisionsUndone } from './decision.result.js'
import { type Decided, findDecided } from './find-decided.query.js'
import { DecisionStopped, lockDecision, markUndone, refusalOf, resetDecided } from './reset-decided.command.js'

/** As if nothing had been decided: the mails that wait do not leave. All of them, or none. */
export async function undoDecisions(
  ctx: Context,
  actor: Actor,
  lines: readonly DecisionLineInput[],
): Promise<DecisionsUndone | DecisionRefused> {
  const decided = await Promise.all(lines.map(({ kind, subjectId: id }) => findDecided(ctx.db, actor, { kind, id })))
  const ordered = decided.sort((a, b) => (a.id < b.id ? -1 : 1)) // two people who undo the same lines never cross
  try {
    await againAfterDeadlock(() =>
      ctx.db.transaction(async (tx) => {
        await holdFees(tx, ...ordered.filter(({ kind }) => kind === 'ACCESS').map(({ id }) => id))
        for (const line of ordered) await undoOne(tx, actor, line, ctx.now)
      }),
    )
    return DecisionsUndone.of(ordered.length)
  } catch (caught) {
    return DecisionRefused.because(refusalOf(caught))
  }
}

async function undoOne(tx: EntityManager, actor: Actor, line: Decided, now: Date): Promise<void> {
  const { kind, id, accountId, communeId } = line
  const used =
    kind !== 'DOCUMENT' && (await isUsed(tx, { accountId, accessId: kind === 'ACCESS' ? id : null, from: null }))
  const refusal = whyNotUndo(await lockDecision(tx, line), actor.accountId, now)
  if (refusal) throw new DecisionStopped(refusal)
  if (used) throw new DecisionStopped('HAS_BOOKINGS')
  await markUndone(tx, line, { at: now, by: actor.accountId, reason: null })
  if (!(await resetDecided(tx, line))) throw new DecisionStopped('NOT_DECIDED')
  if (kind === 'ACCESS') await giveFeesBack(tx, { accessIds: [id], isTold: false, actorId: actor.accountId, now })
  const subject = AUDITED[kind]
  await audit(tx, { at: now, ...by(actor), action: `${kind}_UNDONE`, communeId, subject, subjectId: id })
}
