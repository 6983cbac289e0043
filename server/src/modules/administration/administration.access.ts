import { type Actor, hasRole } from '../../platform/actor.js'
import { STAFF_RIGHTS } from '../../platform/staff-rights.js'

/** Who sees and changes the agglomeration, its communes side by side and its régies. */
export const mayAdministerAgglomeration = (actor: Actor): boolean =>
  hasRole(actor, '', ...STAFF_RIGHTS.ADMINISTER_AGGLOMERATION)

/** Who says how a commune presents itself. */
export const maySetUpCommune = (actor: Actor, communeId: string): boolean =>
  hasRole(actor, communeId, ...STAFF_RIGHTS.SET_UP_COMMUNE)

/** Who reads how a régie is set up: who answers for money in one of its communes. */
export const mayReadRegie = (actor: Actor, communeIds: readonly string[]): boolean =>
  mayAdministerAgglomeration(actor) || communeIds.some((id) => hasRole(actor, id, ...STAFF_RIGHTS.READ_REGIE))

/** Who administers one of its communes: told why when it is not theirs to change. */
export const setsUpRegie = (actor: Actor, communeIds: readonly string[]): boolean =>
  mayAdministerAgglomeration(actor) || communeIds.some((id) => hasRole(actor, id, ...STAFF_RIGHTS.SET_UP_REGIE))

/** Its commune changes a régie of its own; one that several share, or that has none yet, is the agglomeration's. */
export const mayChangeRegie = (actor: Actor, communeIds: readonly string[]): boolean =>
  mayAdministerAgglomeration(actor) ||
  (communeIds.length > 0 && communeIds.every((id) => hasRole(actor, id, ...STAFF_RIGHTS.SET_UP_REGIE)))
