import type { EntityManager } from 'typeorm'
import { type Actor, hasRole, isOwnFamily } from '../../platform/actor.js'
import { type AuditAction } from '../../platform/audit-events.js'
import { audit, by } from '../../platform/audit.js'
import type { Context } from '../../platform/context.js'
import { notFound } from '../../platform/errors.js'
import { publish } from '../../platform/outbox.js'
import { anyRow, changedBy, oneRow } from '../../platform/sql.js'
import { text } from '../../platform/row.js'
import { DECIDERS } from '../families/index.js'
import type { DecideCustomValueInput } from './custom-field.input.js'
import { CustomValueRefused } from './custom-field.result.js'
import type { CustomValue } from './custom-value.entity.js'
import { replaceKnown } from './give-value.command.js'
import { findValue } from './values.query.js'

/** Confirms what a family gave, which counts from its day on, or refuses it with a reason that the family reads. */
export async function decideCustomValue(
  ctx: Context,
  actor: Actor,
  asked: DecideCustomValueInput,
): Promise<CustomValue | CustomValueRefused> {
  const { value, communeId } = await findValue(ctx.db, asked.valueId)
  if (!hasRole(actor, communeId, ...DECIDERS)) throw notFound()
  if (isOwnFamily(actor, value.accountId)) return CustomValueRefused.because('OWN_FAMILY')
  const reason = asked.accept ? null : (asked.reason?.trim() ?? '')
  if (reason !== null && reason.length < 3) return CustomValueRefused.because('REASON_REQUIRED')
  return ctx.db.transaction(async (tx) => {
    await tx.query('select 1 from account where id = $1 for no key update', [value.accountId])
    const { value: waiting } = await findValue(tx, asked.valueId)
    if (waiting.status !== 'PENDING' || !(await isStillAsked(tx, waiting)))
      return CustomValueRefused.because('NOT_PENDING')
    if (waiting.givenAt.getTime() !== asked.givenAt.getTime()) return CustomValueRefused.because('CHANGED_MEANWHILE')
    if (asked.accept) await replaceKnown(tx, waiting)
    const decided = await changedBy(
      tx,
      `update custom_value set status = $2, refusal_reason = $3, decided_by = $4, decided_at = $5 where id = $1 and status = 'PENDING'`,
      [waiting.id, asked.accept ? 'VALID' : 'REFUSED', reason, actor.accountId, ctx.now],
    )
    if (decided === 0) return CustomValueRefused.because('NOT_PENDING')
    await traced(tx, ctx, actor, waiting, asked.accept ? 'CUSTOM_VALUE_CONFIRMED' : 'CUSTOM_VALUE_REFUSED')
    await publish(tx, { task: 'send-mail', payload: { template: 'custom-value-decided', valueId: waiting.id } })
    return (await findValue(tx, waiting.id)).value
  })
}

/** Does the commune still ask for it, and the family still have whom it is about? */
const isStillAsked = (tx: EntityManager, { fieldId, accountId, beneficiaryId }: CustomValue): Promise<boolean> =>
  anyRow(
    tx,
    `select 1 from custom_field f where f.id = $1 and f.active and ($3::uuid is null or exists (select 1 from filiation w
       where w.account_id = $2 and w.beneficiary_id = $3 and w.removed_at is null)) for share of f`,
    [fieldId, accountId, beneficiaryId],
  )

/** The family thinks again: nothing waits any more. */
export async function withdrawCustomValue(ctx: Context, actor: Actor, valueId: string): Promise<void> {
  const { value } = await findValue(ctx.db, valueId)
  if (value.accountId !== actor.accountId) throw notFound()
  await ctx.db.transaction(async (tx) => {
    const withdrawn = await changedBy(
      tx,
      `update custom_value set status = 'WITHDRAWN', decided_by = $2, decided_at = $3 where id = $1 and status = 'PENDING'`,
      [valueId, actor.accountId, ctx.now],
    )
    if (withdrawn > 0) await traced(tx, ctx, actor, value, 'CUSTOM_VALUE_WITHDRAWN')
  })
}

async function traced(tx: EntityManager, { now }: Context, actor: Actor, value: CustomValue, action: AuditAction) {
  const field = await oneRow(
    tx,
    { label: text, communeId: text },
    'select label, commune_id as "communeId" from custom_field where id = $1',
    [value.fieldId],
  )
  await audit(tx, {
    ...{ at: now, ...by(actor), communeId: field.communeId, action },
    subject: value.beneficiaryId ? 'beneficiary' : 'account',
    subjectId: value.beneficiaryId ?? value.accountId,
    details: { customField: field.label, validFrom: value.validFrom },
  })
}
