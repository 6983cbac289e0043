import { type Actor, hasRole } from '../../../platform/actor.js'
import { STAFF_RIGHTS } from '../../../platform/staff-rights.js'

/** Who reads and changes the staff of a commune; of the agglomeration when it is null. */
export const mayAdministerStaff = (actor: Actor, communeId: string | null): boolean =>
  hasRole(actor, communeId ?? '', ...STAFF_RIGHTS.ADMINISTER_STAFF)

/** One person in several communes is for those who administer them all: the agglomeration. */
export const mayInviteTo = (actor: Actor, communeIds: readonly string[]): boolean =>
  communeIds.length === 1 ? mayAdministerStaff(actor, communeIds[0] ?? null) : mayAdministerStaff(actor, null)
