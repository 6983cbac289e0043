import { type Actor, hasRole } from '../../platform/actor.js'
import { STAFF_RIGHTS } from '../../platform/staff-rights.js'

/** Who reads its reports, which name nobody. */
export const mayReadReports = (actor: Actor, communeIds: readonly string[]): boolean =>
  communeIds.some((id) => hasRole(actor, id, ...STAFF_RIGHTS.READ_REPORTS))

/** Who reads and closes the books of a régie: its régisseur, or an administrator of one of the communes it serves. */
export const mayReadBooks = (actor: Actor, communeIds: readonly string[]): boolean =>
  communeIds.some((id) => hasRole(actor, id, ...STAFF_RIGHTS.KEEP_BOOKS))
