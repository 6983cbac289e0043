import { type Day, instantInWords, instantOf, timeInWords } from '../../platform/day.js'
import { type CalendarFacts, type DayUnit, daysBefore, type ServiceFact } from '../calendar/index.js'
import { type Cents, formatCents } from '../../platform/money.js'

/** « until 9:00, one service day before »: a civil day and time, made an instant in the commune's zone. Exclusive. */
export interface Limit {
  back: number
  unit: DayUnit
  /** 'HH:MM', '24:00' = end of the day. */
  time: string
}
export interface BookingPath {
  until: Limit
  surchargeCents: Cents
}
/** The rules of a service, as published. Paths are ordered: the first that is still open applies. */
export interface Rules {
  book: BookingPath[]
  cancel: { until: Limit }
}
export interface RegulationFact {
  id: string
  serviceId: string
  version: number
  effectiveFrom: Day
  rules: Rules
}

/** The version in force on the day of the meal. */
export function regulationOn(versions: readonly RegulationFact[], serviceId: string, day: Day): RegulationFact | null {
  let found: RegulationFact | null = null
  for (const r of versions) {
    if (r.serviceId === serviceId && r.effectiveFrom <= day && (!found || r.version > found.version)) found = r
  }
  return found
}

export interface Place {
  service: ServiceFact
  calendar: CalendarFacts
  timeZone: string
}

/** The instant at which a limit falls for a meal; it is too late from that instant on. Null when no counted day precedes. */
export function instantOfLimit(limit: Limit, day: Day, place: Place): Date | null {
  const on = daysBefore(limit.back, limit.unit, day, place.service, place.calendar)
  return on === null ? null : instantOf(on, limit.time, place.timeZone)
}

export type BookingDecision =
  | { allowed: true; surchargeCents: Cents; bookableUntil: Date; cancellableUntil: Date }
  | { allowed: false; bookableUntil: Date | null; sentence: string }

/** May this meal be booked now, at what surcharge and until when: the first path still open, or the sentence that says no. */
export function decideBooking(rules: Rules, day: Day, now: Date, place: Place): BookingDecision {
  let last: Date | null = null
  for (const path of rules.book) {
    const until = instantOfLimit(path.until, day, place)
    if (until && now < until) {
      const cancellable = instantOfLimit(rules.cancel.until, day, place) ?? now
      return { allowed: true, surchargeCents: path.surchargeCents, bookableUntil: until, cancellableUntil: cancellable }
    }
    if (until && (!last || until > last)) last = until
  }
  const since = last ? ` : les réservations fermaient ${instantInWords(last, place.timeZone)}` : ''
  return { allowed: false, bookableUntil: last, sentence: `Délai de réservation dépassé${since}.` }
}

const UNITS: Record<DayUnit, [string, string]> = {
  calendar: ['jour', 'jours'],
  business: ['jour ouvré', 'jours ouvrés'],
  service: ['jour de service', 'jours de service'],
  school: ['jour d’école', 'jours d’école'],
}

function limitInWords({ back, unit, time }: Limit): string {
  const at = timeInWords(time)
  if (back === 0) return `${at} le jour même`
  if (back === 1 && unit === 'calendar') return `${at} la veille`
  const [one, many] = UNITS[unit]
  return `${at}, ${back} ${back === 1 ? one : many} avant`
}

/** Published rules as plain French sentences. */
export function rulesInFrench(rules: Rules): string[] {
  const booking = rules.book.map((path, n) => {
    const surcharge = path.surchargeCents > 0 ? ` avec un supplément de ${formatCents(path.surchargeCents)}` : ''
    return `${n === 0 ? 'Réservation' : 'Ensuite, réservation'} possible jusqu’à ${limitInWords(path.until)}${surcharge}.`
  })
  return [
    ...booking,
    `Annulation possible jusqu’à ${limitInWords(rules.cancel.until)} : le prix revient sur le porte-monnaie.`,
  ]
}
