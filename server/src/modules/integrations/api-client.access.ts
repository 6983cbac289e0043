import { type Actor, hasRole } from '../../platform/actor.js'
import { STAFF_RIGHTS } from '../../platform/staff-rights.js'

/** Who lets programs into a commune; into the agglomeration when it is null. */
export const mayAdministerClients = (actor: Actor, communeId: string | null): boolean =>
  hasRole(actor, communeId ?? '', ...STAFF_RIGHTS.ADMINISTER_CLIENTS)
