import type { DataSource } from 'typeorm'
import type { Actor } from '../../platform/actor.js'
import { notFound } from '../../platform/errors.js'
import type { Regulation } from './regulation.entity.js'
import type { RegulationRefused } from './regulation.result.js'
import { findRegulation, regulatedService } from './regulations.query.js'
import { saveDraft } from './save-regulation.command.js'

/**
 * The draft of a service from the règlement, published or not, of another one whose rules the actor writes too. What this service
 * cannot apply of it is said by the problems of the draft, as of any other.
 */
export const copyRegulation = (
  db: DataSource,
  actor: Actor,
  asked: { serviceId: string; regulationId: string; draftReadAt?: Date | null | undefined },
  now: Date,
): Promise<Regulation | RegulationRefused> =>
  db.transaction(async (tx) => {
    const facts = await regulatedService(tx, actor, asked.serviceId, now, true)
    const source = await findRegulation(tx, asked.regulationId)
    if (!source) throw notFound()
    await regulatedService(tx, actor, source.serviceId, now, true)
    return saveDraft(tx, actor, facts, { policy: JSON.stringify(source.document), draftReadAt: asked.draftReadAt }, now)
  })
