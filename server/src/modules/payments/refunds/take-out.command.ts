import type { EntityManager } from 'typeorm'
import { publish } from '../../../platform/outbox.js'
import { changedBy } from '../../../platform/sql.js'
import { transfer } from '../../wallet/index.js'
import type { Refund } from './refund.entity.js'
import type { CardShare } from './refund.policy.js'

export const sendJob = (refundId: string) => ({
  task: 'send-refund',
  payload: { refundId },
  key: `send-refund-${refundId}`,
})

/**
 * Takes money out of the wallet to be paid to cards or a bank account: it is owed from now on and cannot be spent twice.
 * Each card's payment remembers what goes back of it. Under the wallet's lock; a constant number of statements.
 * @returns false when the wallet does not hold it: the caller rolls back, or had looked under the same lock
 */
export async function takeOut(
  tx: EntityManager,
  refund: Pick<Refund, 'id' | 'regieId' | 'accountId' | 'amountCents' | 'askedBy' | 'approvedBy'>,
  { walletId, cards, now }: { walletId: string; cards: readonly CardShare[] | null; now: Date },
): Promise<boolean> {
  const { id, regieId, accountId, amountCents } = refund
  const posted = await transfer(tx, {
    regieId,
    from: 'WALLET',
    to: 'REFUND_DUE',
    cause: 'REFUND_ASKED',
    moves: [{ causeId: id, amountCents, walletId }],
    actorId: refund.askedBy,
    approvedBy: refund.approvedBy,
    at: now,
  })
  if (!posted) return false
  const parts = cards ?? [{ paymentId: null, amountCents }]
  if (cards) await reserve(tx, cards)
  await tx.query(
    `insert into refund_part (refund_id, regie_id, account_id, payment_id, amount_cents, status)
     select $1, $2, $3, payment_id, cents, 'PENDING' from unnest($4::uuid[], $5::int[]) as p(payment_id, cents)`,
    [id, regieId, accountId, parts.map((p) => p.paymentId), parts.map((p) => p.amountCents)],
  )
  return true
}

/** What is left of each payment is judged by the statement itself. */
async function reserve(tx: EntityManager, cards: readonly CardShare[]): Promise<void> {
  const reserved = await changedBy(
    tx,
    `update payment p set refunded_cents = p.refunded_cents + c.cents from unnest($1::uuid[], $2::int[]) as c(id, cents)
     where p.id = c.id and p.status = 'SUCCEEDED' and p.refunded_cents + c.cents <= p.amount_cents`,
    [cards.map((c) => c.paymentId), cards.map((c) => c.amountCents)],
  )
  if (reserved !== cards.length) throw new Error('a payment changed under the lock of its wallet')
}

/** After commit: the card provider is asked by a job; the family is told. */
export const announce = (tx: EntityManager, refund: Pick<Refund, 'id' | 'destination'>, event: RefundEvent) =>
  publish(
    tx,
    ...(refund.destination === 'CARD' && event !== 'ASKED' ? [sendJob(refund.id)] : []),
    tellFamily(refund.id, event),
  )

/** What a mail to the family tells of a refund. */
export type RefundEvent = 'ASKED' | 'ACCEPTED' | 'GIVEN' | 'PAID' | 'FAILED' | 'REFUSED'
export const tellFamily = (refundId: string, event: RefundEvent) => ({
  task: 'send-mail',
  payload: { template: 'refund', refundId, event },
})
