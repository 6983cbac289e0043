import type { EntityManager } from 'typeorm'
import { type Cents, timesCents } from '../../../platform/money.js'
import { post } from '../../wallet/index.js'

export interface PostedDispute {
  id: string
  regieId: string
  amountCents: Cents
}

/** The provider has taken the money back: it is no longer there, it is contested. */
export const postOpened = (tx: EntityManager, dispute: PostedDispute, at: Date) =>
  move(tx, dispute, 'DISPUTE_OPENED', -1, at)

/** Won: it is at the provider again. Lost, it stays contested until the régisseur decides. */
export const postWon = (tx: EntityManager, dispute: PostedDispute, at: Date) => move(tx, dispute, 'DISPUTE_WON', 1, at)

async function move(
  tx: EntityManager,
  { id, regieId, amountCents }: PostedDispute,
  cause: 'DISPUTE_OPENED' | 'DISPUTE_WON',
  sign: number,
  at: Date,
): Promise<void> {
  const legs = [
    { kind: 'DISPUTED' as const, amountCents: timesCents(amountCents, sign) },
    { kind: 'CARD_CLEARING' as const, amountCents: timesCents(amountCents, -sign) },
  ]
  if (!(await post(tx, { regieId, cause, actorId: null, at }, [{ causeId: id, legs }])))
    throw new Error('a dispute was not posted')
}
