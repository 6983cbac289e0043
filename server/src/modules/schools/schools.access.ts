import { type Actor, hasRole } from '../../platform/actor.js'
import { STAFF_RIGHTS } from '../../platform/staff-rights.js'

/** Who creates, changes and archives the schools and the classes of a commune. */
export const maySetUpSchools = (actor: Actor, communeId: string): boolean =>
  hasRole(actor, communeId, ...STAFF_RIGHTS.SET_UP_SCHOOLS)

/** Who reads them with the number of their children, and places children in them. */
export const mayPlaceChildren = (actor: Actor, communeId: string): boolean =>
  hasRole(actor, communeId, ...STAFF_RIGHTS.ACT_FOR_FAMILIES)
