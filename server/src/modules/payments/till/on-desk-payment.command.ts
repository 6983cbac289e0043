import type { DataSource, EntityManager } from 'typeorm'
import { type Actor, isOwnFamily } from '../../../platform/actor.js'
import { audit } from '../../../platform/audit.js'
import type { AuditAction, AuditDetails } from '../../../platform/audit-events.js'
import { notFound } from '../../../platform/errors.js'
import { firstRow } from '../../../platform/sql.js'
import { type LockedWallet, lockWallet } from '../../wallet/index.js'
import { deskPayment, type KnownPayment, keptPayment, WAITS } from './desk-payments.query.js'
import { type DeskRefusalReason, isReason } from './desk.policy.js'
import { type DeskPayment, DeskRefused } from './desk.result.js'
import { type RowOf, cents, flag } from '../../../platform/row.js'

export const LockedPayment = {
  reversed: flag,
  deposited: flag,
  received: flag,
  bounced: flag,
  debtCents: cents,
  waiting: flag,
  secondPersonCents: cents,
}
export type LockedPayment = RowOf<typeof LockedPayment>

export interface OnPayment {
  payment: KnownPayment
  wallet: LockedWallet
  held: LockedPayment
}

type Act = (tx: EntityManager, on: OnPayment) => Promise<DeskRefusalReason | null>
type Answer = Promise<DeskPayment | DeskRefused>

/** Does one thing to a payment of the till, for who keeps it. */
export const onPayment = async (db: DataSource, actor: Actor, id: string, reason: string | null, act: Act): Answer =>
  onReached(db, actor, await keptPayment(db, actor, id), reason, act)

/**
 * Does it to one that the actor may change, under the locks of its wallet then of itself. `reason` is judged unless null.
 * `act` gives its refusal before it writes anything.
 */
export async function onReached(
  db: DataSource,
  actor: Actor,
  payment: KnownPayment,
  reason: string | null,
  act: Act,
): Answer {
  if (isOwnFamily(actor, payment.accountId)) return DeskRefused.because('OWN_FAMILY')
  if (reason !== null && !isReason(reason)) return DeskRefused.because('REASON_MISSING')
  return db.transaction(async (tx) => {
    const wallet = await lockWallet(tx, payment.accountId, payment.regieId)
    const no = await act(tx, { payment, wallet, held: await lockPayment(tx, payment.id) })
    return no ? DeskRefused.because(no) : deskPayment(tx, payment.id)
  })
}

/** What has become of a payment since it was read. */
async function lockPayment(tx: EntityManager, id: string): Promise<LockedPayment> {
  await tx.query('select 1 from desk_payment where id = $1 for update', [id])
  const held = await firstRow(
    tx,
    LockedPayment,
    `select p.reversed_at is not null as reversed, p.deposit_id is not null as deposited, p.received_at is not null as received,
       p.bounced_at is not null as bounced, p.debt_cents as "debtCents", r.second_person_cents as "secondPersonCents",
       ${WAITS} as waiting
     from desk_payment p join regie r on r.id = p.regie_id where p.id = $1`,
    [id],
  )
  if (!held) throw notFound()
  return held
}

/** Asks for a second person, who decides with `decideDeskRequest`. */
export async function askDecision(
  tx: EntityManager,
  payment: KnownPayment,
  kind: 'REVERSAL' | 'WRITE_OFF',
  { actorId, ip, reason, at }: { actorId: string; ip: string; reason: string; at: Date },
): Promise<null> {
  await tx.query(
    `insert into desk_decision (regie_id, desk_payment_id, kind, reason, asked_by, asked_at, status) values ($1, $2, $3, $4, $5, $6, 'WAITING')`,
    [payment.regieId, payment.id, kind, reason.trim(), actorId, at],
  )
  await noteDesk(tx, kind === 'REVERSAL' ? 'DESK_REVERSAL_ASKED' : 'WRITE_OFF_ASKED', payment.id, { actorId, ip, at })
  return null
}

interface Note {
  actorId: string
  ip?: string | null | undefined
  at: Date
  subject?: 'desk_payment' | 'deposit' | 'cash_closing'
  details?: AuditDetails
}

/** Every command of the desk leaves an event of the audit in its transaction. */
export const noteDesk = (tx: EntityManager, action: AuditAction, subjectId: string, { subject, ...who }: Note) =>
  audit(tx, { ...who, action, subject: subject ?? 'desk_payment', subjectId })
