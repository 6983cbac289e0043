import type { DataSource } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { badInput, notFound } from '../../../platform/errors.js'
import { minusCents } from '../../../platform/money.js'
import { checkFor, findRegulation, regulatedService } from '../../regulations/index.js'
import { type Impact, readImpact } from './impact.query.js'
import type { ImpactArgs } from './publication.input.js'
import { PublicationImpact } from './publication.result.js'

/** What is looked at before a draft is published: nothing is written. Five statements, whatever is booked. */
export async function publicationImpact(
  db: DataSource,
  actor: Actor,
  { id, effectiveFrom }: ImpactArgs,
  now: Date,
): Promise<PublicationImpact> {
  const draft = await findRegulation(db, id)
  if (!draft) throw notFound()
  const place = await regulatedService(db, actor, draft.serviceId, now)
  const { policy, problems } = checkFor(place, JSON.stringify(draft.document), now)
  if (!policy) throw badInput({ field: 'id', message: problems.map((p) => p.message).join(' ') })
  return impactOf(await readImpact(db, place, policy, effectiveFrom, now))
}

export const impactOf = ({ month, ...impact }: Impact): PublicationImpact =>
  Object.assign(new PublicationImpact(), {
    ...impact,
    differenceCents: minusCents(impact.afterCents, impact.beforeCents),
    monthFrom: month.from,
    monthTo: month.to,
  })
