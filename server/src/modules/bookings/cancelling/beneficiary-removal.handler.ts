import { rowsOf } from '../../../platform/sql.js'
import type { RemovalGuard } from '../../families/index.js'
import { text } from '../../../platform/row.js'

/** Someone with a meal to come, paid or held, stays in the family. Registered in `beneficiaryRemovalGuards`. */
export const expectedBeneficiaries: RemovalGuard = async (db, beneficiaryIds, today) => {
  const rows = await rowsOf(
    db,
    { id: text },
    `select distinct beneficiary_id as id from booking
     where beneficiary_id = any($1::uuid[]) and day >= $2::date and status in ('HELD','BOOKED') and not by_month`,
    [beneficiaryIds, today],
  )
  return rows.map((row) => row.id)
}
