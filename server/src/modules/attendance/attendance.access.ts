import { type Actor, hasRole } from '../../platform/actor.js'
import { STAFF_RIGHTS } from '../../platform/staff-rights.js'

/** Who sees the register and the kitchen's counts, and points who came. */
export const mayAttend = (actor: Actor, communeId: string): boolean =>
  hasRole(actor, communeId, ...STAFF_RIGHTS.MARK_ATTENDANCE)

/** Who says who a child noted by name was: it charges a family. */
export const maySettleNotes = (actor: Actor, communeId: string): boolean =>
  hasRole(actor, communeId, ...STAFF_RIGHTS.SETTLE_NOTES)
