import { type Day, dayInWords } from '../../../platform/day.js'
import { de } from '../../../platform/french.js'
import { atSameTime, type ServiceKind } from '../../services/index.js'
import type { LiveBooking } from './live-booking.policy.js'

/** A service on a day, as a family names it. */
interface Place {
  serviceId: string
  kind: `${ServiceKind}`
  serviceName: string
  communeName: string
}

/** A meal that the same person would have twice: what is asked before it is bought. */
export interface Overlap {
  serviceId: string
  beneficiaryId: string
  day: Day
  message: string
}

export type OverlapKey = Omit<Overlap, 'message'>

interface Chosen extends Place {
  beneficiaryId: string
  firstName: string
  day: Day
}

type Slot = Pick<Place, 'serviceId' | 'kind'>

const meets = (one: Slot, other: Slot): boolean => one.serviceId !== other.serviceId && atSameTime(one.kind, other.kind)

/** What somebody already has that day at the same time, elsewhere; null when nothing. */
export const bookedElsewhere = (chosen: Slot, that: readonly LiveBooking[]): LiveBooking | null =>
  that.find((b) => !b.unbooked && meets(chosen, b)) ?? null

/**
 * Which of these meals meet another: one that is booked or held already, or one chosen beside it, of which both are named.
 * @param elsewhere what a person already has on a day
 * @param seen whether the reader may know of a commune's bookings
 */
export function overlapsOf(
  meals: readonly Chosen[],
  elsewhere: (beneficiaryId: string, day: Day) => readonly LiveBooking[],
  seen: (communeId: string) => boolean,
): Overlap[] {
  const ofTheDay = new Map<string, Chosen[]>()
  for (const meal of meals) {
    const key = `${meal.beneficiaryId} ${meal.day}`
    const found = ofTheDay.get(key)
    if (found) found.push(meal)
    else ofTheDay.set(key, [meal])
  }
  return meals.flatMap((meal) => {
    const { serviceId, beneficiaryId, day } = meal
    const booked = bookedElsewhere(meal, elsewhere(beneficiaryId, day))
    if (booked) return { serviceId, beneficiaryId, day, message: alreadyElsewhere(meal, booked, seen) }
    const beside = (ofTheDay.get(`${beneficiaryId} ${day}`) ?? []).filter((m) => meets(meal, m))
    return beside.length > 0 ? { serviceId, beneficiaryId, day, message: chosenTwice([meal, ...beside]) } : []
  })
}

/** « Théo a déjà une réservation le mardi 1er décembre : Cantine de Coubon. »; without the place for staff who may not know of it. */
export function alreadyElsewhere(
  { firstName, day }: { firstName: string; day: Day },
  booked: LiveBooking,
  seen: (communeId: string) => boolean,
): string {
  const on = dayInWords(day)
  return seen(booked.communeId)
    ? `${firstName} a déjà une réservation le ${on} : ${named(booked)}.`
    : `${firstName} a déjà une réservation ailleurs le ${on}, au même moment.`
}

function chosenTwice(meals: readonly Chosen[]): string {
  const [first] = meals
  if (!first) throw new Error('meals at the same time are at least two')
  const { firstName, day } = first
  return `${firstName} aurait plusieurs réservations au même moment le ${dayInWords(day)} : ${meals.map(named).sort().join(' et ')}.`
}

const named = ({ serviceName, communeName }: Place): string => `${serviceName} ${de(communeName)}`

const keyOf = ({ serviceId, beneficiaryId, day }: OverlapKey): string => `${serviceId} ${beneficiaryId} ${day}`

/** Those that nobody has said yes to. */
export function unconfirmed(overlaps: readonly Overlap[], confirmed: readonly OverlapKey[]): Overlap[] {
  const said = new Set(confirmed.map(keyOf))
  return overlaps.filter((overlap) => !said.has(keyOf(overlap)))
}
