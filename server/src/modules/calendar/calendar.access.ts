import { type Actor, hasRole } from '../../platform/actor.js'

/** Who changes days, closures and places of a commune. */
export const maySetCalendar = (actor: Actor, communeId: string): boolean =>
  hasRole(actor, communeId, 'AGENT', 'COMMUNE_ADMIN')

/** Who sees them in the console. */
export const mayReadCalendar = (actor: Actor, communeId: string): boolean =>
  hasRole(actor, communeId, 'AGENT', 'COMMUNE_ADMIN', 'REGISSEUR', 'CANTEEN')
