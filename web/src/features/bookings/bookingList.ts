import type { BookingPartsFragment } from '@generated'
import { addDays, type Day } from '@shared/day'
import { serviceName } from '../../places'
import { monthOf, weeksOf } from '@shared/month'

export type Booking = BookingPartsFragment
export interface Filters {
  beneficiaryId: string
  serviceId: string
}
export interface BookingDay {
  day: Day
  bookings: Booking[]
}

export const filtered = (bookings: readonly Booking[], { beneficiaryId, serviceId }: Filters): Booking[] =>
  bookings.filter(
    (one) => (!beneficiaryId || one.beneficiary.id === beneficiaryId) && (!serviceId || one.service.id === serviceId),
  )

export interface FamilyChild {
  beneficiaryId: string
  firstName: string
}
/** The children in the order of the family, as everywhere; then those who are booked and are no longer of it. */
export function childrenOf(
  filiations: readonly { beneficiary: { id: string; firstName: string } }[],
  bookings: readonly Booking[],
): FamilyChild[] {
  const all = [...filiations, ...bookings].map(({ beneficiary: { id, firstName } }) => [id, firstName] as const)
  return [...new Map(all)].map(([beneficiaryId, firstName]) => ({ beneficiaryId, firstName }))
}

/** The bookings of a month by day, in order; within a day by service, then child in the order of the family. */
export function byDay(bookings: readonly Booking[], month: string, children: readonly FamilyChild[]): BookingDay[] {
  const rank = new Map(children.map(({ beneficiaryId }, at) => [beneficiaryId, at]))
  const rankOf = ({ beneficiary }: Booking) => rank.get(beneficiary.id) ?? children.length
  const days = new Map<Day, Booking[]>()
  for (const booking of bookings)
    if (monthOf(booking.day) === month) days.set(booking.day, [...(days.get(booking.day) ?? []), booking])
  const order = (a: Booking, b: Booking) => a.service.name.localeCompare(b.service.name, 'fr') || rankOf(a) - rankOf(b)
  return [...days]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([day, list]) => ({ day, bookings: [...list].sort(order) }))
}

export interface Choice {
  value: string
  label: string
}
/** What the filters offer: every child and service seen so far, in alphabetical order. */
export function choicesOf(bookings: readonly Booking[], pick: 'beneficiary' | 'service', several = false): Choice[] {
  const names = new Map(
    bookings.map((one) =>
      pick === 'service'
        ? [one.service.id, serviceName(one.service, several)]
        : [one.beneficiary.id, one.beneficiary.firstName],
    ),
  )
  return [...names].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label, 'fr'))
}

/** The weeks of a month as rows of days, Monday to Friday, with the weekend only when something is booked on one. */
export function monthRows(month: string, booked: ReadonlySet<Day>): { day: Day; inMonth: boolean }[][] {
  const { from, to } = weeksOf(month)
  const rows: { day: Day; inMonth: boolean }[][] = []
  const weekend = [...booked].some(
    (day) => monthOf(day) === month && [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()),
  )
  for (let monday = from; monday <= to; monday = addDays(monday, 7)) {
    const row = Array.from({ length: weekend ? 7 : 5 }, (_, n) => addDays(monday, n)).map((day) => ({
      day,
      inMonth: monthOf(day) === month,
    }))
    if (row.some(({ inMonth }) => inMonth)) rows.push(row)
  }
  return rows
}

/** « Annuler ce repas » when it is one meal; other units would need their own gender, so they stay « cette réservation ». */
export const isOneMeal = (bookings: readonly Booking[]): boolean =>
  bookings.length === 1 && bookings[0]?.service.unit === 'repas'
