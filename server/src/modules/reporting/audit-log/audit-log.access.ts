import { type Actor, hasRole } from '../../../platform/actor.js'
import { STAFF_RIGHTS } from '../../../platform/staff-rights.js'

/** Who reads what was done in a commune; null is everywhere, for who administers the agglomeration. */
export const mayReadAudit = (actor: Actor, communeId: string | null): boolean =>
  communeId === null
    ? actor.staff.some(({ role }) => role === 'AGGLOMERATION_ADMIN')
    : hasRole(actor, communeId, ...STAFF_RIGHTS.READ_AUDIT)
