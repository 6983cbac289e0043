import { type Cents, minusCents, oppositeCents } from '../../../platform/money.js'
import { foodKept } from '../../pricing/index.js'
import type { Leg } from '../../wallet/index.js'

export interface PaidFor {
  serviceId: string
  priceCents: Cents
  foodCents: Cents
  /** What had come back of its price before. */
  refundedCents: Cents
  /** Set once its advance has become revenue. */
  earnedId: string | null
}

/**
 * Where money that a booking gives back comes from: the advances before the day of the service, the revenue of the service
 * after. A negative amount takes back what had been given. The revenue keeps its split of food and care to the cent.
 */
export function givenBack(booking: PaidFor, amountCents: Cents): Leg[] {
  if (!booking.earnedId) return [{ kind: 'ADVANCE', amountCents: oppositeCents(amountCents) }]
  const before = minusCents(booking.priceCents, booking.refundedCents)
  const food = minusCents(foodKept(booking, before), foodKept(booking, minusCents(before, amountCents)))
  const { serviceId } = booking
  return [
    { kind: 'EARNED_FOOD', amountCents: oppositeCents(food), serviceId },
    { kind: 'EARNED_CARE', amountCents: minusCents(food, amountCents), serviceId },
  ]
}
