import { type Cents, maxCents, minCents, minusCents, plusCents, ZERO_CENTS } from '../../../platform/money.js'
import type { Day } from '../../../platform/day.js'
import { firstOfMonth } from '../offer/included.policy.js'

interface OwnPrice {
  priceCents: Cents
  surchargeCents: Cents
  includedCents: Cents | null
}

/** What a booking costs by itself: of one that a month includes, what ordering it late added. */
export const ownCents = ({ priceCents, surchargeCents, includedCents }: OwnPrice): Cents =>
  includedCents === null ? priceCents : surchargeCents

/** What an absence or a closure took off the month of a booking. */
export const takenOff = (booking: OwnPrice & { deductedCents: Cents }): Cents =>
  booking.includedCents === null
    ? ZERO_CENTS
    : minusCents(booking.deductedCents, minusCents(booking.priceCents, booking.surchargeCents))

interface OfMonth extends OwnPrice {
  serviceId: string
  beneficiaryId: string
  day: Day
  deductedCents: Cents
}

/** The month of a child and a service, as a key. */
export const monthKey = ({ serviceId, beneficiaryId, day }: Pick<OfMonth, 'serviceId' | 'beneficiaryId' | 'day'>) =>
  `${serviceId} ${beneficiaryId} ${firstOfMonth(day)}`

/** What closing its day takes off the month of each: what it is worth, while the month lasts; never below zero. */
export function closedMonths(bookings: readonly OfMonth[], monthsLeft: ReadonlyMap<string, Cents>): Cents[] {
  const left = new Map(monthsLeft)
  return bookings.map((booking) => {
    const key = monthKey(booking)
    const most = left.get(key) ?? ZERO_CENTS
    const off = maxCents(ZERO_CENTS, minCents(most, minusCents(booking.includedCents ?? ZERO_CENTS, takenOff(booking))))
    left.set(key, minusCents(most, off))
    return off
  })
}

/** The most that an absence may take off: what the booking is worth, and what is left of its month beside what it took off before. */
export const mostTakenOff = (booking: OfMonth, monthsLeft: ReadonlyMap<string, Cents>): Cents =>
  minCents(
    booking.includedCents ?? ZERO_CENTS,
    plusCents(monthsLeft.get(monthKey(booking)) ?? ZERO_CENTS, takenOff(booking)),
  )
