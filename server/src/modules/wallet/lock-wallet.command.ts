import type { EntityManager } from 'typeorm'
import { firstRow } from '../../platform/sql.js'
import { type RowOf, cents } from '../../platform/row.js'
import { fieldsOf } from '../../platform/entity-rows.js'
import { Wallet } from './wallet.entity.js'

/** What a family may spend: what is selected by `PURSE_COLUMNS`. */
export const PURSE = {
  ...fieldsOf(Wallet, 'id', 'accountId', 'regieId', 'balanceCents'),
  /** What any debit leaves: the care-only money when there is some, else the wallet's own floor. */
  floorCents: cents,
  /** What of the balance pays for care only (CESU). */
  careOnlyCents: cents,
}
export type LockedWallet = RowOf<typeof PURSE>

/** The floor of a debit that does not pay for care. `w` is the wallet. */
export const FREE_FLOOR = `coalesce(nullif(w.care_only_cents, 0), w.floor_cents)`

export const PURSE_COLUMNS = `w.id, w.account_id as "accountId", w.regie_id as "regieId", w.balance_cents as "balanceCents",
  ${FREE_FLOOR} as "floorCents", w.care_only_cents as "careOnlyCents"`

const LOCKED = `select ${PURSE_COLUMNS} from wallet w`

/**
 * The one lock of a family's money, always taken first: whoever orders, cancels or settles for this account and régie
 * waits here. Makes the wallet when there is none yet: one statement when there is, three the first time.
 */
export async function lockWallet(tx: EntityManager, accountId: string, regieId: string): Promise<LockedWallet> {
  const lock = () =>
    firstRow(tx, PURSE, `${LOCKED} where account_id = $1 and regie_id = $2 for update`, [accountId, regieId])
  const found = await lock()
  if (found) return found
  await tx.query(
    'insert into wallet (id, account_id, regie_id) values (wallet_id($1, $2), $1, $2) on conflict do nothing',
    [accountId, regieId],
  )
  const made = await lock()
  if (!made) throw new Error('a wallet that was just made is gone')
  return made
}

/** The same locks for several families at once, in one order: two statements. */
export async function lockWalletsOf(
  tx: EntityManager,
  families: readonly { accountId: string; regieId: string }[],
): Promise<void> {
  if (families.length === 0) return
  const given = [families.map(({ accountId }) => accountId), families.map(({ regieId }) => regieId)]
  const asked = 'unnest($1::uuid[], $2::uuid[]) as u(account, regie)'
  await tx.query(
    `insert into wallet (id, account_id, regie_id) select wallet_id(account, regie), account, regie from ${asked} order by 1 on conflict do nothing`,
    given,
  )
  await tx.query(
    `select 1 from wallet where (account_id, regie_id) in (select account, regie from ${asked}) order by account_id, regie_id for update`,
    given,
  )
}

/** The same lock for the régie of a service; null when the family has no wallet there yet, or the service is unknown. */
export const lockWalletOfService = async (
  tx: EntityManager,
  accountId: string,
  serviceId: string,
): Promise<LockedWallet | null> =>
  (await firstRow(
    tx,
    PURSE,
    `${LOCKED} where account_id = $1 and regie_id = (select s.regie_id from service s where s.id = $2) for update`,
    [accountId, serviceId],
  )) ?? null
