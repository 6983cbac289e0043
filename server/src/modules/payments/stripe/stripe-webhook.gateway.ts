import Stripe from 'stripe'
import type { ProviderEvent } from '../providers/provider.gateway.js'
import { idOf, METADATA } from './stripe-truth.policy.js'

const TOLERANCE_SECONDS = 300

/** While a signing secret is being rolled there are two: an event is believed when one of them signed it, recently. */
export function readStripeWebhook(
  secrets: readonly string[],
  rawBody: Buffer,
  headers: Record<string, unknown>,
  now: Date,
): ProviderEvent | null {
  const header = String(headers['stripe-signature'] ?? '')
  for (const secret of secrets) {
    try {
      return read(Stripe.webhooks.constructEvent(rawBody, header, secret, TOLERANCE_SECONDS, undefined, now.getTime()))
    } catch {
      // not this secret, or too old, or not JSON: the next one, else nothing
    }
  }
  return null
}

function read(event: Stripe.Event): ProviderEvent {
  const head = { eventId: event.id, type: event.type }
  switch (event.type) {
    case 'checkout.session.completed':
    case 'checkout.session.async_payment_succeeded':
    case 'checkout.session.async_payment_failed':
    case 'checkout.session.expired': {
      const { id, client_reference_id } = event.data.object
      return { ...head, subject: 'SESSION', subjectId: id, reference: client_reference_id }
    }
    case 'refund.created':
    case 'refund.updated':
    case 'refund.failed':
      return { ...head, subject: 'REFUND', subjectId: event.data.object.id, reference: null }
    case 'charge.refunded':
      return {
        ...head,
        subject: 'REFUND',
        subjectId: null,
        reference: event.data.object.metadata[METADATA.payment] ?? null,
      }
    case 'charge.dispute.created':
    case 'charge.dispute.updated':
    case 'charge.dispute.closed':
      return { ...head, subject: 'DISPUTE', subjectId: event.data.object.id, reference: null }
    default: {
      const object = event.data.object as { id?: unknown }
      return {
        ...head,
        subject: 'OTHER',
        subjectId: typeof object.id === 'string' ? idOf(object.id) : null,
        reference: null,
      }
    }
  }
}
