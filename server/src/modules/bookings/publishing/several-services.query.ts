import { type DataSource, In } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { Can } from '../../../platform/can.js'
import { dayAt } from '../../../platform/day.js'
import { badInput, notFound } from '../../../platform/errors.js'
import { fieldsOf } from '../../../platform/entity-rows.js'
import { flag, instant, maybe, text } from '../../../platform/row.js'
import { type Db, rowsOf } from '../../../platform/sql.js'
import {
  checkFor,
  completed,
  contextOf,
  findRegulation,
  type Policy,
  policyInFrench,
  type RegulatedService,
  regulatedService,
  REGULATION_SENTENCES,
  SERVICE,
} from '../../regulations/index.js'
import { Service } from '../../services/index.js'
import { readImpact } from './impact.query.js'
import { impactOf } from './publication-impact.query.js'
import type { TargetImpactArgs } from './publication.input.js'
import { RegulationTarget, TargetImpact } from './publication.result.js'
import { hasDaysWithoutLimit, isSuggested, policyFor } from './several-services.policy.js'

const TARGET = {
  ...fieldsOf(Service, 'id', 'kind', 'name', 'openWeekdays'),
  published: flag,
  draftSavedAt: maybe(instant),
  draftSavedBy: maybe(text),
}

/** The other services of the commune, in its order. Four statements, whatever they are. */
export async function regulationTargets(
  db: DataSource,
  actor: Actor,
  id: string,
  now: Date,
): Promise<RegulationTarget[]> {
  const draft = await findRegulation(db, id)
  if (!draft) throw notFound()
  const place = await regulatedService(db, actor, draft.serviceId, now, true)
  const rows = await rowsOf(
    db,
    TARGET,
    `select s.id, s.kind, s.name, s.open_weekdays as "openWeekdays", r.created_at as "draftSavedAt",
            nullif(concat_ws(' ', a.first_name, a.last_name), '') as "draftSavedBy",
            exists (select 1 from regulation p where p.service_id = s.id and p.published_at is not null) as published
     from service s left join regulation r on r.service_id = s.id and r.published_at is null left join account a on a.id = r.created_by
     where s.commune_id = $1 and s.active and s.id <> $2 order by s.position, s.name, s.id limit 100`,
    [place.service.communeId, place.service.id],
  )
  const services = await db.getRepository(Service).findBy({ id: In(rows.map((row) => row.id)) })
  return rows.map((row) => {
    const facts = { ...place, service: { ...place.service, ...row } }
    const refused = cannotFollow(draft.document, place, facts, now)
    const target = { kind: row.kind, inForce: row.published, drafted: row.draftSavedAt !== null }
    return Object.assign(new RegulationTarget(), {
      service: services.find((service) => service.id === row.id),
      published: row.published,
      draftSavedAt: row.draftSavedAt,
      draftSavedBy: row.draftSavedBy,
      suggested: !refused && isSuggested(draft.document, place.service, target),
      can: Can.unless(refused && REGULATION_SENTENCES[refused]),
    })
  })
}

/** Why a service cannot take the rules of another one, or null. */
export function cannotFollow(
  policy: Policy,
  from: RegulatedService,
  to: RegulatedService,
  now: Date,
): 'NO_LIMIT_THAT_DAY' | null {
  const { service, calendar } = to
  const context = contextOf(policyFor(policy, from.service, service), {
    service,
    calendar,
    timeZone: service.timeZone,
  })
  return hasDaysWithoutLimit(context, dayAt(now, service.timeZone)) ? 'NO_LIMIT_THAT_DAY' : null
}

/** What publishing a draft for another service of its commune would say and change. Five statements, whatever is booked. */
export async function targetImpact(
  db: DataSource,
  actor: Actor,
  { id, serviceId, effectiveFrom }: TargetImpactArgs,
  now: Date,
): Promise<TargetImpact> {
  const draft = await findRegulation(db, id)
  if (!draft) throw notFound()
  const from = await regulatedService(db, actor, draft.serviceId, now, true)
  const to = await otherPlace(db, actor, from, serviceId, now)
  const written = policyFor(draft.document, from.service, to.service)
  const { policy, problems } = checkFor(to, JSON.stringify(written), now)
  if (!policy) throw badInput({ field: 'id', message: problems.map((p) => p.message).join(' ') })
  return Object.assign(new TargetImpact(), {
    sentences: policyInFrench(completed(policy, to.service), SERVICE),
    impact: impactOf(await readImpact(db, to, policy, effectiveFrom, now)),
  })
}

/** Another service of the same commune, for who writes its rules; else not found. */
export async function otherPlace(
  db: Db,
  actor: Actor,
  from: RegulatedService,
  serviceId: string,
  now: Date,
): Promise<RegulatedService> {
  const to = await regulatedService(db, actor, serviceId, now, true)
  if (from.service.communeId !== to.service.communeId) throw notFound()
  return to
}
