import { ApiError, NotAnswered } from './errors.js'
import type { TypedDocumentString } from './generated/operations.js'

export interface ClientOptions {
  /** Where the product is served, such as `https://cantine.exemple.fr`. */
  url: string
  /** The token that was shown once, `cf_…`. It is sent to `url` and nowhere else. */
  token: string
  /** How often a request is sent at most, the first time included. Default 5. */
  attempts?: number
  /** The longest that is waited between two attempts, in milliseconds. Default 60 000: the minute in which requests are counted. */
  longestWait?: number
  /** After so many milliseconds without an answer an attempt is given up. Default 30 000. */
  timeout?: number
  /** Of the platform, unless given: a proxy, a test. */
  fetch?: typeof fetch
  /** Waits so many milliseconds. */
  sleep?: (milliseconds: number) => Promise<void>
}

export interface AskOptions {
  /**
   * Under which a write is done once, whatever was lost on the way. Without it one is made for this call; keep one of your own when your
   * program may end between asking and noting the answer.
   */
  key?: string
  signal?: AbortSignal
}

/** What was left to the program after its last answer. */
export interface RateLimit {
  /** Requests that are left in this window. */
  left: number
  /** Seconds until the window begins again. */
  resetSeconds: number
}

interface Body {
  data?: unknown
  errors?: { message: string; extensions?: Record<string, unknown> }[]
}

const MUTATION = /^\s*mutation\b/m
/** Nothing was done, or the key tells that it was: to be asked again. */
const AGAIN = new Set([409, 429, 502, 503, 504])

/** Asks the API of a Cantine Facile with a token. One client for as many requests as you like; it keeps nothing of what is answered. */
export class CantineClient {
  /** Of the last answer that said it. */
  rateLimit: RateLimit | null = null
  private readonly options: Required<ClientOptions>

  constructor(options: ClientOptions) {
    this.options = {
      attempts: 5,
      longestWait: 60_000,
      timeout: 30_000,
      fetch: globalThis.fetch,
      sleep: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
      ...options,
    }
  }

  /**
   * Does one operation. A refusal (`… implements Refusal`) is part of the answer, not an error: look at `__typename`.
   * @throws ApiError what the API answers as an error, with its code
   * @throws NotAnswered nobody answered, as often as it was tried; a write may have been done: ask it again with the same key
   */
  async ask<Answer, Variables>(
    document: TypedDocumentString<Answer, Variables>,
    variables: Variables,
    { key = globalThis.crypto.randomUUID(), signal }: AskOptions = {},
  ): Promise<Answer> {
    const query = document.toString()
    const body = JSON.stringify({ query, variables })
    const headers: Record<string, string> = {
      authorization: `Bearer ${this.options.token}`,
      'content-type': 'application/json',
      accept: 'application/json',
    }
    if (MUTATION.test(query)) headers['idempotency-key'] = key
    for (let attempt = 1; ; attempt++) {
      const last = attempt >= this.options.attempts
      const answer = await this.send(body, headers, signal).catch((cause: unknown) => {
        if (last || signal?.aborted) throw new NotAnswered(key, cause)
        return null
      })
      if (answer && (last || !AGAIN.has(answer.status))) return readAnswer<Answer>(answer)
      await answer?.body?.cancel()
      await this.options.sleep(this.waitAfter(attempt, answer))
    }
  }

  private async send(body: string, headers: Record<string, string>, signal?: AbortSignal): Promise<Response> {
    const late = AbortSignal.timeout(this.options.timeout)
    const answer = await this.options.fetch(new URL('/graphql', this.options.url), {
      method: 'POST',
      headers,
      body,
      redirect: 'error',
      signal: signal ? AbortSignal.any([late, signal]) : late,
    })
    const told = /r=(\d+);t=(\d+)/.exec(answer.headers.get('ratelimit') ?? '')
    if (told) this.rateLimit = { left: Number(told[1]), resetSeconds: Number(told[2]) }
    return answer
  }

  /** What the server asks for; otherwise a second, two, four…, of which a part by chance, so that not all come back at once. */
  private waitAfter(attempt: number, answer: Response | null): number {
    const asked = Number(answer?.headers.get('retry-after') ?? '')
    const wait = asked > 0 ? asked * 1_000 : 1_000 * 2 ** (attempt - 1) * (0.5 + Math.random() / 2)
    return Math.min(wait, this.options.longestWait)
  }
}

async function readAnswer<Answer>(answer: Response): Promise<Answer> {
  const text = await answer.text()
  let body: Body
  try {
    body = JSON.parse(text) as Body
  } catch {
    throw new ApiError(answer.status, null, `The answer is not JSON: ${text.slice(0, 200)}`, {})
  }
  const [error] = body.errors ?? []
  if (error)
    throw new ApiError(answer.status, answer.headers.get('x-request-id'), error.message, error.extensions ?? {})
  if (body.data == null)
    throw new ApiError(answer.status, answer.headers.get('x-request-id'), 'The answer is empty.', {})
  return body.data as Answer
}
