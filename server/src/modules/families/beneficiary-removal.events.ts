import type { Day } from '../../platform/day.js'
import type { EntityManager } from 'typeorm'
import type { Db } from '../../platform/sql.js'

/** Of these beneficiaries, those that a module on the right must keep for now. One statement. */
export type RemovalGuard = (db: Db, beneficiaryIds: readonly string[], today: Day) => Promise<string[]>

/** Filled when the server starts: families knows nothing of bookings. */
export const beneficiaryRemovalGuards: RemovalGuard[] = []

export interface LeavingPerson {
  accountId: string
  beneficiaryId: string
  at: Date
}
export interface BeneficiaryRemoval extends LeavingPerson {
  actorId: string
}

/** What else ends with a removal, in its transaction: services ends the accesses. */
export interface RemovalEffect {
  /** Its locks, before any other. */
  hold: (tx: EntityManager, person: LeavingPerson) => Promise<void>
  end: (tx: EntityManager, removal: BeneficiaryRemoval) => Promise<void>
}

export const beneficiaryRemovalEffects: RemovalEffect[] = []

/** Of these beneficiaries, those that cannot be removed today. */
export async function keptBeneficiaries(db: Db, ids: readonly string[], today: Day): Promise<Set<string>> {
  const kept = await Promise.all(beneficiaryRemovalGuards.map((guard) => guard(db, ids, today)))
  return new Set(kept.flat())
}
