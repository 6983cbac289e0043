import { type Actor, hasRole } from '../../platform/actor.js'
import { DATA_READERS } from '../../platform/data-readers.js'

/** Who sees the register and the kitchen's counts, and points who came. */
export const mayAttend = (actor: Actor, communeId: string): boolean =>
  hasRole(actor, communeId, ...DATA_READERS.ATTENDANCE)

/** Who says who a child noted by name was: it charges a family. */
export const maySettleNotes = (actor: Actor, communeId: string): boolean =>
  hasRole(actor, communeId, 'AGENT', 'COMMUNE_ADMIN')
