import { audit, by } from '../../platform/audit.js'
import type { Actor } from '../../platform/actor.js'
import type { Context } from '../../platform/context.js'
import { notFound } from '../../platform/errors.js'
import { homeDay } from '../../platform/home-zone.js'
import { anyRow } from '../../platform/sql.js'
import { beneficiaryRemovalEffects, keptBeneficiaries } from './beneficiary-removal.events.js'
import { lockMembers } from './family-members.query.js'
import { BeneficiaryRemoved, FamilyRefused } from './family.result.js'
import { findFiliation } from './find-filiation.query.js'

/** Takes someone out of the family. The history stays; what is to come must be cancelled first. */
export async function removeBeneficiary(
  ctx: Context,
  actor: Actor,
  filiationId: string,
): Promise<BeneficiaryRemoved | FamilyRefused> {
  const { accountId, beneficiaryId } = await findFiliation(ctx.db, actor, filiationId)
  return ctx.db.transaction(async (tx) => {
    const person = { accountId, beneficiaryId, at: ctx.now }
    for (const { hold } of beneficiaryRemovalEffects) await hold(tx, person)
    await lockMembers(tx, accountId)
    const kept = await keptBeneficiaries(tx, [beneficiaryId], homeDay(ctx.now))
    if (kept.has(beneficiaryId)) return FamilyRefused.because('HAS_FUTURE_BOOKINGS')
    const removed = await anyRow(
      tx,
      'update filiation set removed_at = $2 where id = $1 and removed_at is null returning id',
      [filiationId, ctx.now],
    )
    if (!removed) throw notFound()
    for (const { end } of beneficiaryRemovalEffects) await end(tx, { ...person, actorId: actor.accountId })
    await audit(tx, {
      at: ctx.now,
      ...by(actor),
      action: 'BENEFICIARY_REMOVED',
      subject: 'filiation',
      subjectId: filiationId,
    })
    return BeneficiaryRemoved.of(filiationId)
  })
}
