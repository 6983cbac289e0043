import type { DataSource, EntityManager } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { firstRow } from '../../../platform/sql.js'
import { lockWallet, post, transfer } from '../../wallet/index.js'
import { deskPayment, type KnownPayment, keptPayment } from './desk-payments.query.js'
import { askDecision, type Decided, lockPayment, postingOf } from './desk-reversal.command.js'
import { isReason } from './desk.policy.js'
import { type DeskPayment, DeskRefused } from './desk.result.js'

/**
 * The bank sends a cheque back: the bank has less, the wallet gives what it still holds, and the rest is a debt of the
 * family, kept among the cheques of the régie until it is paid or written off.
 */
export async function bounceCheque(
  db: DataSource,
  actor: Actor,
  id: string,
  reason: string,
  now: Date,
): Promise<DeskPayment | DeskRefused> {
  const known = await keptPayment(db, actor, id)
  if (!isReason(reason)) return DeskRefused.because('REASON_MISSING')
  return db.transaction(async (tx) => {
    const wallet = await lockWallet(tx, known.accountId, known.regieId)
    const held = await lockPayment(tx, id)
    if (!held.deposited || known.method !== 'CHEQUE') return DeskRefused.because('NOT_DEPOSITED')
    const free = Math.min(known.amountCents, Math.max(0, wallet.balanceCents - wallet.floorCents))
    const debt = known.amountCents - free
    const first = await firstRow<{ id: string }>(
      tx,
      'update desk_payment set bounced_at = $2, debt_cents = $3 where id = $1 and bounced_at is null returning id',
      [id, now, debt],
    )
    if (!first) return DeskRefused.because('ALREADY_BOUNCED')
    const why = { regieId: known.regieId, actorId: actor.accountId, reason: reason.trim(), at: now }
    const causeId = await postingOf(tx, id)
    const posted = await post(tx, { ...why, cause: 'REVERSAL' }, [
      {
        causeId,
        legs: [
          { kind: 'WALLET', amountCents: -free, walletId: wallet.id },
          { kind: 'CHEQUES', amountCents: -debt },
          { kind: 'BANK', amountCents: known.amountCents },
        ],
      },
    ])
    if (!posted) throw new Error('a bounced cheque was not posted')
    return deskPayment(tx, id)
  })
}

/** Takes from the wallet what it holds today towards the debt of a cheque that bounced. */
export async function recoverDebt(
  db: DataSource,
  actor: Actor,
  id: string,
  now: Date,
): Promise<DeskPayment | DeskRefused> {
  const known = await keptPayment(db, actor, id)
  return db.transaction(async (tx) => {
    const wallet = await lockWallet(tx, known.accountId, known.regieId)
    const held = await lockPayment(tx, id)
    const owed = await debtOf(tx, id)
    if (owed === 0) return DeskRefused.because('NO_DEBT')
    if (held.waiting) return DeskRefused.because('DECISION_WAITING')
    const amountCents = Math.min(owed, wallet.balanceCents - wallet.floorCents)
    if (amountCents <= 0) return DeskRefused.because('WALLET_SPENT')
    const made = await firstRow<{ id: string }>(
      tx,
      'insert into debt_recovery (regie_id, desk_payment_id, amount_cents, recovered_by, recovered_at) values ($1, $2, $3, $4, $5) returning id',
      [known.regieId, id, amountCents, actor.accountId, now],
    )
    await tx.query('update desk_payment set debt_cents = debt_cents - $2 where id = $1', [id, amountCents])
    const reason = 'Chèque rejeté : somme reprise sur le porte-monnaie'
    const why = { regieId: known.regieId, cause: 'REVERSAL', actorId: actor.accountId, reason, at: now } as const
    const moves = [{ causeId: made?.id ?? '', amountCents, walletId: wallet.id }]
    if (!(await transfer(tx, { ...why, from: 'WALLET', to: 'CHEQUES', moves })))
      throw new Error('a debt was not recovered')
    return deskPayment(tx, id)
  })
}

/** Asks to give up a debt: always decided by a second person. */
export async function writeOffDebt(
  db: DataSource,
  actor: Actor,
  id: string,
  reason: string,
  now: Date,
): Promise<DeskPayment | DeskRefused> {
  const known = await keptPayment(db, actor, id)
  if (!isReason(reason)) return DeskRefused.because('REASON_MISSING')
  return db.transaction(async (tx) => {
    const held = await lockPayment(tx, id)
    if ((await debtOf(tx, id)) === 0) return DeskRefused.because('NO_DEBT')
    if (held.waiting) return DeskRefused.because('DECISION_WAITING')
    await askDecision(tx, known, 'WRITE_OFF', actor.accountId, reason, now)
    return deskPayment(tx, id)
  })
}

/** @returns false when nothing is owed any more */
export async function writeOff(
  tx: EntityManager,
  payment: KnownPayment,
  { reason, ...who }: Decided,
): Promise<boolean> {
  const amountCents = await debtOf(tx, payment.id)
  if (amountCents === 0) return false
  await tx.query('update desk_payment set debt_cents = 0 where id = $1', [payment.id])
  const moves = [{ causeId: payment.id, amountCents }]
  const why = { regieId: payment.regieId, cause: 'WRITE_OFF', reason, ...who } as const
  if (!(await transfer(tx, { ...why, from: 'WRITE_OFF', to: 'CHEQUES', moves })))
    throw new Error('a write-off was not posted')
  return true
}

const debtOf = async (tx: EntityManager, id: string): Promise<number> =>
  (await firstRow<{ cents: number }>(tx, 'select debt_cents as cents from desk_payment where id = $1', [id]))?.cents ??
  0
