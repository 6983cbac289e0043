import { type Actor, hasRole, type StaffRole } from '../../../platform/actor.js'

/** Who takes money over the counter. */
export const TAKERS: StaffRole[] = ['AGENT', 'REGISSEUR', 'COMMUNE_ADMIN']

/** Who answers for the till of a régie: its régisseur, or an administrator of one of the communes it serves. */
export const keepsTill = (actor: Actor, communeIds: readonly string[]): boolean =>
  communeIds.some((id) => hasRole(actor, id, 'REGISSEUR', 'COMMUNE_ADMIN'))

/** Communes of the régie where the actor takes money: what an agent sees is of the families of these. */
export const deskCommunes = (actor: Actor, communeIds: readonly string[]): string[] =>
  communeIds.filter((id) => hasRole(actor, id, ...TAKERS))
