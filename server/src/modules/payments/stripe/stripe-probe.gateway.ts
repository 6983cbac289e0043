import Stripe from 'stripe'
import type { Config } from '../../../platform/config.js'
import type { ProviderMode } from '../providers/provider.gateway.js'
import { stripeClient } from './stripe-client.gateway.js'
import { modeOf } from './stripe-truth.policy.js'

export type Probe = { works: true; mode: ProviderMode; accountRef: string | null } | { works: false; rejected: boolean }

/** Does this key open an account, and whose? A restricted key may not say whose. */
export async function probeStripeKey(secretKey: string, config: Pick<Config, 'stripeApiBase'>): Promise<Probe> {
  const stripe = stripeClient(secretKey, config)
  try {
    const { livemode } = await stripe.balance.retrieve()
    return { works: true, mode: modeOf(livemode), accountRef: await accountOf(stripe) }
  } catch (caught) {
    if (!(caught instanceof Stripe.errors.StripeError)) throw caught
    return { works: false, rejected: isRejected(caught) }
  }
}

const isRejected = (caught: unknown): boolean =>
  caught instanceof Stripe.errors.StripeAuthenticationError || caught instanceof Stripe.errors.StripePermissionError

async function accountOf(stripe: Stripe): Promise<string | null> {
  try {
    return (await stripe.accounts.retrieveCurrent()).id
  } catch (caught) {
    if (isRejected(caught)) return null
    throw caught
  }
}
