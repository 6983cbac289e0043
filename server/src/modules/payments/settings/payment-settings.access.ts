import { type Actor, hasRole } from '../../../platform/actor.js'

/** Who gives a régie its card provider: its régisseur, or an administrator of one of the communes it serves. */
export const maySetPayments = (actor: Actor, communeIds: readonly string[]): boolean =>
  communeIds.some((id) => hasRole(actor, id, 'REGISSEUR', 'COMMUNE_ADMIN'))
