import type { Day } from '@shared/day'
import { keyOf, withoutSlots, withSlots, type Basket, type Slot } from '../../basket/basket'
import type { CellFacts, DaysFacts } from './facts'

/** The service and the children the parent is acting on, with what the server says of their days. */
export interface Scope {
  serviceId: string
  /** Checked children, in family order. */
  beneficiaryIds: readonly string[]
  days: DaysFacts
}
export interface Change {
  basket: Basket
  added: Slot[]
  removed: Slot[]
  /** Days a bulk action left alone since they cost a surcharge. */
  late: Slot[]
}
export type BoxState = 'none' | 'some' | 'all'

/** CAL-20, one touch on a day: add every checked child who can come, or, when nobody is left to add, take all out. */
export const touchDay = (basket: Basket, scope: Scope, day: Day): Change => touch(basket, scope, [day], isBookable)

/** The same rule for a box of week, weekday or month; a bulk action never adds a day with a surcharge (CAL-22). */
export const touchBox = (basket: Basket, scope: Scope, days: readonly Day[]): Change =>
  touch(basket, scope, days, isFree)

function touch(basket: Basket, scope: Scope, days: readonly Day[], may: (cell: CellFacts) => boolean): Change {
  const change = addDays(basket, scope, days, may)
  if (change.added.length > 0) return change
  const removed = slots(scope, days).filter((slot) => basket.has(keyOf(slot)))
  return { ...change, basket: withoutSlots(basket, removed), removed }
}

/** Adds what can be added, takes nothing out: a range (CAL-24) or a repetition (CAL-23). */
export function addDays(basket: Basket, scope: Scope, days: readonly Day[], may = isFree): Change {
  const left = cells(scope, days).filter(({ slot }) => !basket.has(keyOf(slot)))
  const added = left.filter(({ cell }) => may(cell)).map(({ slot }) => slot)
  const late = left.filter(({ cell }) => isLate(cell) && !may(cell)).map(({ slot }) => slot)
  return { basket: withSlots(basket, added), added, removed: [], late }
}

/** CAL-27: one child on one day, from the detail of the day. */
export function toggleOne(basket: Basket, scope: Scope, day: Day, beneficiaryId: string): Change {
  const one = { ...scope, beneficiaryIds: [beneficiaryId] }
  return touchDay(basket, one, day)
}

/** CAL-21: what a box shows; null when it has nothing to offer and hides. */
export function boxState(basket: Basket, scope: Scope, days: readonly Day[]): BoxState | null {
  const all = cells(scope, days)
  const chosen = all.filter(({ slot }) => basket.has(keyOf(slot))).length
  const left = all.filter(({ slot, cell }) => isFree(cell) && !basket.has(keyOf(slot))).length
  if (chosen + left === 0) return null
  return chosen === 0 ? 'none' : left === 0 ? 'all' : 'some'
}

/** A day is late when it costs more: a bulk action leaves it alone, whatever the name of its state. */
export const isLate = (cell: CellFacts): boolean =>
  isBookable(cell) && (cell.state === 'LATE' || cell.surchargeCents > 0)
export const isFree = (cell: CellFacts): boolean => cell.state === 'FREE' && !isLate(cell)
export const isBookable = (cell: CellFacts): boolean => cell.state === 'FREE' || cell.state === 'LATE'

function cells({ serviceId, beneficiaryIds, days: facts }: Scope, days: readonly Day[]) {
  return days.flatMap((day) =>
    beneficiaryIds.flatMap((beneficiaryId) => {
      const cell = facts.get(day)?.cells.find((one) => one.beneficiaryId === beneficiaryId)
      return cell ? [{ slot: { serviceId, beneficiaryId, day }, cell }] : []
    }),
  )
}

const slots = ({ serviceId, beneficiaryIds }: Scope, days: readonly Day[]): Slot[] =>
  days.flatMap((day) => beneficiaryIds.map((beneficiaryId) => ({ serviceId, beneficiaryId, day })))
