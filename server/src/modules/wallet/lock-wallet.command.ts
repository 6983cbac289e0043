import type { EntityManager } from 'typeorm'
import type { Cents } from '../../platform/money.js'

export interface LockedWallet {
  id: string
  regieId: string
  balanceCents: Cents
  floorCents: Cents
}

/**
 * The one lock of a family's money, always taken first: whoever orders, cancels or settles for this account and régie
 * waits here. Makes the wallet when there is none yet. Two statements.
 */
export async function lockWallet(tx: EntityManager, accountId: string, regieId: string): Promise<LockedWallet> {
  await tx.query(
    'insert into wallet (account_id, regie_id) values ($1, $2) on conflict (account_id, regie_id) do nothing',
    [accountId, regieId],
  )
  const [row] = (await tx.query(
    `select id, regie_id as "regieId", balance_cents as "balanceCents", floor_cents as "floorCents"
     from wallet where account_id = $1 and regie_id = $2 for update`,
    [accountId, regieId],
  )) as [LockedWallet]
  return row
}
