import type Stripe from 'stripe'
import type { DisputeTruth, ProviderMode, RefundTruth, SessionTruth } from '../providers/provider.gateway.js'
import { wholeCents } from '../../../platform/money.js'

/** The key of our ids in Stripe's metadata, on the session, the payment intent (Stripe copies it to the charge) and the refund. */
export const METADATA = { payment: 'payment', refund: 'refund' } as const

export const modeOf = (livemode: boolean): ProviderMode => (livemode ? 'live' : 'test')

const expanded = <T extends object>(link: string | T | null | undefined): T | null =>
  link && typeof link === 'object' ? link : null

export const idOf = (link: string | { id: string } | null | undefined): string | null =>
  typeof link === 'string' ? link : (link?.id ?? null)

/** From a session retrieved with its payment intent. Two things Stripe says that disagree are no truth: no amount, no currency, no reference. */
export function sessionTruth(session: Stripe.Checkout.Session): SessionTruth {
  const intent = expanded(session.payment_intent)
  const status = statusOf(session, intent)
  const total = session.amount_total ?? 0
  const received = status === 'PAID' && intent ? intent : { amount_received: total, currency: session.currency }
  const reference = session.client_reference_id ?? ''
  return {
    status,
    reference: session.metadata?.[METADATA.payment] === reference ? reference : '',
    amountCents: wholeCents(received.amount_received === total ? total : 0),
    currency: received.currency === session.currency ? (session.currency ?? '') : '',
    mode: modeOf(session.livemode),
    providerPaymentId: status === 'PAID' ? idOf(session.payment_intent) : null,
  }
}

function statusOf(session: Stripe.Checkout.Session, intent: Stripe.PaymentIntent | null): SessionTruth['status'] {
  if (session.status === 'open') return 'OPEN'
  if (session.status === 'expired') return 'EXPIRED'
  if (session.payment_status !== 'unpaid') return 'PAID'
  // the family has done its part: an asynchronous method answers in minutes or days
  if (intent?.status === 'canceled') return 'FAILED'
  return intent?.status === 'requires_payment_method' ? 'FAILED' : 'PENDING'
}

export function refundTruth(refund: Stripe.Refund, paymentReference: string | null): RefundTruth {
  return {
    providerRefundId: refund.id,
    status: refund.status === 'succeeded' ? 'SUCCEEDED' : isDead(refund.status) ? 'FAILED' : 'PENDING',
    amountCents: wholeCents(refund.amount),
    reference: refund.metadata?.[METADATA.refund] ?? null,
    paymentReference,
  }
}

const isDead = (status: string | null): boolean => status === 'failed' || status === 'canceled'

const DISPUTE: Partial<Record<Stripe.Dispute.Status, DisputeTruth['status']>> = {
  needs_response: 'OPEN',
  under_review: 'OPEN',
  won: 'WON',
  lost: 'LOST',
}

/** From a dispute retrieved with its payment intent; null while it is only a bank's question, which takes no money. */
export function disputeTruth(dispute: Stripe.Dispute): DisputeTruth | null {
  const status = DISPUTE[dispute.status]
  if (!status) return null
  return {
    providerDisputeId: dispute.id,
    paymentReference: expanded(dispute.payment_intent)?.metadata?.[METADATA.payment] ?? null,
    status,
    amountCents: wholeCents(dispute.amount),
    currency: dispute.currency,
    mode: modeOf(dispute.livemode),
    reason: dispute.reason,
    openedAt: new Date(dispute.created * 1000),
  }
}
