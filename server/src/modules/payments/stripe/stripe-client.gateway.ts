import Stripe from 'stripe'
import type { Config } from '../../../platform/config.js'
import { AmountTooSmall, ProviderDown } from '../providers/provider.gateway.js'

/** One try may wait this long, and there are two: an answer comes within ten seconds, or « réessayez » does. */
const TIMEOUT_MS = 4_000

/** Connections are kept and shared; a client is made for each use, so that no key stays in memory. */
const http = Stripe.createNodeHttpClient()

export function stripeClient(secretKey: string, { stripeApiBase }: Pick<Config, 'stripeApiBase'>): Stripe {
  return new Stripe(secretKey, {
    httpClient: http,
    timeout: TIMEOUT_MS,
    maxNetworkRetries: 1,
    telemetry: false,
    ...(stripeApiBase ? whereIs(new URL(stripeApiBase)) : {}),
  })
}

const whereIs = ({ protocol, hostname, port }: URL) => ({
  protocol: protocol === 'http:' ? ('http' as const) : ('https' as const),
  host: hostname,
  port: port || (protocol === 'http:' ? '80' : '443'),
})

/** Stripe's answer, or ProviderDown: its own message may quote the key, so it goes no further. */
export async function ask<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (caught) {
    if (!(caught instanceof Stripe.errors.StripeError)) throw caught
    throw caught.code === 'amount_too_small' ? new AmountTooSmall() : new ProviderDown(codeOf(caught))
  }
}

/** The same, null for what does not exist in this account. */
export const askFor = <T>(work: () => Promise<T>): Promise<T | null> =>
  ask(async () => {
    try {
      return await work()
    } catch (caught) {
      if (caught instanceof Stripe.errors.StripeError && caught.code === 'resource_missing') return null
      throw caught
    }
  })

export const codeOf = (caught: Stripe.errors.StripeError): string => caught.code ?? caught.type
