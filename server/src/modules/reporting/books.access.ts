import { type Actor, hasRole, type StaffRole } from '../../platform/actor.js'

/** Who reads and closes the books of a régie: its régisseur, or an administrator of one of the communes it serves. */
export const mayReadBooks = (actor: Actor, communeIds: readonly string[]): boolean =>
  communeIds.some((id) => hasRole(actor, id, 'REGISSEUR', 'COMMUNE_ADMIN'))

/** Who gives a family its receipts and statements; the kitchen does not see money. */
export const PAPER_READERS: StaffRole[] = ['AGENT', 'REGISSEUR', 'COMMUNE_ADMIN']
