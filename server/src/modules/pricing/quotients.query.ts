import { type Db, rowsOf } from '../../platform/sql.js'
import { FamilyQuotient, FamilyQuotientRow } from './quotient.entity.js'
import { number } from '../../platform/row.js'
import { fieldsOf } from '../../platform/entity-rows.js'

/** Quotients of families in these communes (null = all), of each the hundred newest, newest first. One statement. */
export async function readQuotients(
  db: Db,
  accountIds: string[],
  communes: string[] | null,
): Promise<FamilyQuotient[]> {
  const rows = await rowsOf(
    db,
    { ...fieldsOf(FamilyQuotientRow, 'accountId', 'communeId', 'validFrom'), quotient: number },
    `select f.id as "accountId", q.* from unnest($1::uuid[]) as f(id) cross join lateral (
       select commune_id as "communeId", quotient, valid_from as "validFrom" from family_quotient
       where account_id = f.id and quotient is not null and ($2::uuid[] is null or commune_id = any($2))
       order by valid_from desc, commune_id limit 100) q`,
    [accountIds, communes],
  )
  return rows.map((row) => Object.assign(new FamilyQuotient(), row))
}
