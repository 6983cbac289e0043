import { type Actor, hasRole } from '../../platform/actor.js'
import { STAFF_RIGHTS } from '../../platform/staff-rights.js'

/** Who imports the families of a commune, undoes it, and exports them. */
export const mayImportFamilies = (actor: Actor, communeId: string): boolean =>
  hasRole(actor, communeId, ...STAFF_RIGHTS.IMPORT_FAMILIES)
