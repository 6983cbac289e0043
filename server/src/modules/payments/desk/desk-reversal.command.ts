import type { DataSource, EntityManager } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { notFound } from '../../../platform/errors.js'
import { firstRow } from '../../../platform/sql.js'
import { type LockedWallet, lockWallet, transfer } from '../../wallet/index.js'
import { deskPayment, type KnownPayment, keptPayment } from './desk-payments.query.js'
import { type DeskRefusalReason, isReason, TILL } from './desk.policy.js'
import { type DeskPayment, DeskRefused } from './desk.result.js'

/** Who does it, who agreed, and why. */
export interface Decided {
  actorId: string
  approvedBy: string | null
  reason: string
  at: Date
}

export interface LockedPayment {
  reversed: boolean
  deposited: boolean
  waiting: boolean
  secondPersonCents: number
}

/** Undoes an entry that was keyed wrongly. Above the régie's threshold it waits for a second person. */
export async function reverseDeskPayment(
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
    const no = whyNotReverse(held) ?? (held.waiting ? 'DECISION_WAITING' : null)
    if (no) return DeskRefused.because(no)
    if (known.amountCents > held.secondPersonCents) {
      await askDecision(tx, known, 'REVERSAL', actor.accountId, reason, now)
      return deskPayment(tx, id)
    }
    const done = { actorId: actor.accountId, approvedBy: null, reason: reason.trim(), at: now }
    return (await reverse(tx, known, wallet, done)) ? deskPayment(tx, id) : DeskRefused.because('WALLET_SPENT')
  })
}

export const whyNotReverse = ({ reversed, deposited }: LockedPayment): DeskRefusalReason | null =>
  reversed ? 'ALREADY_REVERSED' : deposited ? 'ALREADY_DEPOSITED' : null

/** What has become of a payment since it was read; after the wallet's lock when one is needed. */
export async function lockPayment(tx: EntityManager, id: string): Promise<LockedPayment> {
  await tx.query('select 1 from desk_payment where id = $1 for update', [id])
  const held = await firstRow<LockedPayment>(
    tx,
    `select p.reversed_at is not null as reversed, p.deposit_id is not null as deposited, r.second_person_cents as "secondPersonCents",
       exists (select 1 from desk_decision k where k.desk_payment_id = p.id and k.status = 'WAITING') as waiting
     from desk_payment p join regie r on r.id = p.regie_id where p.id = $1`,
    [id],
  )
  if (!held) throw notFound()
  return held
}

/** @returns false when the wallet has spent it: nothing was written */
export async function reverse(
  tx: EntityManager,
  payment: KnownPayment,
  wallet: LockedWallet,
  done: Decided,
): Promise<boolean> {
  const { amountCents } = payment
  const careCents = payment.method === 'CESU' ? amountCents : 0
  if (careCents > wallet.careOnlyCents) return false
  const moves = [{ causeId: await postingOf(tx, payment.id), amountCents, walletId: wallet.id, careCents }]
  const why = { regieId: payment.regieId, cause: 'REVERSAL', ...done } as const
  if (!(await transfer(tx, { ...why, from: 'WALLET', to: TILL[payment.method], moves }))) return false
  await tx.query('update desk_payment set reversed_at = $2 where id = $1', [payment.id, done.at])
  return true
}

/** The ledger transaction by which a desk payment came: what its reversal names. */
export async function postingOf(tx: EntityManager, paymentId: string): Promise<string> {
  const posting = await firstRow<{ id: string }>(
    tx,
    `select id from ledger_transaction where cause = 'DESK_TOP_UP' and cause_id = $1`,
    [paymentId],
  )
  if (!posting) throw new Error('a desk payment without a posting')
  return posting.id
}

export async function askDecision(
  tx: EntityManager,
  payment: KnownPayment,
  kind: 'REVERSAL' | 'WRITE_OFF',
  askedBy: string,
  reason: string,
  now: Date,
): Promise<void> {
  await tx.query(
    `insert into desk_decision (regie_id, desk_payment_id, kind, reason, asked_by, asked_at, status) values ($1, $2, $3, $4, $5, $6, 'WAITING')`,
    [payment.regieId, payment.id, kind, reason.trim(), askedBy, now],
  )
}
