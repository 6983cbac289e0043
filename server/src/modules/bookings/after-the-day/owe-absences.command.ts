import type { EntityManager } from 'typeorm'
import { publish } from '../../../platform/outbox.js'
import type { ServiceCalendarFacts } from '../../calendar/index.js'
import { foodKept } from '../../pricing/index.js'
import { readBookings } from '../bookings.query.js'
import type { AbsenceOwed } from './credit-absences.command.js'
import { dropCharges } from './drop-charges.command.js'
import { insertCharges } from '../orders/insert-charges.command.js'
import type { UnbookedAsked, WalletFact } from './unbooked.query.js'
import { minusCents, plusCents, ZERO_CENTS } from '../../../platform/money.js'

interface Why {
  actorId: string
  now: Date
}

/**
 * What a justified absence gave back, and the family has spent, is due again once the mark says otherwise: an order after
 * the fact for exactly that sum, under the wallets' locks. The first booking and its credit stay as they are.
 */
export async function oweAbsences(
  tx: EntityManager,
  { service }: Pick<ServiceCalendarFacts, 'service'>,
  { day }: UnbookedAsked,
  owed: readonly AbsenceOwed[],
  why: Why,
): Promise<void> {
  if (owed.length === 0) return
  const charges = owed.map(({ booking, amountCents }) => {
    const kept = minusCents(booking.priceCents, booking.refundedCents)
    const { accountId, beneficiaryId, accessId, regulationId } = booking
    return {
      accountId,
      beneficiaryId,
      accessId,
      regulationId,
      priceCents: amountCents,
      foodCents: minusCents(foodKept(booking, plusCents(kept, amountCents)), foodKept(booking, kept)),
      surchargeCents: ZERO_CENTS,
      careOnlyCents: ZERO_CENTS,
      isPaid: false,
      isOnInvoice: false,
      of: 'TAKEN_BACK' as const,
      explanation: null,
    }
  })
  const orders = await insertCharges(tx, { service, day }, charges, why)
  const mails = [...orders.values()].map((orderId) => ({
    task: 'send-mail' as const,
    payload: { template: 'absence-taken-back', orderId },
  }))
  await publish(tx, ...mails)
}

const OWED = `b.service_id = $1 and b.day = $2 and b.beneficiary_id = any($3::uuid[]) and b.status = 'BOOKED' and b.taken_back`

/** An absence that gives back after all is owed no more: what was paid again comes back, what is due is due no more. */
export async function forgiveAbsences(
  tx: EntityManager,
  { serviceId, day }: UnbookedAsked,
  forgiven: readonly string[],
  wallets: readonly WalletFact[],
  why: Why,
): Promise<void> {
  const bookings = await readBookings(tx, OWED, [serviceId, day, forgiven])
  if (bookings.length > 0) await dropCharges(tx, bookings, wallets, why)
}
