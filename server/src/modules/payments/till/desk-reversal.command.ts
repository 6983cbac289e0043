import type { DataSource, EntityManager } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { by } from '../../../platform/audit.js'
import { firstRow } from '../../../platform/sql.js'
import { transfer } from '../../wallet/index.js'
import { takingToCancel } from './desk-payments.query.js'
import { type DeskRefusalReason, TILL, whyNotCancelTaking } from './desk.policy.js'
import { type DeskPayment, DeskRefused } from './desk.result.js'
import { askDecision, type LockedPayment, noteDesk, onReached, type OnPayment } from './on-desk-payment.command.js'
import { text } from '../../../platform/row.js'
import { ZERO_CENTS } from '../../../platform/money.js'

/** Who does it, who agreed, and why. */
export interface Decided {
  actorId: string
  approvedBy: string | null
  /** From where the last of them acted. */
  ip: string
  reason: string
  at: Date
}

/** Undoes an entry that was keyed wrongly. Above the régie's threshold it waits for a second person. */
export async function reverseDeskPayment(
  db: DataSource,
  actor: Actor,
  id: string,
  reason: string,
  now: Date,
): Promise<DeskPayment | DeskRefused> {
  const taking = await takingToCancel(db, actor, id, now)
  const notTheirs = whyNotCancelTaking(taking)
  if (notTheirs) return DeskRefused.because(notTheirs)
  return onReached(db, actor, taking, reason, async (tx, on) => {
    const no = whyNotReverse(on.held) ?? (on.held.waiting ? 'DECISION_WAITING' : null)
    if (no) return no
    const done = { ...by(actor), approvedBy: null, reason: reason.trim(), at: now }
    return on.payment.amountCents > on.held.secondPersonCents
      ? askDecision(tx, on.payment, 'REVERSAL', done)
      : reverse(tx, on, done)
  })
}

const whyNotReverse = ({ reversed, deposited, received }: LockedPayment): DeskRefusalReason | null => {
  if (reversed) return 'ALREADY_REVERSED'
  if (received) return 'ALREADY_RECEIVED'
  return deposited ? 'ALREADY_DEPOSITED' : null
}

/** @returns why not, and nothing was written: the till does not have it any more, or the wallet has spent it */
export async function reverse(
  tx: EntityManager,
  { payment, wallet, held }: OnPayment,
  done: Decided,
): Promise<DeskRefusalReason | null> {
  const no = whyNotReverse(held)
  if (no) return no
  const { amountCents } = payment
  const careCents = payment.method === 'CESU' ? amountCents : ZERO_CENTS
  if (careCents > wallet.careOnlyCents) return 'WALLET_SPENT'
  const moves = [{ causeId: await postingOf(tx, payment.id), amountCents, walletId: wallet.id, careCents }]
  const why = { regieId: payment.regieId, cause: 'REVERSAL', ...done } as const
  if (!(await transfer(tx, { ...why, from: 'WALLET', to: TILL[payment.method], moves }))) return 'WALLET_SPENT'
  await tx.query('update desk_payment set reversed_at = $2 where id = $1', [payment.id, done.at])
  await noteDesk(tx, 'DESK_PAYMENT_REVERSED', payment.id, {
    actorId: done.approvedBy ?? done.actorId,
    ip: done.ip,
    at: done.at,
    details: { amountCents, method: payment.method },
  })
  return null
}

/** The ledger transaction by which a desk payment came: what its reversal names. */
async function postingOf(tx: EntityManager, paymentId: string): Promise<string> {
  const posting = await firstRow(
    tx,
    { id: text },
    `select id from ledger_transaction where cause = 'DESK_TOP_UP' and cause_id = $1`,
    [paymentId],
  )
  if (!posting) throw new Error('a desk payment without a posting')
  return posting.id
}
