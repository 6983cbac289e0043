import { type Actor, hasRole } from '../../platform/actor.js'
import { STAFF_RIGHTS } from '../../platform/staff-rights.js'

/** Who prepares and issues the invoices of a régie: its régisseur, or an administrator of one of the communes it serves. */
export const issuesInvoices = (actor: Actor, communeIds: readonly string[]): boolean =>
  communeIds.some((id) => hasRole(actor, id, ...STAFF_RIGHTS.KEEP_BOOKS))
