import type { Day } from '@shared/day'
import type { Child, DaysFacts } from './facts'

export interface Waitable {
  /** « day beneficiary » */
  key: string
  day: Day
  child: Child
  /** The town hall answers who asks for it. */
  onRequest: boolean
}

/** The full days whose waiting list these children can join, in the order of the calendar. */
export const waitables = (days: DaysFacts, children: readonly Child[]): Waitable[] =>
  [...days.values()].flatMap(({ day, cells }) =>
    children.flatMap((child) => {
      const cell = cells.find(({ beneficiaryId, canWait }) => beneficiaryId === child.beneficiaryId && canWait)
      return cell ? [{ key: `${day} ${child.beneficiaryId}`, day, child, onRequest: cell.onRequest ?? false }] : []
    }),
  )

/** One line for each child, as an order has. */
export function linesOf(serviceId: string, chosen: readonly Waitable[]) {
  const children = new Map<string, Day[]>()
  for (const { child, day } of chosen)
    children.set(child.beneficiaryId, [...(children.get(child.beneficiaryId) ?? []), day])
  return [...children].map(([beneficiaryId, days]) => ({ serviceId, beneficiaryId, days }))
}
