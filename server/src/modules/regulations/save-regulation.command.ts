import type { DataSource } from 'typeorm'
import type { Actor } from '../../platform/actor.js'
import { audit } from '../../platform/audit.js'
import { dayAt, type Day } from '../../platform/day.js'
import { notFound } from '../../platform/errors.js'
import type { Regulation } from './regulation.entity.js'
import { RegulationRefused } from './regulation.result.js'
import { checkFor, findRegulation, regulatedService, toProblem, toRegulation } from './regulations.query.js'

/** Makes or replaces the one draft of a service. A draft with errors is refused: nothing half-written is kept. */
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
    const [row] = (await tx.query(
      `insert into regulation (service_id, version, policy, created_at, created_by)
       select $1, coalesce(max(version), 0) + 1, $2, $3, $4 from regulation where service_id = $1 and published_at is not null
       on conflict (service_id) where published_at is null
         do update set policy = excluded.policy, version = excluded.version, created_at = excluded.created_at, created_by = excluded.created_by
       returning id`,
      [asked.serviceId, JSON.stringify(policy), now, actor.accountId],
    )) as [{ id: string }]
    return toRegulation((await findRegulation(tx, row.id)) ?? {}, facts, now)
  })

/** From a day on, for meals of that day and later. Bookings already made keep the version they were made under. */
export const publishRegulation = (
  db: DataSource,
  actor: Actor,
  asked: { id: string; effectiveFrom: Day },
  now: Date,
): Promise<Regulation | RegulationRefused> =>
  db.transaction(async (tx) => {
    const draft = await findRegulation(tx, asked.id)
    if (!draft) throw notFound()
    const facts = await regulatedService(tx, actor, draft.serviceId, now, true)
    if (draft.publishedAt) return RegulationRefused.because('NOT_A_DRAFT')
    if (asked.effectiveFrom < dayAt(now, facts.service.timeZone)) return RegulationRefused.because('BAD_DATES')
    const { policy, problems } = checkFor(facts, JSON.stringify(draft.document), now)
    if (!policy) return RegulationRefused.because('HAS_ERRORS', problems.map(toProblem))
    const [, published] = (await tx.query(
      'update regulation set effective_from = $2, published_at = $3, published_by = $4 where id = $1 and published_at is null',
      [asked.id, asked.effectiveFrom, now, actor.accountId],
    )) as [unknown, number]
    if (published === 0) return RegulationRefused.because('NOT_A_DRAFT')
    const { communeId } = facts.service
    const details = { version: draft.version, effectiveFrom: asked.effectiveFrom }
    await audit(tx, {
      at: now,
      actorId: actor.accountId,
      action: 'regulation-published',
      communeId,
      subject: 'regulation',
      subjectId: asked.id,
      details,
    })
    return toRegulation((await findRegulation(tx, asked.id)) ?? {}, facts, now)
  })
