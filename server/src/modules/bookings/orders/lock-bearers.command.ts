import type { EntityManager } from 'typeorm'
import type { Basket } from '../offer/quote-order.policy.js'

/**
 * What is due once a child and month is counted over the bookings of whichever parent: those of a basket that would bear it are locked, in one
 * order, after the wallet, so that two parents follow each other. None, and no statement, where nothing is due once.
 * @returns true when they were locked: what was read before may have changed
 */
export async function lockBearers(tx: EntityManager, { lines }: Pick<Basket, 'lines'>): Promise<boolean> {
  const bearers = lines.filter(({ meals }) => meals.some(({ once }) => once.length > 0))
  if (bearers.length === 0) return false
  await tx.query('select 1 from beneficiary where id = any($1::uuid[]) order by id for no key update', [
    [...new Set(bearers.map(({ beneficiaryId }) => beneficiaryId))],
  ])
  return true
}
