import type { DataSource, EntityManager } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import { againAfterDeadlock, brokenConstraint, notFound } from '../../../platform/errors.js'
import { publish } from '../../../platform/outbox.js'
import { firstRow } from '../../../platform/sql.js'
import {
  AccessRefused,
  areGoodDates,
  askFees,
  Audience,
  endedBefore,
  FeesUnknown,
  giveFeesBack,
  ServiceAccess,
  suits,
  whyNotEndFrom,
} from '../../services/index.js'
import type { ChangeAccessInput } from './access-end.input.js'
import { AccessChanged } from './access-end.result.js'
import type { AccessToEnd } from './access-to-end.query.js'
import { end, lockAccess } from './end-access.command.js'
import { flag, oneOf, text } from '../../../platform/row.js'
import type { Day } from '../../../platform/day.js'

/**
 * Another situation from a day on: the access ends the day before and the new one opens that day, together. A request for
 * that situation that waits becomes the new access. What was booked before keeps its price, unless the agent cancels it.
 */
export async function changeAccess(
  db: DataSource,
  actor: Actor,
  asked: ChangeAccessInput,
  now: Date,
): Promise<AccessChanged | AccessRefused> {
  try {
    return await againAfterDeadlock(() => db.transaction((tx) => change(tx, actor, asked, now)))
  } catch (caught) {
    if (caught instanceof FeesUnknown) return AccessRefused.againstRules(caught.message)
    const broken = brokenConstraint(caught)
    if (broken === 'one_access_a_day') return AccessRefused.because('OVERLAPS')
    if (broken === 'service_access_live' || broken === 'service_access_one_request')
      return AccessRefused.because('ALREADY_ASKED')
    throw caught
  }
}

async function change(
  tx: EntityManager,
  actor: Actor,
  asked: ChangeAccessInput,
  now: Date,
): Promise<AccessChanged | AccessRefused> {
  const found = await lockAccess(tx, actor, asked.accessId, now)
  const { access, today } = found
  const refusal = whyNotEndFrom({ ...found, ...asked }) ?? (await whyNotThere(tx, found, asked.situationId))
  if (refusal) return AccessRefused.because(refusal)
  const validTo = asked.validTo ?? access.validTo ?? asked.from
  if (validTo < asked.from || !areGoodDates(validTo, today)) return AccessRefused.because('BAD_DATES')
  const effect = await end(tx, actor, found, asked, now)
  const id = await open(tx, actor, access, { ...asked, validTo }, now)
  const who = { actorId: actor.accountId, now }
  if (endedBefore(access.validFrom, asked.from) !== 'SHORTENED')
    await giveFeesBack(tx, { ...who, accessIds: [access.id], isTold: true })
  await askFees(tx, { ...who, accessId: id, late: null, unknown: 'REFUSE', again: false })
  await audit(tx, {
    at: now,
    ...by(actor),
    action: 'ACCESS_CHANGED',
    communeId: access.communeId,
    subject: 'access',
    subjectId: id,
    details: { from: asked.from, endedId: access.id, ...effect },
  })
  await publish(tx, {
    task: 'send-mail',
    payload: {
      template: 'access-changed',
      accessId: access.id,
      newAccessId: id,
      from: asked.from,
      reason: asked.reason.trim(),
      effect,
    },
  })
  const both = tx.getRepository(ServiceAccess)
  return AccessChanged.of(await both.findOneByOrFail({ id: access.id }), await both.findOneByOrFail({ id }), effect)
}

/** Why the person cannot have that situation, or null. A situation of another commune is not found. */
async function whyNotThere(tx: EntityManager, { access, beneficiaryKind }: AccessToEnd, situationId: string) {
  if (situationId === access.situationId) return 'SAME_SITUATION' as const
  const situation = await firstRow(
    tx,
    { audience: oneOf(Audience), active: flag },
    'select audience, active from situation where id = $1 and commune_id = $2 for share',
    [situationId, access.communeId],
  )
  if (!situation) throw notFound()
  if (!situation.active) return 'NO_LONGER_OFFERED' as const
  return suits(situation.audience, beneficiaryKind) ? null : ('WRONG_AUDIENCE' as const)
}

/** What waited for that situation becomes valid; else a new access is written. */
async function open(
  tx: EntityManager,
  actor: Actor,
  { communeId, accountId, beneficiaryId }: ServiceAccess,
  { situationId, from, validTo }: { situationId: string; from: Day; validTo: Day },
  now: Date,
): Promise<string> {
  const row = await firstRow(
    tx,
    { id: text },
    `with asked as (
       update service_access set status = 'VALID', reason = null, valid_from = $5, valid_to = $6, decided_at = $7, decided_by = $8
       where account_id = $2 and situation_id = $3 and beneficiary_id = $4 and status = 'PENDING' returning id
     ), made as (
       insert into service_access (commune_id, account_id, situation_id, beneficiary_id, status, valid_from, valid_to, requested_at, decided_at, decided_by, asked_by_staff)
       select $1, $2, $3, $4, 'VALID', $5::date, $6::date, $7::timestamptz, $7, $8, true where not exists (select 1 from asked) returning id
     ) select id from asked union all select id from made`,
    [communeId, accountId, situationId, beneficiaryId, from, validTo, now, actor.accountId],
  )
  if (!row) throw new Error('an access was neither opened nor made')
  return row.id
}
