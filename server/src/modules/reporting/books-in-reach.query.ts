import type { EntityManager } from 'typeorm'
import type { Actor } from '../../platform/actor.js'
import type { Day } from '../../platform/day.js'
import { notFound } from '../../platform/errors.js'
import { firstRow } from '../../platform/sql.js'
import { mayReadBooks } from './books.access.js'

export type Db = Pick<EntityManager, 'query'>

export interface BooksOf {
  id: string
  name: string
  timeZone: string
  closedUntil: Day | null
  communeIds: string[]
}

/** A régie whose books the actor may read; another one answers like one that does not exist. */
export async function booksInReach(db: Db, actor: Actor, regieId: string): Promise<BooksOf> {
  const regie = await firstRow<BooksOf>(
    db,
    `select r.id, r.name, r.time_zone as "timeZone", r.closed_until as "closedUntil",
            (select coalesce(array_agg(c.id order by c.id), '{}') from commune c where c.regie_id = r.id) as "communeIds"
     from regie r where r.id = $1`,
    [regieId],
  )
  if (!regie || !mayReadBooks(actor, regie.communeIds)) throw notFound()
  return regie
}
