import { type Db, rowsOf } from '../../platform/sql.js'
import type { Person } from './beneficiary.policy.js'

export interface Member extends Person {
  filiationId: string
  beneficiaryId: string
  removed: boolean
}

/** Everyone a family has or had, under the account's lock: two tabs cannot add the same child twice. */
export async function lockMembers(tx: Db, accountId: string): Promise<Member[]> {
  await tx.query('select 1 from account where id = $1 for no key update', [accountId])
  return rowsOf<Member>(
    tx,
    `select f.id as "filiationId", b.id as "beneficiaryId", b.first_name as "firstName", b.last_name as "lastName",
       b.birth_date as "birthDate", f.type, f.removed_at is not null as removed
     from filiation f join beneficiary b on b.id = f.beneficiary_id where f.account_id = $1`,
    [accountId],
  )
}
