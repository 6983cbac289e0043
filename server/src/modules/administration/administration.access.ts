import { type Actor, hasRole } from '../../platform/actor.js'
import { STAFF_RIGHTS } from '../../platform/staff-rights.js'

/** Who sees and changes the agglomeration, its communes side by side and its régies. */
export const mayAdministerAgglomeration = (actor: Actor): boolean =>
  hasRole(actor, '', ...STAFF_RIGHTS.ADMINISTER_AGGLOMERATION)

/** Who says how a commune presents itself. */
export const maySetUpCommune = (actor: Actor, communeId: string): boolean =>
  hasRole(actor, communeId, ...STAFF_RIGHTS.SET_UP_COMMUNE)
