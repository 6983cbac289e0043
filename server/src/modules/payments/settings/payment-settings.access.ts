import { type Actor, hasRole } from '../../../platform/actor.js'
import { STAFF_RIGHTS } from '../../../platform/staff-rights.js'

/** Who gives a régie its card provider: its régisseur, or an administrator of one of the communes it serves. */
export const maySetPayments = (actor: Actor, communeIds: readonly string[]): boolean =>
  communeIds.some((id) => hasRole(actor, id, ...STAFF_RIGHTS.SET_CARD_PAYMENTS))
