import type { EntityManager } from 'typeorm'
import type { Day } from '../../platform/day.js'

/** Is there a reason, known to a module on the right, to keep this beneficiary? True keeps them. */
export type RemovalGuard = (tx: Pick<EntityManager, 'query'>, beneficiaryId: string, today: Day) => Promise<boolean>

/** Filled when the server starts: families knows nothing of bookings. */
export const beneficiaryRemovalGuards: RemovalGuard[] = []
