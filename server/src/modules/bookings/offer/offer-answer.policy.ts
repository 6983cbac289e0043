import type { Day } from '../../../platform/day.js'
import type { Cents } from '../../../platform/money.js'
import type { PlaceGroup } from '../../pricing/index.js'
import type { RegulationFact } from '../../regulations/index.js'
import type { AfterMeal } from './after-meal.policy.js'
import type { MonthOfMeal } from './included.policy.js'
import type { LiveBooking } from './live-booking.policy.js'
import type { Entitlement, OwnRequest } from './offer-facts.policy.js'

export type UnavailableReason =
  'NOT_ENTITLED' | 'CLOSED' | 'PAST' | 'NOT_OPEN_YET' | 'DEADLINE_PASSED' | 'FULL' | 'ALREADY_BOOKED'

export interface Bookable {
  bookable: true
  day: Day
  priceCents: Cents
  surchargeCents: Cents
  /** Price and surcharge: what is paid. */
  totalCents: Cents
  /** What of the price and surcharge pays the food. */
  foodCents: Cents
  bookableUntil: Date
  cancellableUntil: Date
  cancelsOnConditions: boolean
  holdMinutes: number
  /** It is past its ordinary limit. */
  late: boolean
  /** Why its price may still change, in French; null when it is final. */
  provisional: string | null
  /** What it bears of amounts due once. */
  once: string[]
  /** Its price follows the hours that the register will say. */
  byHours: boolean
  /** Paid on the invoice of its month. */
  onInvoice: boolean
  /** The wallet alone pays it. */
  walletOnly: boolean
  /** What it is worth in the month that includes it; null when it is priced by itself. */
  includedCents: Cents | null
  /** What is asked of it once it was taken; null when it is paid before, or on an invoice. */
  afterMeal: AfterMeal | null
  month: MonthOfMeal | null
  /** Places that the règlement gives to the day; null when it sets no limit. */
  ruledPlaces: number | null
  /** Its group of children, where the règlement shares the places of the day between groups; null: it does not. */
  groupPlaces: PlaceGroup | null
  /** Groups whose places are all taken: who waits for one of those keeps nothing from the others. */
  fullGroups: readonly string[]
  /** The place that is kept for this child, of a waiting list, and until when. */
  kept: { requestId: string; until: Date } | null
  entitlement: Entitlement
  regulation: RegulationFact
}
export interface NotBookable {
  bookable: false
  reason: UnavailableReason
  sentence: string
  shortReason?: string | undefined
  bookableUntil: Date | null
  booking?: LiveBooking | undefined
  /** Of a full day: may its waiting list be joined? Null when it is already. */
  waitlist?: boolean | null | undefined
  waiting?: OwnRequest | undefined
  /** The town hall answers who asks for it. */
  reviewed?: boolean | undefined
  /** It gives the places of the day together, from then on. */
  allocatedFrom?: Date | undefined
}
