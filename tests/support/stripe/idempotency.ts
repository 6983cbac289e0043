import type { Account } from './account.js'
import { StripeFailure } from './errors.js'

export interface Answer {
  status: number
  body: string
  replayed?: boolean
}

/** Stripe remembers a key for a day; after that the same key is a new request. */
const REMEMBERED_SECONDS = 86_400

const inUse = () =>
  new StripeFailure(409, {
    type: 'idempotency_error',
    code: 'idempotency_key_in_use',
    message: 'There is currently another in-progress request using this Idempotent Key.',
  })

const reused = () =>
  new StripeFailure(400, {
    type: 'idempotency_error',
    message: 'Keys for idempotent requests can only be used with the same parameters they were first used with.',
  })

/** The first answer to a key is given again to whoever repeats the request to the letter. Refused requests are not kept. */
export async function once(
  account: Account,
  key: string | null,
  request: string,
  work: () => Promise<Answer>,
): Promise<Answer> {
  if (!key) return work()
  const known = account.idempotency.get(key)
  if (known && account.seconds - known.at < REMEMBERED_SECONDS) {
    if (known.request !== request) throw reused()
    if (!known.answer) throw inUse()
    return { ...known.answer, replayed: true }
  }
  const kept = { request, at: account.seconds, answer: null as Answer | null }
  account.idempotency.set(key, kept)
  try {
    const answer = await work()
    kept.answer = answer
    return answer
  } catch (caught) {
    account.idempotency.delete(key)
    throw caught
  }
}
