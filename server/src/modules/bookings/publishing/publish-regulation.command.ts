import type { DataSource, EntityManager } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import { dayAt, type Day } from '../../../platform/day.js'
import { notFound } from '../../../platform/errors.js'
import { changedBy, firstRow } from '../../../platform/sql.js'
import {
  checkFor,
  findRegulation,
  type Policy,
  type RegulatedService,
  regulatedService,
  type Regulation,
  RegulationRefused,
  toProblem,
  toRegulation,
  whyNotApplied,
} from '../../regulations/index.js'
import { publish } from '../../../platform/outbox.js'
import { REGROUP_PLACES } from './regroup-places.command.js'
import { readApproval } from './approvals.query.js'
import { type Impact, readImpact } from './impact.query.js'
import { whyNotFrom } from './publication.policy.js'
import { RegulationWaits } from './publication.result.js'
import { text } from '../../../platform/row.js'

export type PublishAnswer = Regulation | RegulationWaits | RegulationRefused

/**
 * From a day on, for meals of that day and later. Bookings already made keep the version they were made under. A change of
 * price above the commune's limit waits for a second person.
 */
export const publishRegulation = (
  db: DataSource,
  actor: Actor,
  asked: { id: string; effectiveFrom: Day; confirmToday: boolean },
  now: Date,
): Promise<PublishAnswer> =>
  db.transaction(async (tx): Promise<PublishAnswer> => {
    const draft = await findRegulation(tx, asked.id)
    if (!draft) throw notFound()
    const place = await regulatedService(tx, actor, draft.serviceId, now, true)
    return publishDraft(tx, actor, place, draft, asked, now)
  })

/** The draft of one service, in a transaction that the caller holds. */
export async function publishDraft(
  tx: EntityManager,
  actor: Actor,
  place: RegulatedService,
  draft: Regulation,
  { effectiveFrom, confirmToday }: { effectiveFrom: Day; confirmToday: boolean },
  now: Date,
): Promise<PublishAnswer> {
  if (draft.publishedAt) return RegulationRefused.because('NOT_A_DRAFT')
  const refused = whyNotFrom(effectiveFrom, dayAt(now, place.service.timeZone), confirmToday)
  if (refused) return RegulationRefused.because(refused)
  const { policy, problems } = checkFor(place, JSON.stringify(draft.document), now)
  if (!policy) return RegulationRefused.because('HAS_ERRORS', problems.map(toProblem))
  const notApplied = whyNotApplied(problems)
  if (notApplied) return notApplied
  const impact = await readImpact(tx, place, policy, effectiveFrom, now)
  const asked = { id: draft.id, effectiveFrom, confirmToday }
  if (impact.secondPerson) return waitForAnother(tx, actor, place, { ...asked, policy: draft.document, impact }, now)
  return goLive(tx, actor, place, asked, now)
}

/** The draft becomes the version in force from its day on. Nobody else may have published it meanwhile. */
export async function goLive(
  tx: EntityManager,
  actor: Actor,
  place: RegulatedService,
  asked: { id: string; effectiveFrom: Day },
  now: Date,
): Promise<Regulation | RegulationRefused> {
  const published = await changedBy(
    tx,
    'update regulation set effective_from = $2, published_at = $3, published_by = $4 where id = $1 and published_at is null',
    [asked.id, asked.effectiveFrom, now, actor.accountId],
  )
  if (published === 0) return RegulationRefused.because('NOT_A_DRAFT')
  await tx.query(
    `update regulation_approval set status = 'DROPPED', decided_at = $2 where regulation_id = $1 and status = 'WAITING'`,
    [asked.id, now],
  )
  const regulation = toRegulation((await findRegulation(tx, asked.id)) ?? {}, place, now)
  await publish(tx, { task: REGROUP_PLACES, payload: { serviceId: place.service.id } })
  await audit(tx, {
    at: now,
    ...by(actor),
    action: 'REGULATION_PUBLISHED',
    communeId: place.service.communeId,
    subject: 'regulation',
    subjectId: asked.id,
    details: { version: regulation.version, effectiveFrom: asked.effectiveFrom },
  })
  return regulation
}

async function waitForAnother(
  tx: EntityManager,
  actor: Actor,
  { service }: RegulatedService,
  asked: { id: string; effectiveFrom: Day; confirmToday: boolean; policy: Policy; impact: Impact },
  now: Date,
): Promise<RegulationWaits | RegulationRefused> {
  const { largest, secondPerson } = asked.impact
  const row = await firstRow(
    tx,
    { id: text },
    `insert into regulation_approval (regulation_id, service_id, policy, effective_from, today_confirmed, largest_cents, largest_percent, asked_by, asked_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (regulation_id) where status = 'WAITING' do nothing returning id`,
    [
      asked.id,
      service.id,
      JSON.stringify(asked.policy),
      asked.effectiveFrom,
      asked.confirmToday,
      largest.cents,
      largest.percent,
      actor.accountId,
      now,
    ],
  )
  if (!row) return RegulationRefused.because('ALREADY_WAITING')
  await audit(tx, {
    at: now,
    ...by(actor),
    action: 'REGULATION_APPROVAL_ASKED',
    communeId: service.communeId,
    subject: 'regulation',
    subjectId: asked.id,
    details: { effectiveFrom: asked.effectiveFrom, largestCents: largest.cents },
  })
  const approval = await readApproval(tx, actor, row.id)
  return Object.assign(new RegulationWaits(), { approval, sentence: `Publication en attente. ${secondPerson ?? ''}` })
}
