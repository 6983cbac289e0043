import type { EntityManager } from 'typeorm'
import { rowsOf } from '../../../platform/sql.js'
import { transfer } from '../../wallet/index.js'
import type { Refund } from './refund.entity.js'
import { cents, text } from '../../../platform/row.js'

interface Returned {
  walletId: string
  status: 'RETURNED' | 'FAILED'
  actorId: string | null
  reason: string
  now: Date
  /** One part only; all that wait when none is said. */
  partId?: string
}

/** What was owed is on the wallet again, once, and its card could give it back again. Three statements. */
export async function returnParts(
  tx: EntityManager,
  refund: Pick<Refund, 'id' | 'regieId'>,
  { walletId, status, actorId, reason, now, partId }: Returned,
): Promise<number> {
  const parts = await rowsOf(
    tx,
    { id: text, cents },
    `with back as (update refund_part set status = $2, settled_at = $3 where refund_id = $1 and status in ('PENDING', 'SENT')
         and ($4::uuid is null or id = $4) returning id, payment_id, amount_cents),
     freed as (update payment p set refunded_cents = p.refunded_cents - back.amount_cents from back where p.id = back.payment_id)
     select id, amount_cents as cents from back`,
    [refund.id, status, now, partId ?? null],
  )
  const moves = parts.map((p) => ({ causeId: p.id, amountCents: p.cents, walletId }))
  const { regieId } = refund
  if (
    !(await transfer(tx, {
      regieId,
      from: 'REFUND_DUE',
      to: 'WALLET',
      cause: 'REFUND_RETURNED',
      moves,
      actorId,
      reason,
      at: now,
    }))
  )
    throw new Error('a refund was not returned')
  return parts.length
}
