import type { DataSource, EntityManager } from 'typeorm'
import { publish } from '../../../platform/outbox.js'
import { firstRow, rowsOf } from '../../../platform/sql.js'
import { lockWallet, post } from '../../wallet/index.js'
import type { RefundTruth } from '../providers/provider.gateway.js'
import type { RefundMoved } from './refund.events.js'
import { statusOfParts } from './refund.policy.js'
import { findRefund } from './refunds.query.js'
import { returnParts } from './return-parts.command.js'
import { tellFamily } from './take-out.command.js'
import { cents, maybe, oneOf, type RowOf, text } from '../../../platform/row.js'
import { oppositeCents } from '../../../platform/money.js'

export const RefundPart = {
  id: text,
  refundId: text,
  regieId: text,
  accountId: text,
  paymentId: maybe(text),
  amountCents: cents,
  status: oneOf(['PENDING', 'SENT', 'PAID', 'FAILED', 'RETURNED']),
  providerRefundId: maybe(text),
}
export type RefundPart = RowOf<typeof RefundPart>

export const findPart = (db: Pick<DataSource, 'query'>, id: string): Promise<RefundPart | undefined> =>
  firstRow(
    db,
    RefundPart,
    `select id, refund_id as "refundId", regie_id as "regieId", account_id as "accountId", payment_id as "paymentId",
            amount_cents as "amountCents", status, provider_refund_id as "providerRefundId" from refund_part where id = $1`,
    [id],
  )

type Truth = Pick<RefundTruth, 'status' | 'amountCents'> & { providerRefundId: string | null }

/** A webhook spoke of a refund of ours. Registered in `refundMoved`. */
export async function onRefundMoved(db: DataSource, { payment, truth }: RefundMoved, now: Date): Promise<void> {
  const part = await findPart(db, truth.reference)
  if (part?.paymentId === payment.id) await settleRefund(db, part.id, truth, now)
}

/**
 * The one place where a card refund takes effect: the job that sends, the webhook and the re-check all call it with what
 * the provider says. Once paid, the money has left the provider; refused, it is on the wallet again, even weeks later.
 */
export const settleRefund = (db: DataSource, partId: string, truth: Truth, now: Date): Promise<void> =>
  db.transaction(async (tx) => {
    const known = await findPart(tx, partId)
    if (!known) return
    const wallet = await lockWallet(tx, known.accountId, known.regieId)
    const part = await findPart(tx, partId)
    if (!part || part.status === 'FAILED' || part.status === 'RETURNED') return
    if (truth.amountCents !== part.amountCents) {
      await tx.query(`update refund_part set alert = 'AMOUNT' where id = $1 and alert is null`, [partId])
      return
    }
    if (truth.providerRefundId && !part.providerRefundId)
      await tx.query('update refund_part set provider_refund_id = $2 where id = $1', [partId, truth.providerRefundId])
    if (truth.status === 'PENDING' && part.status === 'PENDING')
      await tx.query(`update refund_part set status = 'SENT' where id = $1`, [partId])
    if (truth.status === 'SUCCEEDED' && part.status !== 'PAID') await paid(tx, part, now)
    if (truth.status === 'FAILED') await failed(tx, part, wallet.id, now)
    await follow(tx, part.refundId, now)
  })

async function paid(tx: EntityManager, part: RefundPart, now: Date): Promise<void> {
  await tx.query(`update refund_part set status = 'PAID', settled_at = $2 where id = $1`, [part.id, now])
  const refund = await findRefund(tx, part.refundId)
  const { regieId, amountCents } = part
  const legs = [
    { kind: 'REFUND_DUE' as const, amountCents: oppositeCents(amountCents) },
    { kind: 'CARD_CLEARING' as const, amountCents },
  ]
  const why = {
    regieId,
    cause: 'REFUND_PAID' as const,
    actorId: refund.askedBy,
    approvedBy: refund.approvedBy,
    at: now,
  }
  if (!(await post(tx, why, [{ causeId: part.id, legs }]))) throw new Error('a refund was not posted')
}

async function failed(tx: EntityManager, part: RefundPart, walletId: string, now: Date): Promise<void> {
  const reason = 'refusé par la banque'
  if (part.status !== 'PAID') {
    await returnParts(
      tx,
      { id: part.refundId, regieId: part.regieId },
      { walletId, status: 'FAILED', actorId: null, reason, now, partId: part.id },
    )
    return
  }
  await sentBack(tx, part, { walletId, actorId: null, reason, now })
}

/** It had left, to a card or a bank account, and the bank has sent it back: on the wallet again (decision 0012). */
export async function sentBack(
  tx: EntityManager,
  part: RefundPart,
  { walletId, actorId, reason, now }: { walletId: string; actorId: string | null; reason: string; now: Date },
): Promise<void> {
  await tx.query(
    `with back as (update refund_part set status = 'FAILED', settled_at = $2 where id = $1 returning payment_id, amount_cents)
     update payment p set refunded_cents = p.refunded_cents - back.amount_cents from back where p.id = back.payment_id`,
    [part.id, now],
  )
  const legs = [
    {
      kind: part.paymentId ? ('CARD_CLEARING' as const) : ('BANK' as const),
      amountCents: oppositeCents(part.amountCents),
    },
    { kind: 'WALLET' as const, amountCents: part.amountCents, walletId },
  ]
  const why = { regieId: part.regieId, cause: 'REFUND_RETURNED' as const, actorId, reason, at: now }
  if (!(await post(tx, why, [{ causeId: part.id, legs }]))) throw new Error('a refund was not returned')
}

const PART = {
  status: oneOf(['PENDING', 'SENT', 'PAID', 'FAILED', 'RETURNED']),
}

/** The refund says what its parts say; the family is told when it ends, and when it ends otherwise than it had. */
export async function follow(tx: EntityManager, refundId: string, now: Date): Promise<void> {
  const parts = await rowsOf(tx, PART, 'select status from refund_part where refund_id = $1', [refundId])
  const status = statusOfParts(parts.map((p) => p.status))
  const before = await findRefund(tx, refundId)
  const ended = status === 'PAID' || status === 'FAILED'
  await tx.query('update refund set status = $2, settled_at = $3 where id = $1 and status <> $2', [
    refundId,
    status,
    ended ? now : null,
  ])
  const someCameBack = parts.some((p) => p.status === 'FAILED')
  if (ended && before.status !== status) await publish(tx, tellFamily(refundId, someCameBack ? 'FAILED' : 'PAID'))
}
