import type { DataSource } from 'typeorm'
import { type Actor, hasRole } from '../../../platform/actor.js'
import { notFound } from '../../../platform/errors.js'
import { number } from '../../../platform/row.js'
import { oneRow } from '../../../platform/sql.js'
import { DESK } from '../../families/index.js'

/**
 * How many families wait for a yes or a no of the town hall, for a day: its answer, or its places now that the window is over; nobody answers
 * their own. One statement.
 */
export async function requestsToAnswer(db: DataSource, actor: Actor, communeId: string, now: Date): Promise<number> {
  if (!hasRole(actor, communeId, ...DESK)) throw notFound()
  const { count } = await oneRow(
    db,
    { count: number },
    `select count(*)::int as count from waiting_request where commune_id = $1 and account_id <> all($3::uuid[])
       and (status = 'WAITING' and answer_by > $2 or status = 'ASKED' and allocated_from <= $2)`,
    [communeId, now, [actor.accountId, ...actor.household]],
  )
  return count
}
