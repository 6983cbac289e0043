import type { EntityManager } from 'typeorm'

/** Under which account, and under which access of it when only that one is meant. */
export interface WithdrawnFrom {
  accountId: string
  accessId: string | null
  /** Bookings before this day no longer matter; null = they do. */
  from: string | null
}

/** Has something been booked under it? No order is placed by this family until the transaction ends. */
export type UsedSince = (tx: EntityManager, withdrawn: WithdrawnFrom) => Promise<boolean>

/** Filled when the server starts: services knows nothing of bookings. */
export const decisionGuards: UsedSince[] = []

export async function isUsed(tx: EntityManager, withdrawn: WithdrawnFrom): Promise<boolean> {
  for (const guard of decisionGuards) if (await guard(tx, withdrawn)) return true
  return false
}
