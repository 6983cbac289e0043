import { type Actor, hasRole, type ActingRole } from '../../../platform/actor.js'
import { STAFF_RIGHTS } from '../../../platform/staff-rights.js'

/** Who takes money over the counter. */
export const TAKERS: readonly ActingRole[] = STAFF_RIGHTS.TAKE_MONEY

/** Who answers for the till of a régie: its régisseur, or an administrator of one of the communes it serves. */
export const keepsTill = (actor: Actor, communeIds: readonly string[]): boolean =>
  communeIds.some((id) => hasRole(actor, id, ...STAFF_RIGHTS.KEEP_TILL))

/** Who takes what it holds to the bank: they too, and their deputy. */
export const makesDeposits = (actor: Actor, communeIds: readonly string[]): boolean =>
  communeIds.some((id) => hasRole(actor, id, ...STAFF_RIGHTS.DEPOSIT_TAKINGS))

/** Who cancels what was taken: a deputy what they took themselves, the same day (`whyNotCancelTaking`). */
export const cancelsTakings = (actor: Actor, communeIds: readonly string[]): boolean =>
  communeIds.some((id) => hasRole(actor, id, ...STAFF_RIGHTS.CANCEL_TAKINGS))

/** Communes of the régie where the actor takes money: what an agent sees is of the families of these. */
export const deskCommunes = (actor: Actor, communeIds: readonly string[]): string[] =>
  communeIds.filter((id) => hasRole(actor, id, ...TAKERS))
