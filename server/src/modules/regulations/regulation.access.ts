import { type Actor, hasRole } from '../../platform/actor.js'

/** Who reads the rules of a commune's services in the console, drafts included, and tries them. */
export const mayReadRegulations = (actor: Actor, communeId: string): boolean =>
  hasRole(actor, communeId, 'AGENT', 'REGISSEUR', 'COMMUNE_ADMIN')

/** Who writes and publishes what the council decided. */
export const mayWriteRegulations = (actor: Actor, communeId: string): boolean =>
  hasRole(actor, communeId, 'COMMUNE_ADMIN')
