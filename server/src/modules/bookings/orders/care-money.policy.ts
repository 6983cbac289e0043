import { type Cents, minCents, minusCents, plusCents, sumCents, ZERO_CENTS } from '../../../platform/money.js'
import type { PaidBooking } from '../bookings.query.js'
import type { PricedLine } from '../offer/quote-order.policy.js'

/** CESU pay for the care of children, never for their meals (code du travail, art. L1271-1). */
export const isCare = ({ kind }: { kind: string }): boolean => kind !== 'CANTEEN'

export const careTotal = (lines: readonly Pick<PricedLine, 'service' | 'totalCents'>[]): Cents =>
  sumCents(lines.filter((l) => isCare(l.service)).map((l) => l.totalCents))

export interface Purse {
  balanceCents: Cents
  /** What is left of the balance by a debit that pays no care. */
  floorCents: Cents
  careOnlyCents: Cents
}

/** Care-only money that pays for care of this price: all of it that can, before any other money. */
export const careUsable = ({ careOnlyCents }: Pick<Purse, 'careOnlyCents'>, careCents: Cents): Cents =>
  minCents(careOnlyCents, careCents)

/** What a wallet can pay of a price of which so much is care. */
export const spendable = (purse: Purse, careCents: Cents): Cents =>
  plusCents(minusCents(purse.balanceCents, purse.floorCents), careUsable(purse, careCents))

export interface GivenBack {
  booking: Pick<PaidBooking, 'orderId' | 'isCare' | 'careLeftCents'>
  cents: Cents
}

/** Care-only money goes back with the care it paid, first, up to what is left of it in each order. One amount a booking. */
export function careBack(given: readonly GivenBack[]): Cents[] {
  const left = new Map<string, Cents>()
  return given.map(({ booking: { orderId, isCare: care, careLeftCents }, cents }) => {
    const before = left.get(orderId) ?? careLeftCents
    const back = care ? minCents(before, cents) : ZERO_CENTS
    left.set(orderId, minusCents(before, back))
    return back
  })
}
