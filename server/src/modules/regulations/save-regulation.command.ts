import type { DataSource, EntityManager } from 'typeorm'
import type { Actor } from '../../platform/actor.js'
import { audit, by } from '../../platform/audit.js'
import type { Policy } from './language/language.policy.js'
import type { Regulation } from './regulation.entity.js'
import { RegulationRefused } from './regulation.result.js'
import {
  checkFor,
  findRegulation,
  type RegulatedService,
  regulatedService,
  toProblem,
  toRegulation,
} from './regulations.query.js'
import { instant, maybe, type RowOf, text } from '../../platform/row.js'
import { firstRow, oneRow } from '../../platform/sql.js'

interface Asked {
  policy: string
  draftReadAt?: Date | null | undefined
}

/**
 * Makes or replaces the one draft of a service; its publication, if it waits for somebody, is asked again. A draft with errors is refused:
 * nothing half-written is kept. Who says which draft they read (null: none) does not overwrite another one.
 */
export const saveRegulationDraft = (
  db: DataSource,
  actor: Actor,
  asked: Asked & { serviceId: string },
  now: Date,
): Promise<Regulation | RegulationRefused> =>
  db.transaction(async (tx) =>
    saveDraft(tx, actor, await regulatedService(tx, actor, asked.serviceId, now, true), asked, now),
  )

/** Of a service whose rules the actor writes. */
export async function saveDraft(
  tx: EntityManager,
  actor: Actor,
  facts: RegulatedService,
  asked: Asked,
  now: Date,
): Promise<Regulation | RegulationRefused> {
  const serviceId = facts.service.id
  const { policy, problems } = checkFor(facts, asked.policy, now)
  if (!policy) return RegulationRefused.because('MALFORMED', problems.map(toProblem))
  await tx.query('select 1 from service where id = $1 for update', [serviceId])
  if (asked.draftReadAt !== undefined) {
    const standing = await standingDraft(tx, serviceId)
    if (!isSameDraft(standing, asked.draftReadAt)) return RegulationRefused.changedMeanwhile(standing?.savedBy ?? null)
  }
  const id = await keepDraft(tx, actor, facts, policy, now)
  return toRegulation((await findRegulation(tx, id)) ?? {}, facts, now)
}

const STANDING = { savedAt: instant, savedBy: maybe(text) }
/** The draft of a service and who saved it; null when there is none. */
export async function standingDraft(tx: EntityManager, serviceId: string): Promise<RowOf<typeof STANDING> | null> {
  const row = await firstRow(
    tx,
    STANDING,
    `select r.created_at as "savedAt", nullif(concat_ws(' ', a.first_name, a.last_name), '') as "savedBy"
     from regulation r left join account a on a.id = r.created_by where r.service_id = $1 and r.published_at is null`,
    [serviceId],
  )
  return row ?? null
}
/** Is it the draft that was read (null: none was there)? */
export const isSameDraft = (standing: { savedAt: Date } | null, readAt: Date | null): boolean =>
  (standing?.savedAt.getTime() ?? null) === (readAt?.getTime() ?? null)

/** Keeps a policy as the draft of its service. The caller holds the row of the service. */
export async function keepDraft(
  tx: EntityManager,
  actor: Actor,
  { service }: RegulatedService,
  policy: Policy,
  now: Date,
): Promise<string> {
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
    [service.id, JSON.stringify(policy), now, actor.accountId],
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
    communeId: service.communeId,
    subject: 'regulation',
    subjectId: row.id,
  })
  return row.id
}
