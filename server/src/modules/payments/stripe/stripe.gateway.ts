import Stripe from 'stripe'
import type { Config } from '../../../platform/config.js'
import { type Cents, wholeCents } from '../../../platform/money.js'
import type { PaymentProvider, ProviderMode, SessionRequest } from '../providers/provider.gateway.js'
import { ask, askFor, stripeClient } from './stripe-client.gateway.js'
import { listStripePayouts } from './stripe-payouts.gateway.js'
import { fetchStripeRefund, listStripeRefunds, refundAtStripe } from './stripe-refunds.gateway.js'
import { sessionWindow } from './stripe-session.policy.js'
import { disputeTruth, METADATA, sessionTruth } from './stripe-truth.policy.js'
import { readStripeWebhook } from './stripe-webhook.gateway.js'

/** https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts, for an account in euros. */
export const STRIPE_MINIMUM_CENTS: Cents = wholeCents(50)

export interface StripeKeys {
  mode: ProviderMode
  accountRef: string | null
  secretKey: string
  /** One, or two while the signing secret is being rolled. */
  webhookSecrets: string[]
}

/** Hosted Checkout with one régie's own Stripe account: no card number ever comes near us. */
export function stripeProvider(keys: StripeKeys, config: Pick<Config, 'stripeApiBase'>): PaymentProvider {
  const stripe = stripeClient(keys.secretKey, config)
  return {
    name: 'stripe',
    mode: keys.mode,
    accountRef: keys.accountRef,
    minimumCents: STRIPE_MINIMUM_CENTS,
    createSession: (asked, now) => createSession(stripe, asked, now),
    async fetchSession(sessionId) {
      const session = await askFor(() => stripe.checkout.sessions.retrieve(sessionId, { expand: ['payment_intent'] }))
      return session && sessionTruth(session)
    },
    expireSession: (sessionId) => expireSession(stripe, sessionId),
    refund: (asked) => refundAtStripe(stripe, asked),
    fetchRefund: (id) => fetchStripeRefund(stripe, id),
    listRefunds: (payment) => listStripeRefunds(stripe, payment),
    async fetchDispute(id) {
      const dispute = await askFor(() => stripe.disputes.retrieve(id, { expand: ['payment_intent'] }))
      return dispute && disputeTruth(dispute)
    },
    listPayouts: (since) => listStripePayouts(stripe, since),
    verifyWebhook: (rawBody, headers, now) => readStripeWebhook(keys.webhookSecrets, rawBody, headers, now),
  }
}

async function createSession(stripe: Stripe, asked: SessionRequest, now: Date) {
  const { expiresAt, key } = sessionWindow(asked.askedAt, now)
  const metadata = { [METADATA.payment]: asked.reference }
  const price_data = { currency: 'eur', unit_amount: asked.amountCents, product_data: { name: asked.label } }
  const session = await ask(() =>
    stripe.checkout.sessions.create(
      {
        mode: 'payment',
        locale: 'fr',
        client_reference_id: asked.reference,
        metadata,
        payment_intent_data: { metadata, description: asked.label },
        line_items: [{ quantity: 1, price_data }],
        success_url: asked.returnUrl,
        cancel_url: asked.returnUrl,
        expires_at: expiresAt,
      },
      { idempotencyKey: `session-${asked.reference}-${key}` },
    ),
  )
  if (!session.url) throw new Error('an open session has an address')
  return { sessionId: session.id, url: session.url }
}

/** A page that is already paid or expired stays as it is: whoever asks for the truth will see. */
async function expireSession(stripe: Stripe, sessionId: string): Promise<void> {
  await ask(async () => {
    try {
      await stripe.checkout.sessions.expire(sessionId)
    } catch (caught) {
      if (!(caught instanceof Stripe.errors.StripeInvalidRequestError)) throw caught
    }
  })
}
