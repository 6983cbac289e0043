import type { DataSource, EntityManager } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import { dayAt } from '../../../platform/day.js'
import {
  checkFor,
  findRegulation,
  type Regulation,
  RegulationRefused,
  toProblem,
  whyNotApplied,
} from '../../regulations/index.js'
import { approvalToDecide, readApproval } from './approvals.query.js'
import { isReason, whyNotDecide, whyNotFrom } from './publication.policy.js'
import { type RegulationApproval } from './publication.result.js'
import { goLive } from './publish-regulation.command.js'
import { text } from '../../../platform/row.js'
import { oneRow } from '../../../platform/sql.js'

/** The second person agrees with what was shown: it is published from the day asked. */
export const approvePublication = (
  db: DataSource,
  actor: Actor,
  asked: { approvalId: string; confirmToday: boolean },
  now: Date,
): Promise<Regulation | RegulationRefused> =>
  db.transaction(async (tx) => {
    const { approval, place } = await approvalToDecide(tx, actor, asked.approvalId, now)
    const refused =
      whyNotDecide(approval, actor.accountId) ??
      whyNotFrom(approval.effectiveFrom, dayAt(now, place.service.timeZone), asked.confirmToday)
    if (refused) return RegulationRefused.because(refused)
    const draft = await findRegulation(tx, approval.regulationId)
    if (!draft || draft.publishedAt) return RegulationRefused.because('NOT_A_DRAFT')
    const { policy, problems } = checkFor(place, JSON.stringify(draft.document), now)
    if (!policy) return RegulationRefused.because('HAS_ERRORS', problems.map(toProblem))
    const notApplied = whyNotApplied(problems)
    if (notApplied) return notApplied
    await decide(tx, actor, approval, 'APPROVED', null, now)
    const { regulationId: id, effectiveFrom } = approval
    return goLive(tx, actor, place, { id, effectiveFrom }, now)
  })

/** The draft stays, with the reason, to be mended and asked again. */
export const refusePublication = (
  db: DataSource,
  actor: Actor,
  asked: { approvalId: string; reason: string },
  now: Date,
): Promise<RegulationApproval | RegulationRefused> =>
  db.transaction(async (tx) => {
    const { approval } = await approvalToDecide(tx, actor, asked.approvalId, now)
    const refused =
      whyNotDecide(approval, actor.accountId) ?? (isReason(asked.reason) ? null : ('REASON_REQUIRED' as const))
    if (refused) return RegulationRefused.because(refused)
    await decide(tx, actor, approval, 'REFUSED', asked.reason.trim(), now)
    return readApproval(tx, actor, approval.id)
  })

async function decide(
  tx: EntityManager,
  actor: Actor,
  approval: RegulationApproval,
  status: 'APPROVED' | 'REFUSED',
  reason: string | null,
  at: Date,
): Promise<void> {
  await tx.query(
    'update regulation_approval set status = $2, decided_by = $3, decided_at = $4, reason = $5 where id = $1',
    [approval.id, status, actor.accountId, at, reason],
  )
  const row = await oneRow(tx, { commune_id: text }, 'select commune_id from service where id = $1', [
    approval.serviceId,
  ])
  await audit(tx, {
    at,
    ...by(actor),
    action: status === 'APPROVED' ? 'REGULATION_APPROVED' : 'REGULATION_APPROVAL_REFUSED',
    communeId: row.commune_id,
    subject: 'regulation',
    subjectId: approval.regulationId,
    details: reason ? { reason } : {},
  })
}
