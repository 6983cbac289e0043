import { type Actor, hasRole } from '../../platform/actor.js'

/** Who sees the register and the kitchen's counts, and points who came. */
export const mayAttend = (actor: Actor, communeId: string): boolean =>
  hasRole(actor, communeId, 'CANTEEN', 'AGENT', 'COMMUNE_ADMIN')
