import type { Day } from '../../../platform/day.js'
import type { Cents } from '../../../platform/money.js'
import type { ServiceKind } from '../../services/index.js'

/** A booking that holds or has a place, wherever it is. */
export interface LiveBooking {
  id: string
  orderId: string
  serviceId: string
  beneficiaryId: string
  day: Day
  status: 'HELD' | 'BOOKED'
  unbooked: boolean
  /** In a month that is paid whole. */
  included: boolean
  priceCents: Cents
  surchargeCents: Cents
  /** What is asked of it once it was taken, surcharge included; null when it is not paid then. */
  afterMealCents: Cents | null
  cancellableUntil: string
  kind: ServiceKind
  serviceName: string
  communeId: string
  communeName: string
}

/** Why it cannot be booked once more. */
export const alreadyBooked = (booking: LiveBooking, person: { firstName: string }): string =>
  booking.unbooked
    ? `Repas pris sans réservation par ${person.firstName}.`
    : booking.included
      ? `Déjà réservé pour ${person.firstName}, compris dans le forfait du mois.`
      : booking.status === 'BOOKED'
        ? `Déjà réservé pour ${person.firstName}.`
        : `Réservé pour ${person.firstName}, en attente de paiement.`
