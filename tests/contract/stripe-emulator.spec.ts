import { beforeEach, describe, expect, test } from '@jest/globals'
import Stripe from 'stripe'
import { clock } from '../support/clock.js'
import { type Account, anAccount, pay, stripe, useStripe } from '../support/stripe/index.js'

/** The emulator, spoken to by Stripe's own SDK: what the other tests rely on. */
useStripe()

let account: Account
let sdk: Stripe
beforeEach(() => {
  clock.at('2026-11-25T12:00:00Z')
  account = anAccount()
  sdk = clientOf(account.key)
})

function clientOf(key: string): Stripe {
  const { hostname, port } = new URL(stripe().url)
  return new Stripe(key, { host: hostname, port, protocol: 'http', telemetry: false, maxNetworkRetries: 0 })
}
const asked = (cents = 1000): Stripe.Checkout.SessionCreateParams => ({
  mode: 'payment',
  success_url: 'https://exemple.fr',
  metadata: { payment: 'p1' },
  payment_intent_data: { metadata: { payment: 'p1' } },
  line_items: [
    { quantity: 2, price_data: { currency: 'eur', unit_amount: cents / 2, product_data: { name: 'Repas' } } },
  ],
})
const failure = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (e: Stripe.errors.StripeError) => e,
  )

describe('keys', () => {
  test('open their own account only', async () => {
    const { id } = await sdk.checkout.sessions.create(asked())
    expect((await sdk.checkout.sessions.retrieve(id)).amount_total).toBe(1000)
    const error = await failure(clientOf(anAccount().key).checkout.sessions.retrieve(id))
    expect(error).toMatchObject({
      statusCode: 404,
      code: 'resource_missing',
      requestId: expect.stringMatching(/^req_/),
    })
  })

  test('that are not known are refused in Stripe’s words', async () => {
    const error = await failure(clientOf('sk_test_unknown1234').balance.retrieve())
    expect(error).toBeInstanceOf(Stripe.errors.StripeAuthenticationError)
    expect(error?.message).toMatch(/^Invalid API Key provided: sk_test_\*+1234$/)
  })
})

describe('idempotency', () => {
  test('the same request gives the same answer, another one under its key is refused, after a day it is new', async () => {
    const create = (cents?: number) => sdk.checkout.sessions.create(asked(cents), { idempotencyKey: 'k' })
    const first = await create()
    const again = await create()
    expect(again.id).toBe(first.id)
    expect(again.lastResponse.headers['idempotent-replayed']).toBe('true')
    expect(await failure(create(2000))).toBeInstanceOf(Stripe.errors.StripeIdempotencyError)
    clock.at('2026-11-26T12:00:01Z')
    expect((await create()).id).not.toBe(first.id)
  })

  test('a refused request is not remembered', async () => {
    const create = (cents: number) => sdk.checkout.sessions.create(asked(cents), { idempotencyKey: 'k' })
    expect(await failure(create(40))).toMatchObject({ code: 'amount_too_small' })
    expect((await create(1000)).status).toBe('open')
  })
})

describe('pages', () => {
  test.each([
    [1_799, 'at least 30 minutes'],
    [86_401, 'less than 24 hours'],
  ])('that end in %i s are refused: %s', async (seconds, words) => {
    const expires_at = clock.now().getTime() / 1000 + seconds
    const error = await failure(sdk.checkout.sessions.create({ ...asked(), expires_at }))
    expect(error).toMatchObject({ statusCode: 400, param: 'expires_at', message: expect.stringContaining(words) })
  })

  test('expire by themselves, once, and cannot be expired again', async () => {
    const { id } = await sdk.checkout.sessions.create(asked())
    clock.at('2026-11-26T12:00:00Z')
    expect(await sdk.checkout.sessions.retrieve(id)).toMatchObject({ status: 'expired', url: null })
    expect(await failure(sdk.checkout.sessions.expire(id))).toBeInstanceOf(Stripe.errors.StripeInvalidRequestError)
    expect(account.waiting.map(({ type }) => type)).toEqual(['checkout.session.expired'])
  })

  test('can be paid by hand, with three buttons', async () => {
    const { id, url } = await sdk.checkout.sessions.create(asked())
    const press = (card: string) =>
      fetch(url ?? '', { method: 'POST', body: new URLSearchParams({ card }), redirect: 'manual' })
    expect(await (await fetch(url ?? '')).text()).toContain('10.00 eur')
    expect((await press('decline')).status).toBe(200)
    expect((await sdk.checkout.sessions.retrieve(id)).status).toBe('open')
    expect((await press('accept')).status).toBe(303)
    expect((await sdk.checkout.sessions.retrieve(id)).payment_status).toBe('paid')
    expect(await (await press('accept')).text()).toContain('This page is over')
  })
})

test('links are followed when asked, lists are read by pages, metadata reaches the charge', async () => {
  for (let i = 0; i < 12; i++) {
    const { id } = await sdk.checkout.sessions.create(asked())
    pay(account, account.sessions.get(id) as never, 'accepted')
  }
  const first = await sdk.balanceTransactions.list({ limit: 5, expand: ['data.source'] })
  expect(first.has_more).toBe(true)
  expect(first.data[0]?.source).toMatchObject({ object: 'charge', metadata: { payment: 'p1' } })
  expect(await sdk.balanceTransactions.list({ limit: 5 }).autoPagingToArray({ limit: 100 })).toHaveLength(12)
  expect((await sdk.balance.retrieve()).available).toEqual([{ amount: 12 * 960, currency: 'eur' }])
  expect((await sdk.events.list({ limit: 100 })).data.at(-1)?.type).toBe('charge.succeeded')
})

test('more than was paid is not refunded, and says so as Stripe does', async () => {
  const { id } = await sdk.checkout.sessions.create(asked())
  pay(account, account.sessions.get(id) as never, 'accepted')
  const intent = String((await sdk.checkout.sessions.retrieve(id)).payment_intent)
  await sdk.refunds.create({ payment_intent: intent, amount: 400 })
  expect(await failure(sdk.refunds.create({ payment_intent: intent, amount: 601 }))).toMatchObject({
    param: 'amount',
    message: 'Refund amount (€6.01) is greater than unrefunded amount on charge (€6.00)',
  })
  await sdk.refunds.create({ payment_intent: intent })
  expect(await failure(sdk.refunds.create({ payment_intent: intent }))).toMatchObject({
    code: 'charge_already_refunded',
  })
})

test.each([
  ['down', Stripe.errors.StripeConnectionError],
  ['mute', Stripe.errors.StripeConnectionError],
] as const)('weather: %s', async (kind, error) => {
  stripe().weather.set({ kind })
  expect(await failure(sdk.balance.retrieve())).toBeInstanceOf(error)
  stripe().weather.set({ kind: 'error', status: 429 })
  expect(await failure(sdk.balance.retrieve())).toBeInstanceOf(Stripe.errors.StripeRateLimitError)
})
