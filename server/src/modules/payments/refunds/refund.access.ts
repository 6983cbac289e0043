import { type Actor, communesOf, type ActingRole } from '../../../platform/actor.js'
import { STAFF_RIGHTS } from '../../../platform/staff-rights.js'

/** Who gives money back, agrees to it, and follows it. */
export const TREASURY: readonly ActingRole[] = STAFF_RIGHTS.REFUND

/** Communes whose families' refunds the actor follows; null means all. */
export function treasuryOf(actor: Actor): string[] | null {
  const communes = communesOf(actor, ...TREASURY)
  return communes === 'all' ? null : communes
}
