import { instantInWords } from '../../../platform/day.js'
import type { BookingStatus } from '../booking.entity.js'
import type { Cents } from '../../../platform/money.js'

export type CancellationRefusalReason =
  'ALREADY_CANCELLED' | 'TOO_LATE' | 'ALREADY_SERVED' | 'ABSENCE_CREDITED' | 'NOT_PAID' | 'AMOUNT_CHANGED'

export interface CancellableFact {
  status: `${BookingStatus}`
  cancellableUntil: Date
  servedAt: Date | null
  refundedCents: Cents
  /** What of it the staff gave back: it does not stand in the way of cancelling. */
  goodwillCents: Cents
}

/** Why this booking can no longer be cancelled by its family, or null when it can. */
export function whyNotCancel(booking: CancellableFact, now: Date): CancellationRefusalReason | null {
  if (booking.status === 'CANCELLED' || booking.status === 'EXPIRED') return 'ALREADY_CANCELLED'
  if (booking.status === 'HELD') return 'NOT_PAID'
  if (booking.servedAt) return 'ALREADY_SERVED'
  if (booking.refundedCents > booking.goodwillCents) return 'ABSENCE_CREDITED'
  if (now >= booking.cancellableUntil) return 'TOO_LATE'
  return null
}

/** The sentence a family reads. */
export function cancelSentence(reason: CancellationRefusalReason, booking: CancellableFact, timeZone: string): string {
  switch (reason) {
    case 'ALREADY_CANCELLED':
      return 'Cette réservation est déjà annulée.'
    case 'NOT_PAID':
      return 'Cette réservation attend son paiement : abandonnez la commande pour la libérer.'
    case 'ALREADY_SERVED':
      return 'Ce repas a été servi : il ne peut plus être annulé.'
    case 'ABSENCE_CREDITED':
      return 'L’absence a été déduite : ce repas n’est déjà plus dû.'
    case 'TOO_LATE':
      return `Trop tard : l’annulation était possible jusqu’au ${instantInWords(booking.cancellableUntil, timeZone)}. Contactez la mairie.`
    case 'AMOUNT_CHANGED':
      return 'Le montant qui vous revient a changé. Vérifiez-le, puis confirmez.'
  }
}
