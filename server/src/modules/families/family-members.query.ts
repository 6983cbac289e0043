import { type Db, rowsOf } from '../../platform/sql.js'
import { type RowOf, day, flag, maybe, oneOf, text } from '../../platform/row.js'
import { FiliationType } from './filiation.entity.js'

export const Member = {
  filiationId: text,
  beneficiaryId: text,
  removed: flag,
  firstName: text,
  lastName: text,
  birthDate: maybe(day),
  type: oneOf(FiliationType),
}
export type Member = RowOf<typeof Member>

/** Everyone a family has or had, under the account's lock: two tabs cannot add the same child twice. */
export async function lockMembers(tx: Db, accountId: string): Promise<Member[]> {
  await tx.query('select 1 from account where id = $1 for no key update', [accountId])
  return rowsOf(
    tx,
    Member,
    `select f.id as "filiationId", b.id as "beneficiaryId", b.first_name as "firstName", b.last_name as "lastName",
       b.birth_date as "birthDate", f.type, f.removed_at is not null as removed
     from filiation f join beneficiary b on b.id = f.beneficiary_id where f.account_id = $1`,
    [accountId],
  )
}
