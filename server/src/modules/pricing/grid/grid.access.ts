import { type Actor, hasRole } from '../../../platform/actor.js'
import { STAFF_RIGHTS } from '../../../platform/staff-rights.js'

/** Who sees the whole grid of a commune, with its past and planned prices. */
export const mayReadTariffs = (actor: Actor, communeId: string): boolean =>
  hasRole(actor, communeId, ...STAFF_RIGHTS.READ_TARIFFS)

/** Who publishes the prices that the council voted, and withdraws them. */
export const maySetTariffs = (actor: Actor, communeId: string): boolean =>
  hasRole(actor, communeId, ...STAFF_RIGHTS.SET_TARIFFS)
