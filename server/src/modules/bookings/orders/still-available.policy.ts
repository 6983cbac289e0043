import { withoutStop } from '../../../platform/french.js'
import { type Day, dayInWords } from '../../../platform/day.js'
import { type Cents, formatCents } from '../../../platform/money.js'
import { type CalendarFacts, type ServiceFact, whyClosed } from '../../calendar/index.js'
import type { PlaceGroup } from '../../pricing/index.js'
import { isValidOn, type ServiceAccess } from '../../services/index.js'
import type { UnavailableReason } from '../offer/offer-answer.policy.js'

/** A meal that was ordered, and everything of it that may have changed since. */
export interface OrderedMeal {
  id: string
  serviceId: string
  beneficiaryId: string
  day: Day
  firstName: string
  service: ServiceFact & { name: string; active: boolean }
  calendar: CalendarFacts
  access: Pick<ServiceAccess, 'status' | 'validFrom' | 'validTo'>
  inFamily: boolean
  accountStatus: string
  regulationPublished: boolean
  /** Asked when the order no longer holds its places. */
  bookableUntil: Date
  /** The smallest of what the service, its calendar and its règlement set. */
  capacity: number | null
  /** What of it the règlement sets. */
  ruledPlaces: number | null
  taken: number
  /** Its group of children, with its places, and those that are taken; null: the règlement shares nothing. */
  groupPlaces: PlaceGroup | null
  groupTaken: number
  bookedElse: boolean
}

/** A meal that a closure cancelled and that is still ahead. */
export interface ClosedMeal extends OrderedMeal {
  accountId: string
  regieId: string
  /** What was paid for it, and came back. */
  priceCents: Cents
  /** Null when it was paid before, or when it was ordered. */
  invoicedCents: Cents | null
  /** An order that waited for its payment: nothing was paid, nothing is restored. */
  paid: boolean
  /** Something of it had been given back before the closure: the family and the town hall settle it together. */
  settledBefore: boolean
  overlaps: boolean
}

/** A meal that can no longer be had, with the reason that the family reads. */
export interface LostMeal {
  id: string
  reason: UnavailableReason
  sentence: string
}

/** Why a meal whose place is held can no longer be had, or null. Its price, its limits and its place are agreed: they are not asked again. */
export function whyLost(meal: OrderedMeal): Omit<LostMeal, 'id'> | null {
  const { firstName, service, day } = meal
  const closed = whyClosed(service, day, meal.calendar)
  if (closed) return { reason: 'CLOSED', sentence: closedSentence(closed.reason) }
  if (!service.active) return { reason: 'CLOSED', sentence: `« ${service.name} » n’est plus proposé` }
  if (meal.accountStatus !== 'ACTIVE') return { reason: 'NOT_ENTITLED', sentence: 'votre compte n’est plus actif' }
  if (!meal.inFamily) return { reason: 'NOT_ENTITLED', sentence: `${firstName} ne fait plus partie de votre famille` }
  if (!isValidOn(meal.access, day))
    return {
      reason: 'NOT_ENTITLED',
      sentence: `${firstName} n’a plus accès à « ${service.name} » le ${dayInWords(day)}`,
    }
  if (!meal.regulationPublished)
    return { reason: 'NOT_OPEN_YET', sentence: `les réservations du ${dayInWords(day)} ne sont plus ouvertes` }
  return null
}

/** The same for an order that holds nothing any more: its meals compete with those of the others, within their limits. */
export function whyLostAfter(
  meal: OrderedMeal,
  sameDay: number,
  now: Date,
  sameGroup = 1,
): Omit<LostMeal, 'id'> | null {
  const lost = whyLost(meal)
  if (lost) return lost
  const on = dayInWords(meal.day)
  if (meal.bookedElse)
    return { reason: 'ALREADY_BOOKED', sentence: `${meal.firstName} a déjà une réservation le ${on}` }
  if (now >= meal.bookableUntil)
    return { reason: 'DEADLINE_PASSED', sentence: `il était trop tard pour réserver le ${on}` }
  const groupIsFull = meal.groupPlaces !== null && meal.groupTaken + sameGroup > meal.groupPlaces.places
  if (groupIsFull || (meal.capacity !== null && meal.taken + sameDay > meal.capacity))
    return { reason: 'FULL', sentence: `il n’y avait plus de place le ${on}` }
  return null
}

/** Of an order whose places are held. */
export const lostOf = (meals: readonly OrderedMeal[]): LostMeal[] =>
  meals.flatMap((meal) => withId(meal, whyLost(meal)))

/** Of an order that holds nothing any more. */
export const lostAfter = (meals: readonly OrderedMeal[], now: Date): LostMeal[] =>
  meals.flatMap((meal) => {
    const sameDay = meals.filter((m) => m.serviceId === meal.serviceId && m.day === meal.day)
    const sameGroup = sameDay.filter((m) => m.groupPlaces?.name === meal.groupPlaces?.name)
    return withId(meal, whyLostAfter(meal, sameDay.length, now, sameGroup.length))
  })

const withId = ({ id }: OrderedMeal, lost: Omit<LostMeal, 'id'> | null): LostMeal[] => (lost ? [{ id, ...lost }] : [])

/** A sentence of the calendar, to be put behind a colon: « fermé le lundi 14 décembre : grève ». */
export const closedSentence = (reason: string): string => withoutStop(reason.charAt(0).toLowerCase() + reason.slice(1))

const SAID = 3

/** The reasons, each once; the first three when there are many. */
export function reasonsInWords(lost: readonly Pick<LostMeal, 'sentence'>[]): string {
  const sentences = [...new Set(lost.map((l) => l.sentence))]
  const more = sentences.length - SAID
  const rest = more > 0 ? ` ; et pour ${more} autre${more > 1 ? 's' : ''} raison${more > 1 ? 's' : ''}` : ''
  return `${sentences.slice(0, SAID).join(' ; ')}${rest}`
}

/** What could not be booked of an order that was paid, why, and what came back. */
export function shortfallSentence(lost: readonly LostMeal[], refundCents: Cents): string {
  const what =
    lost.length === 1 ? '1 réservation n’a pas pu être faite' : `${lost.length} réservations n’ont pas pu être faites`
  const back = refundCents > 0 ? ` ${formatCents(refundCents)} sont sur votre porte-monnaie.` : ''
  return `${what} : ${reasonsInWords(lost)}.${back}`
}
