import type { EntityManager } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import type { Context } from '../../../platform/context.js'
import { notFound } from '../../../platform/errors.js'
import { text } from '../../../platform/row.js'
import { oneRow } from '../../../platform/sql.js'
import { mayAdministerAgglomeration, maySetUpCommune } from '../administration.access.js'
import type { SetRetentionInput } from './retention.input.js'
import { boundsOf, isWithin, type RetentionClass } from './retention.policy.js'
import { readRetention, scopeOf } from './retention.query.js'
import { RetentionRefused, type RetentionRule } from './retention.result.js'

/** Chooses how long a class is kept. What is too old by then goes with the next run, not before. Of two who choose at once, the second is told. */
export async function setRetention(
  ctx: Context,
  actor: Actor,
  { communeId, dataClass, months, before }: SetRetentionInput,
): Promise<RetentionRule | RetentionRefused> {
  if (!maySetUpCommune(actor, communeId)) throw notFound()
  if (boundsOf(dataClass).scope === 'AGGLOMERATION' && !mayAdministerAgglomeration(actor))
    return RetentionRefused.because('OF_THE_AGGLOMERATION', dataClass)
  if (!isWithin(dataClass, months)) return RetentionRefused.because('OUT_OF_BOUNDS', dataClass)
  return ctx.db.transaction(async (tx) => {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`retention ${dataClass}`])
    const current = await ruleOf(tx, actor, communeId, dataClass)
    if (current.months !== before) return RetentionRefused.because('CHANGED_MEANWHILE', dataClass, current)
    const scope = scopeOf(dataClass, communeId)
    await tx.query(
      `insert into retention_setting (commune_id, data_class, months, set_at, set_by) values ($1, $2, $3, $4, $5)
       on conflict (commune_id, data_class) do update set months = excluded.months, set_at = excluded.set_at, set_by = excluded.set_by`,
      [scope, dataClass, months, ctx.now, actor.accountId],
    )
    await audit(tx, {
      ...{ at: ctx.now, ...by(actor), action: 'RETENTION_SET', communeId: scope },
      details: { before: { [dataClass]: before }, after: { [dataClass]: months } },
      ...{ subject: scope ? 'commune' : 'agglomeration', subjectId: scope ?? (await agglomerationId(tx)) },
    })
    return ruleOf(tx, actor, communeId, dataClass)
  })
}

async function ruleOf(tx: EntityManager, actor: Actor, communeId: string, dataClass: RetentionClass) {
  const { rules } = await readRetention(tx, actor, communeId)
  const rule = rules.find((one) => one.dataClass === dataClass)
  if (!rule) throw new Error('every class has a rule')
  return rule
}

const agglomerationId = async (tx: EntityManager): Promise<string> =>
  (await oneRow(tx, { id: text }, 'select id from agglomeration')).id
