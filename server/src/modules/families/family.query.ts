import type { EntityManager } from 'typeorm'
import { type Actor, communesOf, type ActingRole } from '../../platform/actor.js'
import { DATA_READERS } from '../../platform/data-readers.js'
import { notFound } from '../../platform/errors.js'
import { STAFF_RIGHTS } from '../../platform/staff-rights.js'
import type { Family, FamilyReach } from './family.entity.js'
import { text } from '../../platform/row.js'
import { rowsOf } from '../../platform/sql.js'

/** Who reads a family's file; each field says more. */
export const READERS: readonly ActingRole[] = DATA_READERS.FAMILY

/** Who reads a family's money and prices; the kitchen does not. */
export const MONEY_READERS: readonly ActingRole[] = DATA_READERS.MONEY

/** Who acts for a family at the desk. */
export const DESK: readonly ActingRole[] = STAFF_RIGHTS.ACT_FOR_FAMILIES

/** Who decides on what families ask and declare. */
export const DECIDERS: readonly ActingRole[] = STAFF_RIGHTS.DECIDE_FAMILIES

/**
 * A1 and A2: the actor's own account (no statement; a program has no family), or an account that asked for, or holds, an access in a commune
 * where the actor is staff (one statement). Anything else answers like an account that does not exist.
 */
export async function reachFamily(
  db: Pick<EntityManager, 'query'>,
  actor: Actor,
  accountId: string | null | undefined,
  roles: readonly ActingRole[] = READERS,
): Promise<FamilyReach> {
  if (!accountId || accountId === actor.accountId) {
    if (actor.client) throw notFound()
    return { accountId: actor.accountId, scope: 'own' }
  }
  const served = communesOf(actor, ...roles)
  if (served === 'all') {
    const [known] = await rowsOf(db, {}, 'select 1 from account where id = $1', [accountId])
    if (!known) throw notFound()
    return { accountId, scope: 'all' }
  }
  if (served.length === 0) throw notFound()
  const rows = await rowsOf(
    db,
    { commune_id: text },
    'select distinct commune_id from service_access where account_id = $1 and commune_id = any($2::uuid[])',
    [accountId, served],
  )
  if (rows.length === 0) throw notFound()
  return { accountId, scope: rows.map((row) => row.commune_id) }
}

/** A2: what of a family's money the actor may see, for each field of `Family` that says some. No statement. */
export function moneyOf(actor: Actor, { account, communeIds }: Family): FamilyReach {
  const readers = communesOf(actor, ...MONEY_READERS)
  if (!Array.isArray(communeIds) || readers === 'all') return { accountId: account.id, scope: communeIds }
  const scope = communeIds.filter((id) => readers.includes(id))
  if (scope.length === 0) throw notFound()
  return { accountId: account.id, scope }
}

/** The communes to keep to, in one order; null = every commune: the family's own, or an administrator's. */
export const scopeOf = ({ scope }: Pick<FamilyReach, 'scope'>): string[] | null =>
  Array.isArray(scope) ? [...scope].sort() : null
/** What the actor may do for a family that they reach: nobody takes their own family's money. No statement. */
export function rightsOver(actor: Actor, { communeIds }: Family): { manages: boolean; takes: boolean } {
  const holds = (roles: readonly ActingRole[]) => {
    const communes = communesOf(actor, ...roles)
    return communes === 'all' || (Array.isArray(communeIds) && communeIds.some((id) => communes.includes(id)))
  }
  if (communeIds === 'own') return { manages: true, takes: false }
  return { manages: holds(DESK), takes: holds(MONEY_READERS) }
}

/** Does a reach extend to a commune? */
export const reaches = (reach: Pick<FamilyReach, 'scope'>, communeId: string): boolean =>
  reach.scope === 'own' || reach.scope === 'all' || reach.scope.includes(communeId)
