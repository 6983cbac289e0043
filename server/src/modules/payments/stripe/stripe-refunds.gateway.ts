import Stripe from 'stripe'
import { ProviderDown, RefundImpossible, type RefundRequest, type RefundTruth } from '../providers/provider.gateway.js'
import { ask, askFor, codeOf } from './stripe-client.gateway.js'
import { idOf, METADATA, refundTruth } from './stripe-truth.policy.js'

type Refunded = RefundRequest['payment']

/**
 * Gives back a part of a payment, once per reference. Stripe forgets an idempotency key after a day or more, so what was
 * already refunded is asked first: a retry next week finds its refund and makes no second one.
 */
export async function refundAtStripe(stripe: Stripe, asked: RefundRequest): Promise<RefundTruth> {
  const intent = await intentOf(stripe, asked.payment)
  if (!intent) throw new RefundImpossible('NOT_REFUNDABLE')
  const known = (await refundsOf(stripe, intent)).find((r) => r.metadata?.[METADATA.refund] === asked.reference)
  return refundTruth(known ?? (await create(stripe, intent, asked)), asked.payment.id)
}

async function create(stripe: Stripe, intent: string, asked: RefundRequest): Promise<Stripe.Refund> {
  const metadata = { [METADATA.refund]: asked.reference, [METADATA.payment]: asked.payment.id }
  try {
    return await stripe.refunds.create(
      { payment_intent: intent, amount: asked.amountCents, reason: 'requested_by_customer', metadata },
      { idempotencyKey: `refund-${asked.reference}` },
    )
  } catch (caught) {
    if (!(caught instanceof Stripe.errors.StripeError)) throw caught
    // an amount above what is left has no code of its own: only the parameter says it
    if (caught.code === 'charge_already_refunded' || caught.param === 'amount') throw new RefundImpossible('TOO_MUCH')
    // the account will have money again: asking later is right
    if (/insufficient/.test(codeOf(caught))) throw new ProviderDown(codeOf(caught))
    if (caught instanceof Stripe.errors.StripeInvalidRequestError) throw new RefundImpossible('NOT_REFUNDABLE')
    throw new ProviderDown(codeOf(caught))
  }
}

export async function fetchStripeRefund(stripe: Stripe, id: string): Promise<RefundTruth | null> {
  const refund = await askFor(() => stripe.refunds.retrieve(id, { expand: ['payment_intent'] }))
  if (!refund) return null
  const intent = refund.payment_intent
  const reference = intent && typeof intent === 'object' ? intent.metadata[METADATA.payment] : undefined
  return refundTruth(refund, reference ?? null)
}

export async function listStripeRefunds(stripe: Stripe, payment: Refunded): Promise<RefundTruth[]> {
  const intent = await intentOf(stripe, payment)
  return intent ? (await refundsOf(stripe, intent)).map((refund) => refundTruth(refund, payment.id)) : []
}

const refundsOf = (stripe: Stripe, intent: string): Promise<Stripe.Refund[]> =>
  ask(() => stripe.refunds.list({ payment_intent: intent, limit: 100 }).autoPagingToArray({ limit: 1_000 }))

async function intentOf(stripe: Stripe, { providerPaymentId, sessionId }: Refunded): Promise<string | null> {
  if (providerPaymentId || !sessionId) return providerPaymentId
  const session = await askFor(() => stripe.checkout.sessions.retrieve(sessionId))
  return idOf(session?.payment_intent)
}
