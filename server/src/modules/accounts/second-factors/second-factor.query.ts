import DataLoader from 'dataloader'
import { type DataSource, IsNull, Not } from 'typeorm'
import { type Context, loader } from '../../../platform/context.js'
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

/** Whether an account shows a second factor: one statement for all that are asked in a tick. */
export const hasSecondFactor = (ctx: Context): DataLoader<string, boolean> =>
  loader(
    ctx,
    HAS,
    () =>
      new DataLoader<string, boolean>(async (accountIds) => {
        const rows = await rowsOf(
          ctx.db,
          { accountId: text },
          `select distinct account_id as "accountId" from second_factor where account_id = any($1::uuid[]) and confirmed_at is not null`,
          [accountIds],
        )
        const having = new Set(rows.map(({ accountId }) => accountId))
        return accountIds.map((id) => having.has(id))
      }),
  )
const HAS = Symbol('has second factor')
