import { type Actor, hasRole } from '../../platform/actor.js'
import { DATA_READERS } from '../../platform/data-readers.js'
import { STAFF_RIGHTS } from '../../platform/staff-rights.js'

/** Who sees the register and the kitchen's counts. */
export const mayReadRegister = (actor: Actor, communeId: string): boolean =>
  hasRole(actor, communeId, ...STAFF_RIGHTS.READ_REGISTER)

/** Who points who came. */
export const mayAttend = (actor: Actor, communeId: string): boolean =>
  hasRole(actor, communeId, ...STAFF_RIGHTS.MARK_ATTENDANCE)

/** Who is told which children have a care plan. */
export const mayReadPlans = (actor: Actor, communeId: string): boolean =>
  hasRole(actor, communeId, ...DATA_READERS.CARE_PLAN)

/** Who says who a child noted by name was: it charges a family. */
export const maySettleNotes = (actor: Actor, communeId: string): boolean =>
  hasRole(actor, communeId, ...STAFF_RIGHTS.SETTLE_NOTES)
