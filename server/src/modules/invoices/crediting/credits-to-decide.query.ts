import type { DataSource } from 'typeorm'
import { type Actor, hasRole } from '../../../platform/actor.js'
import { notFound } from '../../../platform/errors.js'
import { number } from '../../../platform/row.js'
import { oneRow } from '../../../platform/sql.js'
import { STAFF_RIGHTS } from '../../../platform/staff-rights.js'

/** How many credit notes wait for this very person: neither those they asked for, nor of their own family. One statement. */
export async function creditsToDecide(db: DataSource, actor: Actor, communeId: string): Promise<number> {
  if (!hasRole(actor, communeId, ...STAFF_RIGHTS.KEEP_BOOKS)) throw notFound()
  const { count } = await oneRow(
    db,
    { count: number },
    `select count(*)::int as count from invoice_credit k join invoice v on v.id = k.invoice_id join commune c on c.regie_id = k.regie_id
     where c.id = $1 and k.status = 'WAITING' and k.asked_by <> $2 and v.account_id <> all($3::uuid[])`,
    [communeId, actor.accountId, [actor.accountId, ...actor.household]],
  )
  return count
}
