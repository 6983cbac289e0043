import { type Actor, hasRole } from '../../../platform/actor.js'
import { STAFF_RIGHTS } from '../../../platform/staff-rights.js'

/** Who looks at a commune as a family, before families do. */
export const mayPreviewFamily = (actor: Actor, communeId: string): boolean =>
  hasRole(actor, communeId, ...STAFF_RIGHTS.SET_UP_COMMUNE)
