import type { Payment } from './payment.entity.js'
import type { SessionTruth } from './provider.gateway.js'

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
