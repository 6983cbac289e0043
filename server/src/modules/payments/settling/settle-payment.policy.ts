import type { Order } from '../../bookings/index.js'
import type { Payment } from '../payment.entity.js'
import type { SessionTruth } from '../providers/provider.gateway.js'

type Asked = Pick<Payment, 'id' | 'amountCents' | 'currency' | 'mode'>

/** What the provider says must be what we asked for, or nothing is credited and the staff is alerted. */
export function mismatch(payment: Asked, truth: SessionTruth): string | null {
  if (truth.reference !== payment.id) return 'REFERENCE'
  if (truth.amountCents !== payment.amountCents) return 'AMOUNT'
  if (truth.currency !== payment.currency) return 'CURRENCY'
  if (truth.mode !== payment.mode) return 'MODE'
  return null
}

export type Settlement = 'WAIT' | 'SUCCEED' | 'FAIL' | 'EXPIRE' | 'ALERT'

/** What to do with a payment that is still pending, from what the provider says. */
export function settlementOf(payment: Asked, truth: SessionTruth): Settlement {
  switch (truth.status) {
    case 'OPEN':
    case 'PENDING':
      return 'WAIT'
    case 'FAILED':
      return 'FAIL'
    case 'EXPIRED':
      return 'EXPIRE'
    case 'PAID':
      return mismatch(payment, truth) ? 'ALERT' : 'SUCCEED'
  }
}

export const PLACES_GONE = 'les places n’étaient plus libres'
export const OTHER_AMOUNT = 'le montant reçu n’est pas celui de la commande'
export const WALLET_SPENT = 'la part à prendre sur votre porte-monnaie n’y était plus'

/** Why an order can take no payment any more, or null when it holds its places or may be booked again. */
export function whyNotSettled({ status, shortfall }: Pick<Order, 'shortfall'> & { status: `${Order['status']}` }) {
  switch (status) {
    case 'PAID':
      return 'la commande était déjà payée'
    case 'CANCELLED':
      return shortfall ?? 'la commande avait été abandonnée'
    case 'PENDING':
    case 'DUE':
      return OTHER_AMOUNT
    case 'EXPIRED':
      return null
  }
}
