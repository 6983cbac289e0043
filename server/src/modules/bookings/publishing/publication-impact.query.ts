import type { DataSource } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { badInput, notFound } from '../../../platform/errors.js'
import { checkFor, findRegulation, regulatedService } from '../../regulations/index.js'
import { readImpact } from './impact.query.js'
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
  const impact = await readImpact(db, place, policy, effectiveFrom, now)
  const { prices, families, bookings, beforeCents, afterCents, secondPerson, month } = impact
  return Object.assign(new PublicationImpact(), {
    prices,
    families,
    bookings,
    beforeCents,
    afterCents,
    differenceCents: afterCents - beforeCents,
    monthFrom: month.from,
    monthTo: month.to,
    secondPerson,
  })
}
