import type { Cents } from '../../../platform/money.js'
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
  if (!booking.earnedId) return [{ kind: 'ADVANCE', amountCents: -amountCents }]
  const before = booking.priceCents - booking.refundedCents
  const food = foodKept(booking, before) - foodKept(booking, before - amountCents)
  const { serviceId } = booking
  return [
    { kind: 'EARNED_FOOD', amountCents: -food, serviceId },
    { kind: 'EARNED_CARE', amountCents: food - amountCents, serviceId },
  ]
}
