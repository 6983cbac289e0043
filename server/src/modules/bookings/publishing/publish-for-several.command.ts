import type { DataSource, EntityManager } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { againAfterDeadlock, notFound } from '../../../platform/errors.js'
import { flag, text } from '../../../platform/row.js'
import { rowsOf } from '../../../platform/sql.js'
import {
  checkFor,
  findRegulation,
  isSameDraft,
  keepDraft,
  type Regulation,
  type RegulatedService,
  regulatedService,
  RegulationRefused,
  standingDraft,
  toProblem,
  toRegulation,
} from '../../regulations/index.js'
import { Service } from '../../services/index.js'
import type { AlsoForInput, PublishForSeveralInput } from './publication.input.js'
import { RegulationsPublished, RegulationWaits, ServicePublication } from './publication.result.js'
import { publishDraft } from './publish-regulation.command.js'
import { cannotFollow, otherPlace } from './several-services.query.js'
import { policyFor } from './several-services.policy.js'

/** One service says no: what was written for the others before it is undone. */
class NothingPublished extends Error {
  constructor(readonly refused: RegulationRefused) {
    super(refused.reason)
  }
}

/**
 * The rules of a draft for its service and for others of its commune: each its own version, its own approval, its own trace. All of them, or
 * none, with the service that says no. A draft that another service has is replaced only when who asks says which one they read.
 */
export const publishForSeveral = (
  db: DataSource,
  actor: Actor,
  input: PublishForSeveralInput,
  now: Date,
): Promise<RegulationsPublished | RegulationRefused> =>
  againAfterDeadlock(() => db.transaction((tx) => publishAll(tx, actor, input, now))).catch((caught: unknown) => {
    if (caught instanceof NothingPublished) return caught.refused
    throw caught
  })

async function publishAll(
  tx: EntityManager,
  actor: Actor,
  input: PublishForSeveralInput,
  now: Date,
): Promise<RegulationsPublished> {
  const asked = await findRegulation(tx, input.regulationId)
  if (!asked) throw notFound()
  const from = await regulatedService(tx, actor, asked.serviceId, now, true)
  const others: [RegulatedService, AlsoForInput][] = []
  for (const one of input.alsoFor.filter(({ serviceId }) => serviceId !== asked.serviceId)) {
    others.push([await otherPlace(tx, actor, from, one.serviceId, now), one])
  }
  const active = await lockServices(tx, [from, ...others.map(([place]) => place)])
  const draft = await findRegulation(tx, input.regulationId)
  if (!draft) throw notFound()
  if (!draft.publishedAt && !isSameDraft({ savedAt: draft.createdAt }, input.savedAt))
    throw refusedBy(
      from,
      RegulationRefused.changedMeanwhile((await standingDraft(tx, asked.serviceId))?.savedBy ?? null),
    )
  const publications = [await publishOne(tx, actor, from, draft, input, now)]
  for (const [place, { draftSavedAt }] of others) {
    if (!active.has(place.service.id)) throw refusedBy(place, RegulationRefused.because('SERVICE_ARCHIVED'))
    const standing = await standingDraft(tx, place.service.id)
    if (!isSameDraft(standing, draftSavedAt ?? null))
      throw refusedBy(
        place,
        standing && draftSavedAt
          ? RegulationRefused.changedMeanwhile(standing.savedBy)
          : RegulationRefused.because('DRAFT_ELSEWHERE'),
      )
    const copy = await copyFor(tx, actor, draft, [from, place], now)
    publications.push(await publishOne(tx, actor, place, copy, input, now))
  }
  return Object.assign(new RegulationsPublished(), { publications })
}

const refusedBy = ({ service }: RegulatedService, refused: RegulationRefused) =>
  new NothingPublished(RegulationRefused.of(service, refused))

/** In one order, so that two publications of several services wait for one another. Those that are not archived. */
async function lockServices(tx: EntityManager, places: readonly RegulatedService[]): Promise<Set<string>> {
  const rows = await rowsOf(
    tx,
    { id: text, active: flag },
    'select id, active from service where id = any($1::uuid[]) order by id for update',
    [places.map(({ service }) => service.id)],
  )
  return new Set(rows.filter((row) => row.active).map((row) => row.id))
}

/** The rules of the draft as the draft of another service, which is the one that is published. */
async function copyFor(
  tx: EntityManager,
  actor: Actor,
  draft: Regulation,
  [from, to]: [RegulatedService, RegulatedService],
  now: Date,
): Promise<Regulation> {
  const written = policyFor(draft.document, from.service, to.service)
  const { policy, problems } = checkFor(to, JSON.stringify(written), now)
  if (!policy) throw refusedBy(to, RegulationRefused.because('HAS_ERRORS', problems.map(toProblem)))
  const refused = cannotFollow(draft.document, from, to, now)
  if (refused) throw refusedBy(to, RegulationRefused.because(refused))
  const copy = await findRegulation(tx, await keepDraft(tx, actor, to, policy, now))
  if (!copy) throw new Error('the draft was kept just before')
  return copy
}

async function publishOne(
  tx: EntityManager,
  actor: Actor,
  place: RegulatedService,
  draft: Regulation,
  input: PublishForSeveralInput,
  now: Date,
): Promise<ServicePublication> {
  const answer = await publishDraft(tx, actor, place, draft, input, now)
  if (answer instanceof RegulationRefused) throw refusedBy(place, answer)
  const service = await tx.findOneByOrFail(Service, { id: place.service.id })
  const waits = answer instanceof RegulationWaits ? answer : null
  const regulation = answer instanceof RegulationWaits ? toRegulation(draft, place, now) : answer
  return Object.assign(new ServicePublication(), { service, regulation, waits })
}
