import { anyRow, rowsOf } from '../../../platform/sql.js'
import type { UsedSince } from '../../services/index.js'
import { lockWallet } from '../../wallet/index.js'
import { text } from '../../../platform/row.js'

/** Paid or held under an account or an access, with the family's orders held back. Registered in `decisionGuards`. */
export const bookedUnder: UsedSince = async (tx, { accountId, accessId, from }) => {
  const regies = await rowsOf(
    tx,
    { id: text },
    'select distinct c.regie_id as id from service_access a join commune c on c.id = a.commune_id where a.account_id = $1 order by 1',
    [accountId],
  )
  for (const { id } of regies) await lockWallet(tx, accountId, id)
  const found = await anyRow(
    tx,
    `select 1 from booking where account_id = $1 and ($2::uuid is null or access_id = $2) and ($3::date is null or day >= $3)
       and status in ('HELD', 'BOOKED') limit 1`,
    [accountId, accessId, from],
  )
  return found
}
