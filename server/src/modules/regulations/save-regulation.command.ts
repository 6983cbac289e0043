import type { DataSource } from 'typeorm'
import type { Actor } from '../../platform/actor.js'
import { audit, by } from '../../platform/audit.js'
import type { Regulation } from './regulation.entity.js'
import { RegulationRefused } from './regulation.result.js'
import { checkFor, findRegulation, regulatedService, toProblem, toRegulation } from './regulations.query.js'
import { text } from '../../platform/row.js'
import { oneRow } from '../../platform/sql.js'

/** Makes or replaces the one draft of a service; its publication, if it waits for somebody, is asked again. A draft with errors is refused: nothing half-written is kept. */
export const saveRegulationDraft = (
  db: DataSource,
  actor: Actor,
  asked: { serviceId: string; policy: string },
  now: Date,
): Promise<Regulation | RegulationRefused> =>
  db.transaction(async (tx) => {
    const facts = await regulatedService(tx, actor, asked.serviceId, now, true)
    const { policy, problems } = checkFor(facts, asked.policy, now)
    if (!policy) return RegulationRefused.because('MALFORMED', problems.map(toProblem))
    await tx.query('select 1 from service where id = $1 for update', [asked.serviceId])
    const row = await oneRow(
      tx,
      { id: text },
      `insert into regulation (service_id, version, policy, created_at, created_by)
       select $1, coalesce(max(version), 0) + 1, $2, $3, $4 from (
         select version from regulation where service_id = $1 and published_at is not null
         union all select version from regulation_withdrawal where service_id = $1) published
       on conflict (service_id) where published_at is null
         do update set policy = excluded.policy, version = excluded.version, created_at = excluded.created_at, created_by = excluded.created_by
       returning id`,
      [asked.serviceId, JSON.stringify(policy), now, actor.accountId],
    )
    // what a second person was shown is no longer what would be published
    await tx.query(
      `update regulation_approval set status = 'DROPPED', decided_at = $2 where regulation_id = $1 and status = 'WAITING'`,
      [row.id, now],
    )
    await audit(tx, {
      at: now,
      ...by(actor),
      action: 'REGULATION_DRAFT_SAVED',
      communeId: facts.service.communeId,
      subject: 'regulation',
      subjectId: row.id,
    })
    return toRegulation((await findRegulation(tx, row.id)) ?? {}, facts, now)
  })
