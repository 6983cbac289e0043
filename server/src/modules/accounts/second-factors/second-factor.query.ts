import { DataSource, IsNull, Not } from 'typeorm'
import { list, maybe, text } from '../../../platform/row.js'
import { type Db, oneRow, rowsOf } from '../../../platform/sql.js'
import { number } from '../../../platform/row.js'
import { SecondFactor } from './second-factor.entity.js'

/** Those that count. */
export const readSecondFactors = (db: DataSource, accountId: string): Promise<SecondFactor[]> =>
  db
    .getRepository(SecondFactor)
    .find({ where: { accountId, confirmedAt: Not(IsNull()) }, order: { createdAt: 'ASC' }, take: 20 })

export const passkeysOf = (db: Db, accountId: string) =>
  rowsOf(
    db,
    { credentialId: text, transports: maybe(list(text)) },
    `select credential_id as "credentialId", transports from second_factor where account_id = $1 and kind = 'PASSKEY'`,
    [accountId],
  )

export const countRecoveryCodes = async (db: Db, accountId: string): Promise<number> =>
  (
    await oneRow(
      db,
      { left: number },
      'select count(*)::int as left from recovery_code where account_id = $1 and used_at is null',
      [accountId],
    )
  ).left
