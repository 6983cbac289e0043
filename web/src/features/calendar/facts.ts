import type { Day } from '@shared/day'
import type { AvailabilityState } from '@generated'
import type { Cents } from '@shared/money'

/** What the server says of one child on one day, as the calendar reads it. */
export interface CellFacts {
  beneficiaryId: string
  state: AvailabilityState
  /** A month that is paid whole includes it. */
  included?: boolean
  /** Its price follows the hours of the child. */
  byHours?: boolean
  /** What is asked of it once it was taken. */
  afterMealCents?: Cents | null
  surchargeCents: Cents
  totalCents?: Cents | null
  bookableUntil?: string | null
  cancellableUntil?: string | null
  bookingId?: string | null
  orderId?: string | null
  reason?: string | null
  /** Why its price may still change. */
  provisional?: string | null
  /** What the child already has elsewhere at the same time. */
  overlap?: string | null
  /** The day is full, and its waiting list can be joined. */
  canWait?: boolean
  /** The town hall answers who asks for it. */
  onRequest?: boolean
  /** Until when a place of the waiting list is kept for the child. */
  keptUntil?: string | null
}

/** What the server says of one day of one service. */
export interface DayFacts {
  day: Day
  open: boolean
  reason?: string | null
  shortReason?: string | null
  note?: string | null
  breakName?: string | null
  placesLeft?: number | null
  cells: readonly CellFacts[]
}

export type DaysFacts = ReadonlyMap<string, DayFacts>

export const byDay = (days: readonly DayFacts[]): DaysFacts => new Map(days.map((facts) => [facts.day, facts]))

export interface Child {
  beneficiaryId: string
  firstName: string
}
