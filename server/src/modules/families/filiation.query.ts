import type { DataSource } from 'typeorm'
import { columnsOf } from '../../platform/entity-rows.js'
import { type Db, anyRow, rowsOf } from '../../platform/sql.js'
import type { Scope } from './family.entity.js'
import { Filiation } from './filiation.entity.js'

/** A child that only other communes know stays hidden from a commune's staff; one that none knows yet does not. */
const SEEN = `(exists (select 1 from service_access s where s.account_id = f.account_id and s.beneficiary_id = f.beneficiary_id
    and s.commune_id = any($2::uuid[]))
  or not exists (select 1 from service_access s where s.account_id = f.account_id and s.beneficiary_id = f.beneficiary_id))`

/** The people of families, as far as the communes given know them, in each family's order. */
export async function readFiliations(
  db: DataSource,
  accountIds: string[],
  communes: string[] | null,
): Promise<Filiation[]> {
  return rowsOf(
    db,
    Filiation,
    `select ${columnsOf(Filiation, 'f')} from filiation f
     where f.account_id = any($1::uuid[]) and f.removed_at is null and ($2::uuid[] is null or ${SEEN})
     order by f.position, f.created_at, f.id`,
    [accountIds, communes],
  )
}

/** Is this live filiation within the reach of who acts? */
export async function seesFiliation(db: Db, filiationId: string, scope: Scope): Promise<boolean> {
  const communes = Array.isArray(scope) ? scope : null
  const sql = `select 1 from filiation f where f.id = $1 and f.removed_at is null and ($2::uuid[] is null or ${SEEN})`
  return anyRow(db, sql, [filiationId, communes])
}
