import type { DataSource } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import { notFound } from '../../../platform/errors.js'
import { mayWriteRegulations } from '../../regulations/index.js'
import { readPriceApproval } from './approvals.query.js'
import type { PriceApprovalArgs } from './publication.input.js'
import { type PriceApproval, PriceApprovalRefused } from './publication.result.js'

/** Above which change of a price the commune asks for a second person, instead of what was read. */
export const setPriceApproval = (
  db: DataSource,
  actor: Actor,
  { communeId, percent, limitCents, beforePercent, beforeCents }: PriceApprovalArgs,
  now: Date,
): Promise<PriceApproval | PriceApprovalRefused> =>
  db.transaction(async (tx) => {
    if (!mayWriteRegulations(actor, communeId)) throw notFound()
    const [, known] = await tx.query<[unknown, number]>(
      `update commune set price_change_percent = $2, price_change_cents = $3
       where id = $1 and price_change_percent is not distinct from $4 and price_change_cents is not distinct from $5`,
      [communeId, percent ?? null, limitCents ?? null, beforePercent ?? null, beforeCents ?? null],
    )
    if (!known) return PriceApprovalRefused.because('CHANGED_MEANWHILE', await readPriceApproval(tx, actor, communeId))
    await audit(tx, {
      at: now,
      ...by(actor),
      action: 'PRICE_APPROVAL_SET',
      communeId,
      subject: 'commune',
      subjectId: communeId,
      details: { percent, limitCents },
    })
    return readPriceApproval(tx, actor, communeId)
  })
