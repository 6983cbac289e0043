import { oneOf } from '../../platform/row.js'
import { type Db, firstRow } from '../../platform/sql.js'
import { AccountStatus } from './account.entity.js'

/**
 * What an account is, until the transaction ends: whoever closes it, or takes back the import that made it, waits for this
 * one, or was waited for and is seen. Undefined when there is none. Whoever needs its wallet takes that one first.
 */
export const holdAccount = async (tx: Db, accountId: string): Promise<AccountStatus | undefined> =>
  (
    await firstRow(tx, { status: oneOf(AccountStatus) }, 'select status from account where id = $1 for share', [
      accountId,
    ])
  )?.status

/** Closed for good: nothing is given to it any more. */
export const isClosed = (status: AccountStatus | undefined): boolean => status === undefined || status === 'CLOSED'
