export interface ErrorBody {
  type: 'invalid_request_error' | 'card_error' | 'api_error' | 'idempotency_error' | 'rate_limit_error'
  message: string
  code?: string
  param?: string
}

/** An answer that is an error, in Stripe's shape. */
export class StripeFailure extends Error {
  constructor(
    readonly status: number,
    readonly body: ErrorBody,
  ) {
    super(body.message)
  }
}

export const invalid = (message: string, more: { code?: string; param?: string } = {}, status = 400) =>
  new StripeFailure(status, { type: 'invalid_request_error', message, ...more })

export const missing = (what: string, id: string, param = 'id') =>
  invalid(`No such ${what}: '${id}'`, { code: 'resource_missing', param }, 404)

/** Stripe quotes the key it refuses, all but its last characters hidden. */
export const badKey = (key: string) =>
  invalid(
    key
      ? `Invalid API Key provided: ${key.slice(0, 8)}${'*'.repeat(12)}${key.slice(-4)}`
      : 'You did not provide an API key.',
    {},
    401,
  )

export const tooMany = () =>
  new StripeFailure(429, {
    type: 'rate_limit_error',
    code: 'rate_limit',
    message: 'Too many requests in a period. Retry later.',
  })

export const broken = () => new StripeFailure(500, { type: 'api_error', message: 'An unknown error occurred.' })
