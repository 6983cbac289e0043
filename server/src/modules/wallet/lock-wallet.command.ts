import type { EntityManager } from 'typeorm'
import type { Cents } from '../../platform/money.js'
import { firstRow } from '../../platform/sql.js'

export interface LockedWallet {
  id: string
  regieId: string
  balanceCents: Cents
  floorCents: Cents
}

const LOCKED = `select id, regie_id as "regieId", balance_cents as "balanceCents", floor_cents as "floorCents" from wallet`

/**
 * The one lock of a family's money, always taken first: whoever orders, cancels or settles for this account and régie
 * waits here. Makes the wallet when there is none yet: one statement when there is, three the first time.
 */
export async function lockWallet(tx: EntityManager, accountId: string, regieId: string): Promise<LockedWallet> {
  const lock = () =>
    firstRow<LockedWallet>(tx, `${LOCKED} where account_id = $1 and regie_id = $2 for update`, [accountId, regieId])
  const found = await lock()
  if (found) return found
  await tx.query(
    'insert into wallet (account_id, regie_id) values ($1, $2) on conflict (account_id, regie_id) do nothing',
    [accountId, regieId],
  )
  const made = await lock()
  if (!made) throw new Error('a wallet that was just made is gone')
  return made
}

/** The same lock for the régie of a service; null when the family has no wallet there yet, or the service is unknown. */
export const lockWalletOfService = async (
  tx: EntityManager,
  accountId: string,
  serviceId: string,
): Promise<LockedWallet | null> =>
  (await firstRow<LockedWallet>(
    tx,
    `${LOCKED} where account_id = $1 and regie_id = (select s.regie_id from service s where s.id = $2) for update`,
    [accountId, serviceId],
  )) ?? null
