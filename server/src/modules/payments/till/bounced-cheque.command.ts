import type { DataSource, EntityManager } from 'typeorm'
import { by } from '../../../platform/audit.js'
import type { AuditDetails } from '../../../platform/audit-events.js'
import type { Actor } from '../../../platform/actor.js'
import { firstRow } from '../../../platform/sql.js'
import { post, transfer } from '../../wallet/index.js'
import type { Decided } from './desk-reversal.command.js'
import type { DeskRefusalReason } from './desk.policy.js'
import type { DeskPayment, DeskRefused } from './desk.result.js'
import { askDecision, noteDesk, onPayment, type OnPayment } from './on-desk-payment.command.js'
import { text } from '../../../platform/row.js'
import { maxCents, minCents, minusCents, oppositeCents, ZERO_CENTS } from '../../../platform/money.js'

type Answer = Promise<DeskPayment | DeskRefused>

/**
 * The bank sends a cheque back: the bank has less, the wallet gives what it still holds, and the rest is a debt of the
 * family, kept among the cheques of the régie until it is paid or written off.
 */
export const bounceCheque = (db: DataSource, actor: Actor, id: string, reason: string, now: Date): Answer =>
  onPayment(db, actor, id, reason, async (tx, { payment, wallet, held }) => {
    if (!held.deposited || payment.method !== 'CHEQUE') return 'NOT_DEPOSITED'
    if (held.bounced) return 'ALREADY_BOUNCED'
    const freeCents = minCents(
      payment.amountCents,
      maxCents(ZERO_CENTS, minusCents(wallet.balanceCents, wallet.floorCents)),
    )
    const debtCents = minusCents(payment.amountCents, freeCents)
    await tx.query('update desk_payment set bounced_at = $2, debt_cents = $3 where id = $1', [id, now, debtCents])
    const who = { ...by(actor), at: now }
    const legs = [
      { kind: 'WALLET' as const, amountCents: oppositeCents(freeCents), walletId: wallet.id },
      { kind: 'CHEQUES' as const, amountCents: oppositeCents(debtCents) },
      { kind: 'BANK' as const, amountCents: payment.amountCents },
    ]
    const why = { ...who, regieId: payment.regieId, cause: 'CHEQUE_BOUNCED', reason: reason.trim() } as const
    if (!(await post(tx, why, [{ causeId: id, legs }]))) throw new Error('a bounced cheque was not posted')
    const details: AuditDetails = { amountCents: payment.amountCents, debtCents }
    await noteDesk(tx, 'CHEQUE_BOUNCED', id, { ...who, details })
    return null
  })

/** Takes from the wallet what it holds today towards the debt of a cheque that bounced. */
export const recoverDebt = (db: DataSource, actor: Actor, id: string, now: Date): Answer =>
  onPayment(db, actor, id, null, async (tx, { payment, wallet, held }) => {
    if (held.debtCents === 0) return 'NO_DEBT'
    if (held.waiting) return 'DECISION_WAITING'
    const amountCents = minCents(held.debtCents, minusCents(wallet.balanceCents, wallet.floorCents))
    if (amountCents <= 0) return 'WALLET_SPENT'
    const { regieId } = payment
    const who = { ...by(actor), at: now }
    const made = await firstRow(
      tx,
      { id: text },
      'insert into debt_recovery (regie_id, desk_payment_id, amount_cents, recovered_by, recovered_at) values ($1, $2, $3, $4, $5) returning id',
      [regieId, id, amountCents, actor.accountId, now],
    )
    await tx.query('update desk_payment set debt_cents = debt_cents - $2 where id = $1', [id, amountCents])
    const moves = [{ causeId: made?.id ?? '', amountCents, walletId: wallet.id }]
    const why = { ...who, regieId, cause: 'DEBT_RECOVERED' } as const
    if (!(await transfer(tx, { ...why, from: 'WALLET', to: 'CHEQUES', moves })))
      throw new Error('a debt was not recovered')
    await noteDesk(tx, 'DEBT_RECOVERED', id, { ...who, details: { amountCents } })
    return null
  })

/** Asks to give up a debt: always decided by a second person. */
export const writeOffDebt = (db: DataSource, actor: Actor, id: string, reason: string, now: Date): Answer =>
  onPayment(db, actor, id, reason, (tx, { payment, held }) => {
    if (held.debtCents === 0) return Promise.resolve('NO_DEBT')
    if (held.waiting) return Promise.resolve('DECISION_WAITING')
    return askDecision(tx, payment, 'WRITE_OFF', { ...by(actor), reason, at: now })
  })

/** Gives a debt up, for a second person who agreed. */
export async function writeOff(
  tx: EntityManager,
  { payment, held }: OnPayment,
  done: Decided,
): Promise<DeskRefusalReason | null> {
  const amountCents = held.debtCents
  if (amountCents === 0) return 'NO_DEBT'
  await tx.query('update desk_payment set debt_cents = 0 where id = $1', [payment.id])
  const moves = [{ causeId: payment.id, amountCents }]
  const why = { regieId: payment.regieId, cause: 'WRITE_OFF', ...done } as const
  if (!(await transfer(tx, { ...why, from: 'WRITE_OFF', to: 'CHEQUES', moves })))
    throw new Error('a write-off was not posted')
  const actorId = done.approvedBy ?? done.actorId
  await noteDesk(tx, 'DEBT_WRITTEN_OFF', payment.id, { actorId, ip: done.ip, at: done.at, details: { amountCents } })
  return null
}
