import type { Day } from '../../../platform/day.js'
import type { Db } from '../../../platform/sql.js'

/** The bookings that are asked about: of a situation and a service, on some days, made since an instant. */
export interface SoldAsked {
  situationId: string
  serviceId: string
  from: Day | null
  to: Day | null
  since: Date | null
}
/** In the order of what was asked: live bookings that are paid, and those that wait for their money. */
export interface Sold {
  booked: number
  held: number
}
export type CountSold = (db: Db, asked: readonly SoldAsked[]) => Promise<Sold[]>

/** Filled when the server starts: pricing knows nothing of bookings. */
export const soldPrices: CountSold[] = []

/** One statement, however many cells are asked. */
export async function countSold(db: Db, asked: readonly SoldAsked[]): Promise<Sold[]> {
  if (asked.length === 0) return []
  const counts = await Promise.all(soldPrices.map((count) => count(db, asked)))
  return asked.map((_, at) => ({
    booked: counts.reduce((sum, each) => sum + (each[at]?.booked ?? 0), 0),
    held: counts.reduce((sum, each) => sum + (each[at]?.held ?? 0), 0),
  }))
}
