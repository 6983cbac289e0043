import { type Actor, hasRole } from '../../platform/actor.js'
import { STAFF_RIGHTS } from '../../platform/staff-rights.js'

/** Who changes days, closures and places of a commune. */
export const maySetCalendar = (actor: Actor, communeId: string): boolean =>
  hasRole(actor, communeId, ...STAFF_RIGHTS.SET_CALENDAR)

/** Who sees them in the console. */
export const mayReadCalendar = (actor: Actor, communeId: string): boolean =>
  hasRole(actor, communeId, ...STAFF_RIGHTS.READ_CALENDAR)
