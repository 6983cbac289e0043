import type { BookingsToCome } from './bookings-to-come.events.js'
import type { ServiceMissing } from './setup.result.js'

const WEEKDAYS = ['', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']

type Count = Pick<BookingsToCome, 'weekday' | 'count'>

export const countToCome = (toCome: Count[]): number => toCome.reduce((sum, { count }) => sum + count, 0)

/** Families see of a service what could be booked: one that lacks something of it is not there yet. */
export function whatIsMissing(has: { chosen: boolean; priced: boolean; ruled: boolean }): ServiceMissing[] {
  const missing: ServiceMissing[] = []
  if (!has.chosen) missing.push('SITUATION')
  else if (!has.priced) missing.push('PRICE')
  if (!has.ruled) missing.push('REGULATION')
  return missing
}

/** Meals to come must stay on the kitchen's list: a service that is booked cannot leave it. */
export function whyNotArchive(toCome: Count[]): string | null {
  const count = countToCome(toCome)
  if (count === 0) return null
  return count === 1
    ? 'Une réservation à venir utilise ce service : annulez-la d’abord, ou fermez ce jour dans « Calendriers ».'
    : `${count} réservations à venir utilisent ce service : fermez d’abord ces jours dans « Calendriers ».`
}

/** A weekday on which something is booked stays open. */
export function whyNotWeekdays(before: number[], after: number[], toCome: Count[]): string | null {
  const closes = (weekday: number) => before.includes(weekday) && !after.includes(weekday)
  const lost = toCome.filter(({ weekday, count }) => count > 0 && closes(weekday))
  if (lost.length === 0) return null
  const days = lost.map(({ weekday }) => WEEKDAYS[weekday]).join(', ')
  return `Des réservations à venir tombent ces jours-là : ${days}. Fermez d’abord ces jours dans « Calendriers ».`
}
