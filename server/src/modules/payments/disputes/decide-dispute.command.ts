import type { DataSource, EntityManager } from 'typeorm'
import { type Actor, isOwnFamily } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import type { AuditAction, AuditDetails } from '../../../platform/audit-events.js'
import { minusCents, oppositeCents } from '../../../platform/money.js'
import { anyRow, firstRow } from '../../../platform/sql.js'
import { type LockedWallet, lockWallet, post } from '../../wallet/index.js'
import type { Dispute, DisputeDecision } from './dispute.entity.js'
import type { DecideDisputeArgs } from './dispute.input.js'
import { decisionAmount, whyNotAgree } from './dispute.policy.js'
import { DisputeDecided, DisputeRefused } from './dispute.result.js'
import { decisionsOf, disputeToDecide, findDecision } from './disputes.query.js'
import { flag, text } from '../../../platform/row.js'

/** A lost dispute is taken back from the wallet, as far as it goes, or written off. Above the régie's limit, a second person agrees first. */
export const decideDispute = (db: DataSource, actor: Actor, asked: DecideDisputeArgs, now: Date) =>
  db.transaction(async (tx): Promise<DisputeDecided | DisputeRefused> => {
    const { dispute, wallet } = await locked(tx, actor, asked.disputeId)
    if (isOwnFamily(actor, dispute.accountId)) return DisputeRefused.because('OWN_FAMILY')
    const reason = asked.reason.trim()
    if (reason.length < 3) return DisputeRefused.because('REASON_REQUIRED')
    if ((await decisionsOf(tx, [dispute.id])).some((d) => d.status === 'ASKED'))
      return DisputeRefused.because('ALREADY_DECIDED')
    const amountCents = decisionAmount(dispute, asked.takenFrom, minusCents(wallet.balanceCents, wallet.careOnlyCents))
    if (typeof amountCents === 'string') return DisputeRefused.because(amountCents)
    const made = await firstRow(
      tx,
      { id: text, needsApproval: flag },
      `insert into dispute_decision (dispute_id, regie_id, taken_from, amount_cents, reason, status, needs_approval, asked_by, asked_at)
       select $1, g.id, $2, $3::int, $4, 'ASKED', $3::int > g.second_person_cents, $5, $6 from regie g where g.id = $7
       returning id, needs_approval as "needsApproval"`,
      [dispute.id, asked.takenFrom, amountCents, reason, actor.accountId, now, dispute.regieId],
    )
    if (!made) throw new Error('a dispute is of a régie')
    if (!made.needsApproval) await carryOut(tx, await findDecision(tx, made.id), wallet, null, now)
    await note(tx, actor, 'DISPUTE_DECIDED', dispute.id, now, { amountCents, takenFrom: asked.takenFrom })
    return DisputeDecided.of(await disputeToDecide(tx, actor, dispute.id))
  })

/** The second person agrees: what was decided moves now, if it is still there. */
export const approveDisputeDecision = (db: DataSource, actor: Actor, decisionId: string, now: Date) =>
  db.transaction(async (tx): Promise<DisputeDecided | DisputeRefused> => {
    const { disputeId } = await findDecision(tx, decisionId)
    const { dispute, wallet } = await locked(tx, actor, disputeId)
    const decision = await findDecision(tx, decisionId)
    const refusal = whyNotAgree(decision, dispute.accountId, actor)
    if (refusal) return DisputeRefused.because(refusal)
    if (decision.takenFrom === 'WALLET' && wallet.balanceCents - wallet.careOnlyCents < decision.amountCents)
      return DisputeRefused.because('WALLET_EMPTY')
    await carryOut(tx, decision, wallet, actor.accountId, now)
    await note(tx, actor, 'DISPUTE_APPROVED', dispute.id, now, { amountCents: decision.amountCents })
    return DisputeDecided.of(await disputeToDecide(tx, actor, dispute.id))
  })

/** Says no to what a colleague decided: something else can be decided. */
export const refuseDisputeDecision = (db: DataSource, actor: Actor, decisionId: string, now: Date) =>
  db.transaction(async (tx): Promise<DisputeDecided | DisputeRefused> => {
    const { disputeId } = await findDecision(tx, decisionId)
    const { dispute } = await locked(tx, actor, disputeId)
    if (isOwnFamily(actor, dispute.accountId)) return DisputeRefused.because('OWN_FAMILY')
    const refused = await anyRow(
      tx,
      `update dispute_decision set status = 'REFUSED', refused_by = $2, settled_at = $3 where id = $1 and status = 'ASKED' returning id`,
      [decisionId, actor.accountId, now],
    )
    if (!refused) return DisputeRefused.because('NOT_WAITING')
    await note(tx, actor, 'DISPUTE_DECISION_REFUSED', dispute.id, now, {})
    return DisputeDecided.of(await disputeToDecide(tx, actor, dispute.id))
  })

/** The wallet's lock, then the truth. */
async function locked(
  tx: EntityManager,
  actor: Actor,
  id: string,
): Promise<{ dispute: Dispute; wallet: LockedWallet }> {
  const found = await disputeToDecide(tx, actor, id)
  const wallet = await lockWallet(tx, found.accountId, found.regieId)
  return { dispute: await disputeToDecide(tx, actor, id), wallet }
}

async function carryOut(
  tx: EntityManager,
  decision: DisputeDecision,
  wallet: LockedWallet,
  approvedBy: string | null,
  now: Date,
): Promise<void> {
  const { id, disputeId, regieId, amountCents, takenFrom, reason } = decision
  await tx.query(
    `with done as (update dispute_decision set status = 'DONE', approved_by = $2, settled_at = $3 where id = $1)
     update dispute set decided_cents = decided_cents + $4 where id = $5`,
    [id, approvedBy, now, amountCents, disputeId],
  )
  const from =
    takenFrom === 'WALLET' ? { kind: 'WALLET' as const, walletId: wallet.id } : { kind: 'WRITE_OFF' as const }
  const legs = [
    { ...from, amountCents: oppositeCents(amountCents) },
    { kind: 'DISPUTED' as const, amountCents },
  ]
  const why = { regieId, cause: 'DISPUTE_LOST' as const, actorId: decision.askedBy, approvedBy, reason, at: now }
  if (!(await post(tx, why, [{ causeId: id, legs }]))) throw new Error('the balance changed under its lock')
}

const note = (
  tx: EntityManager,
  actor: Actor,
  action: AuditAction,
  subjectId: string,
  at: Date,
  details: AuditDetails,
) => audit(tx, { at, ...by(actor), action, subject: 'dispute', subjectId, details })
