import { addDays, type Day } from '../../../platform/day.js'
import { columnsOf } from '../../../platform/entity-rows.js'
import { hashToken } from '../../../platform/crypto.js'
import { day, instant, text } from '../../../platform/row.js'
import { type Db, firstRow, rowsOf } from '../../../platform/sql.js'
import { AgendaLink } from './agenda-link.entity.js'
import type { AgendaEntry } from './agenda.policy.js'

export const readAgendaLink = (db: Db, accountId: string): Promise<AgendaLink | undefined> =>
  firstRow(db, AgendaLink, `select ${columnsOf(AgendaLink, 'l')} from agenda_link l where l.account_id = $1`, [
    accountId,
  ])

const [BEFORE, AFTER] = [31, 400]
const MOST = 5_000
const ENTRY = { id: text, day, firstName: text, serviceName: text, communeName: text, orderedAt: instant }

/**
 * The bookings that stand, of the account that a secret address is of; null: nobody’s. An address made before the account was proved
 * to be somebody’s is not theirs. Two statements, and one more a day to note that it was read.
 */
export async function readAgenda(db: Db, token: string, today: Day): Promise<AgendaEntry[] | null> {
  const link = await firstRow(
    db,
    { accountId: text },
    `select l.account_id as "accountId" from agenda_link l join account a on a.id = l.account_id
     where l.token_hash = $1 and a.status in ('PENDING', 'ACTIVE') and l.created_at >= a.email_confirmed_at`,
    [hashToken(token)],
  )
  if (!link) return null
  await db.query(
    'update agenda_link set last_read_on = $2 where account_id = $1 and (last_read_on is null or last_read_on < $2)',
    [link.accountId, today],
  )
  return rowsOf(
    db,
    ENTRY,
    `select b.id, b.day, p.first_name as "firstName", s.name as "serviceName", c.name as "communeName", o.created_at as "orderedAt"
     from booking b join beneficiary p on p.id = b.beneficiary_id join service s on s.id = b.service_id join commune c on c.id = b.commune_id
     join orders o on o.id = b.order_id
     where b.account_id = $1 and b.status = 'BOOKED' and not b.by_absence and not b.by_meal and not b.by_month and b.day between $2 and $3
     order by b.day, p.first_name, s.name, b.id limit $4`,
    [link.accountId, addDays(today, -BEFORE), addDays(today, AFTER), MOST],
  )
}
