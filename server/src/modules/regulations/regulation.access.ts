import { type Actor, hasRole } from '../../platform/actor.js'
import { STAFF_RIGHTS } from '../../platform/staff-rights.js'

/** Who reads the rules of a commune's services in the console, drafts included, and tries them. */
export const mayReadRegulations = (actor: Actor, communeId: string): boolean =>
  hasRole(actor, communeId, ...STAFF_RIGHTS.READ_REGULATIONS)

/** Who writes and publishes what the council decided. */
export const mayWriteRegulations = (actor: Actor, communeId: string): boolean =>
  hasRole(actor, communeId, ...STAFF_RIGHTS.WRITE_REGULATIONS)
