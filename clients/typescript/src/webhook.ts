import { Webhook } from 'standardwebhooks'

/** What a message of a webhook says: that something changed, and the ids by which the API is asked for the rest. */
export interface WebhookMessage {
  /** `booking.changed`, `counts.changed`…, or `test`. Others may come: let be what you do not know. */
  type: string
  /** When it happened. */
  timestamp: string
  data: {
    communeId?: string
    serviceId?: string | null
    /** Civil day of the service, 'YYYY-MM-DD'. */
    day?: string | null
    /** Of the booking, the order, the payment or the account; null: of counts. */
    id?: string | null
  }
}

/**
 * The message that was posted, once its signature is right and it is not older than five minutes.
 * @param body the body as it came, byte for byte: not an object that was read and written again
 * @param secrets `whsec_…`; two while one replaces the other
 * @throws when it is not of who holds one of the secrets
 */
export function verifyWebhook(
  body: string,
  headers: Readonly<Record<string, string | string[] | undefined>>,
  ...secrets: [string, ...string[]]
): WebhookMessage {
  const said = Object.fromEntries(
    ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => [name, String(headers[name] ?? '')]),
  )
  const refusals = secrets.map((secret) => {
    try {
      new Webhook(secret).verify(body, said)
      return null
    } catch (refused) {
      return refused
    }
  })
  if (!refusals.includes(null)) throw refusals[0]
  return JSON.parse(body) as WebhookMessage
}
