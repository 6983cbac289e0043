import type { DataSource, EntityManager } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { notFound } from '../../../platform/errors.js'
import { firstRow } from '../../../platform/sql.js'
import { type LockedWallet, lockWallet } from '../../wallet/index.js'
import { writeOff } from './bounced-cheque.command.js'
import { deskPayment, type KnownPayment, keptPayment } from './desk-payments.query.js'
import { type Decided, lockPayment, reverse, whyNotReverse } from './desk-reversal.command.js'
import type { DeskRefusalReason } from './desk.policy.js'
import { type DeskPayment, DeskRefused } from './desk.result.js'

interface Waiting {
  paymentId: string
  kind: 'REVERSAL' | 'WRITE_OFF'
  reason: string
  askedBy: string
  status: string
}

const READ = `select desk_payment_id as "paymentId", kind, reason, asked_by as "askedBy", status from desk_decision where id = $1`

/** A second person says yes, and it is done at once; or no (the one who asked may also take it back). */
export async function decideDeskRequest(
  db: DataSource,
  actor: Actor,
  id: string,
  approve: boolean,
  now: Date,
): Promise<DeskPayment | DeskRefused> {
  const asked = await firstRow<Waiting>(db, READ, [id])
  if (!asked) throw notFound()
  const payment = await keptPayment(db, actor, asked.paymentId)
  if (approve && asked.askedBy === actor.accountId) return DeskRefused.because('SAME_PERSON')
  return db.transaction(async (tx) => {
    const wallet = await lockWallet(tx, payment.accountId, payment.regieId)
    const held = await lockPayment(tx, payment.id)
    const waiting = await firstRow<Waiting>(tx, `${READ} for update`, [id])
    if (waiting?.status !== 'WAITING') return DeskRefused.because('ALREADY_DECIDED')
    const done = { actorId: asked.askedBy, approvedBy: actor.accountId, reason: asked.reason, at: now }
    const no = approve ? await apply(tx, payment, asked.kind, held, wallet, done) : null
    if (no) return DeskRefused.because(no)
    await tx.query('update desk_decision set status = $2, decided_by = $3, decided_at = $4 where id = $1', [
      id,
      approve ? 'DONE' : 'REFUSED',
      actor.accountId,
      now,
    ])
    return deskPayment(tx, payment.id)
  })
}

async function apply(
  tx: EntityManager,
  payment: KnownPayment,
  kind: Waiting['kind'],
  held: Awaited<ReturnType<typeof lockPayment>>,
  wallet: LockedWallet,
  done: Decided,
): Promise<DeskRefusalReason | null> {
  if (kind === 'WRITE_OFF') return (await writeOff(tx, payment, done)) ? null : 'NO_DEBT'
  return whyNotReverse(held) ?? ((await reverse(tx, payment, wallet, done)) ? null : 'WALLET_SPENT')
}
