import type { EntityManager } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import type { Context } from '../../../platform/context.js'
import { againAfterDeadlock } from '../../../platform/errors.js'
import { dayAt } from '../../../platform/day.js'
import { homeDay } from '../../../platform/home-zone.js'
import { publish } from '../../../platform/outbox.js'
import { anyRow } from '../../../platform/sql.js'
import type { AccountStatus } from '../../accounts/index.js'
import type { DocumentStatus } from '../../documents/index.js'
import { isReason } from '../access.policy.js'
import type { AccessStatus } from '../service-access.entity.js'
import { isUsed } from './decision.events.js'
import { AUDITED, type DecidedOn, type TakeBackDecisionInput } from './decision.input.js'
import { askFees, giveFeesBack, holdFees } from './enrolment-fees.events.js'
import {
  type DecisionRefusal,
  whyNotTakeBackAccess,
  whyNotTakeBackAccount,
  whyNotTakeBackDocument,
} from './decision.policy.js'
import { DecisionRefused, DecisionTakenBack } from './decision.result.js'
import { type Decided, findDecided, whyNotTheirAccount } from './find-decided.query.js'
import { DecisionStopped, lockDecision, markUndone, refusalOf, resetDecided } from './reset-decided.command.js'

/** « Revenir sur la décision » : what was decided waits again, or an access that was ended goes on. The family is told again. */
export async function takeBackDecision(
  ctx: Context,
  actor: Actor,
  asked: TakeBackDecisionInput,
): Promise<DecisionTakenBack | DecisionRefused> {
  const decided = await findDecided(ctx.db, actor, asked)
  const refusal =
    whyNot(decided, ctx.now) ??
    (asked.kind === 'ACCOUNT' ? await whyNotTheirAccount(ctx.db, actor, asked.id) : null) ??
    (isReason(asked.reason) ? null : 'REASON_REQUIRED')
  if (refusal) return DecisionRefused.because(refusal)
  try {
    const reason = asked.reason.trim()
    return await againAfterDeadlock(() => ctx.db.transaction((tx) => takeBack(tx, actor, decided, reason, ctx.now)))
  } catch (caught) {
    return DecisionRefused.because(refusalOf(caught))
  }
}

function whyNot({ kind, status, isOwn, ...access }: Decided, now: Date): DecisionRefusal | null {
  if (kind === 'ACCOUNT') return whyNotTakeBackAccount(status as AccountStatus, isOwn)
  if (kind === 'DOCUMENT') return whyNotTakeBackDocument(status as DocumentStatus, isOwn)
  const today = access.timeZone ? dayAt(now, access.timeZone) : homeDay(now)
  return whyNotTakeBackAccess({ status: status as AccessStatus, ...access }, isOwn, today)
}

async function takeBack(
  tx: EntityManager,
  actor: Actor,
  decided: Decided,
  reason: string,
  now: Date,
): Promise<DecisionTakenBack> {
  const { kind, id, accountId, communeId } = decided
  const told = decided.endedAt
    ? await goOn(tx, decided, actor.accountId, now)
    : await waitAgain(tx, decided, actor.accountId, reason, now)
  await audit(tx, {
    at: now,
    ...by(actor),
    action: `${kind}_TAKEN_BACK`,
    communeId,
    subject: AUDITED[kind],
    subjectId: id,
    details: { accountId, reason },
  })
  if (told) await publish(tx, { task: 'send-mail', payload: mailOf(decided, reason) })
  return DecisionTakenBack.of(id, told)
}

/** The access that was ended keeps the last day it had. */
async function goOn(tx: EntityManager, { id }: Decided, actorId: string, now: Date): Promise<boolean> {
  await holdFees(tx, id)
  const going = await anyRow(
    tx,
    `update service_access set status = 'VALID', valid_to = ended_valid_to, reason = null, ended_at = null, ended_by = null, ended_valid_to = null
     where id = $1 and ended_at is not null returning id`,
    [id],
  )
  if (!going) throw new DecisionStopped('NOT_DECIDED')
  await askFees(tx, { accessId: id, late: null, unknown: 'LEAVE', again: true, actorId, now })
  return true
}

/** @returns whether the family had been told: a decision noted before decisions were kept was */
async function waitAgain(tx: EntityManager, decided: Decided, by: string, reason: string, at: Date): Promise<boolean> {
  const { kind, id, accountId } = decided
  if (kind === 'ACCESS' && (await isUsed(tx, { accountId, accessId: id, from: null })))
    throw new DecisionStopped('HAS_BOOKINGS')
  if (kind === 'ACCOUNT' && (await isUsed(tx, { accountId, accessId: null, from: homeDay(at) })))
    throw new DecisionStopped('HAS_BOOKINGS')
  if (kind === 'ACCESS') await holdFees(tx, id)
  const standing = await lockDecision(tx, decided)
  await markUndone(tx, decided, { at, by, reason })
  if (!(await resetDecided(tx, decided))) throw new DecisionStopped('NOT_DECIDED')
  // an accepted document is told by no mail: its family has seen it
  const isTold = kind === 'DOCUMENT' || !standing || standing.toldAt !== null
  if (kind === 'ACCESS') await giveFeesBack(tx, { accessIds: [id], isTold, actorId: by, now: at })
  return isTold
}

const mailOf = (
  { kind, id, endedAt }: Pick<Decided, keyof DecidedOn | 'endedAt'>,
  reason: string,
): Record<string, unknown> => {
  if (kind === 'ACCOUNT') return { template: 'account-reopened', accountId: id, reason }
  if (kind === 'DOCUMENT') return { template: 'document-reopened', documentId: id, reason }
  return { template: endedAt ? 'access-goes-on' : 'access-reopened', accessId: id, reason }
}
