import type { EntityManager } from 'typeorm'
import type { Actor } from '../../platform/actor.js'
import { notFound } from '../../platform/errors.js'
import { firstRow } from '../../platform/sql.js'
import { mayReadBooks } from './books.access.js'
import { type RowOf, day, list, maybe, text } from '../../platform/row.js'

export type Db = Pick<EntityManager, 'query'>

export const BooksOf = {
  id: text,
  name: text,
  timeZone: text,
  closedUntil: maybe(day),
  communeIds: list(text),
}
export type BooksOf = RowOf<typeof BooksOf>

/** A régie whose books the actor may read; another one answers like one that does not exist. */
export async function booksInReach(db: Db, actor: Actor, regieId: string, may = mayReadBooks): Promise<BooksOf> {
  const regie = await firstRow(
    db,
    BooksOf,
    `select r.id, r.name, r.time_zone as "timeZone", r.closed_until as "closedUntil",
            (select coalesce(array_agg(c.id order by c.id), '{}') from commune c where c.regie_id = r.id) as "communeIds"
     from regie r where r.id = $1`,
    [regieId],
  )
  if (!regie || !may(actor, regie.communeIds)) throw notFound()
  return regie
}
