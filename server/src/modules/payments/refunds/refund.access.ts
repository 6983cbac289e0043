import { type Actor, communesOf, type StaffRole } from '../../../platform/actor.js'

/** Who gives money back, agrees to it, and follows it. */
export const TREASURY: StaffRole[] = ['REGISSEUR', 'COMMUNE_ADMIN']

/** Communes whose families' refunds the actor follows; null means all. */
export function treasuryOf(actor: Actor): string[] | null {
  const communes = communesOf(actor, ...TREASURY)
  return communes === 'all' ? null : communes
}
