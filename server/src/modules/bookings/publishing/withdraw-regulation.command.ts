import { publish } from '../../../platform/outbox.js'
import { REGROUP_PLACES } from './regroup-places.command.js'
import type { DataSource } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import { brokenConstraint, notFound } from '../../../platform/errors.js'
import { findRegulation, regulatedService, RegulationRefused } from '../../regulations/index.js'
import { isReason, whyNotWithdraw } from './publication.policy.js'
import { RegulationWithdrawn } from './publication.result.js'
import { flag } from '../../../platform/row.js'
import { oneRow } from '../../../platform/sql.js'

/** The key of bookings to the version that priced them. */
const USED = 'booking_regulation_id_service_id_fkey'

/** A version that priced no booking leaves, with a reason; it is kept word for word, and the one before speaks again. */
export async function withdrawRegulation(
  db: DataSource,
  actor: Actor,
  asked: { id: string; reason: string },
  now: Date,
): Promise<RegulationWithdrawn | RegulationRefused> {
  try {
    return await db.transaction(async (tx) => {
      const found = await findRegulation(tx, asked.id)
      if (!found) throw notFound()
      const { service } = await regulatedService(tx, actor, found.serviceId, now, true)
      if (!isReason(asked.reason)) return RegulationRefused.because('REASON_REQUIRED')
      const { used } = await oneRow(
        tx,
        { used: flag },
        'select exists (select 1 from booking where regulation_id = $1) as used',
        [asked.id],
      )
      const refused = whyNotWithdraw({ publishedAt: found.publishedAt, used })
      if (refused) return RegulationRefused.because(refused)
      await tx.query(
        `insert into regulation_withdrawal (regulation_id, service_id, version, effective_from, published_at, published_by, created_at, policy, withdrawn_at, withdrawn_by, reason)
         select id, service_id, version, effective_from, published_at, published_by, created_at, policy, $2, $3, $4 from regulation where id = $1`,
        [asked.id, now, actor.accountId, asked.reason.trim()],
      )
      // whoever booked meanwhile keeps it: the key of bookings refuses
      await tx.query('delete from regulation where id = $1', [asked.id])
      await audit(tx, {
        at: now,
        ...by(actor),
        action: 'REGULATION_WITHDRAWN',
        communeId: service.communeId,
        subject: 'regulation',
        subjectId: asked.id,
        details: { version: found.version, reason: asked.reason.trim() },
      })
      await publish(tx, { task: REGROUP_PLACES, payload: { serviceId: found.serviceId } })
      return Object.assign(new RegulationWithdrawn(), { regulationId: asked.id })
    })
  } catch (caught) {
    if (brokenConstraint(caught) === USED) return RegulationRefused.because('ALREADY_USED')
    throw caught
  }
}
