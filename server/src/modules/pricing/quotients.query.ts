import type { DataSource } from 'typeorm'
import type { FamilyReach } from '../families/index.js'
import { FamilyQuotient } from './quotient.entity.js'

/** Quotients of a family in the communes in reach, the newest first. */
export async function quotientsOf(db: DataSource, { accountId, scope }: FamilyReach): Promise<FamilyQuotient[]> {
  const rows = (await db.query(
    `select commune_id as "communeId", quotient, valid_from as "validFrom" from family_quotient
     where account_id = $1 and quotient is not null and ($2::uuid[] is null or commune_id = any($2))
     order by valid_from desc, commune_id limit 100`,
    [accountId, Array.isArray(scope) ? scope : null],
  )) as object[]
  return rows.map((row) => Object.assign(new FamilyQuotient(), row))
}
