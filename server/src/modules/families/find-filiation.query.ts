import type { DataSource } from 'typeorm'
import type { Actor } from '../../platform/actor.js'
import { notFound } from '../../platform/errors.js'
import { DESK, reachFamily } from './family.query.js'
import { Filiation } from './filiation.entity.js'
import { seesFiliation } from './filiation.query.js'

/** The live filiation that who acts may change: their own, or at the desk of a commune that knows it. */
export async function findFiliation(db: DataSource, actor: Actor, id: string): Promise<Filiation> {
  const filiation = await db.getRepository(Filiation).findOneBy({ id })
  if (!filiation || filiation.removedAt) throw notFound()
  const reach = await reachFamily(db, actor, filiation.accountId, DESK)
  if (Array.isArray(reach.scope) && !(await seesFiliation(db, id, reach.scope))) throw notFound()
  return filiation
}
