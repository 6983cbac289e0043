import type { Day } from '@shared/day'
import { monthOf } from '@shared/month'

export interface PlacedService {
  name: string
  commune: { id: string; name: string }
}

/** Are these services of several communes? Then each is said with its own. */
export const inSeveral = (communes: readonly { id: string }[]): boolean =>
  new Set(communes.map(({ id }) => id)).size > 1

/** « Cantine », or « Cantine, Coubon » where services of several communes meet. */
export const serviceName = ({ name, commune }: PlacedService, several: boolean): string =>
  several ? `${name}, ${commune.name}` : name

/** « Mes réservations » open on what was just booked: the month and the first day, or the page as it is. */
export function bookingsAt(days: readonly Day[]): { path: string; query: { mois?: string; jour?: string } } {
  const [first] = [...days].sort()
  return { path: '/mes-reservations', query: first ? { mois: monthOf(first), jour: first } : {} }
}

interface Booked {
  day: Day
  status: string
}
/** The days of an order that are booked or held. */
export const liveDays = (bookings: readonly Booked[]): Day[] =>
  bookings.filter(({ status }) => status === 'BOOKED' || status === 'HELD').map(({ day }) => day)
