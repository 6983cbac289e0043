import { describe, expect, test } from '@jest/globals'
import type Stripe from 'stripe'
import { disputeTruth, refundTruth, sessionTruth } from './stripe-truth.policy.js'

const ID = '11111111-1111-4111-8111-111111111111'
const intent = { id: 'pi_1', status: 'succeeded', amount_received: 760, currency: 'eur' }
const session = (change: object = {}) =>
  sessionTruth({
    id: 'cs_1',
    status: 'complete',
    payment_status: 'paid',
    amount_total: 760,
    currency: 'eur',
    livemode: true,
    client_reference_id: ID,
    metadata: { payment: ID },
    payment_intent: intent,
    ...change,
  } as unknown as Stripe.Checkout.Session)

describe('a session', () => {
  test('paid: all that Stripe says', () =>
    expect(session()).toEqual({
      status: 'PAID',
      reference: ID,
      amountCents: 760,
      currency: 'eur',
      mode: 'live',
      providerPaymentId: 'pi_1',
    }))

  test.each([
    ['open', 'unpaid', null, 'OPEN'],
    ['expired', 'unpaid', null, 'EXPIRED'],
    ['complete', 'paid', 'succeeded', 'PAID'],
    ['complete', 'no_payment_required', null, 'PAID'],
    ['complete', 'unpaid', 'processing', 'PENDING'],
    ['complete', 'unpaid', 'requires_action', 'PENDING'],
    ['complete', 'unpaid', null, 'PENDING'],
    ['complete', 'unpaid', 'requires_payment_method', 'FAILED'],
    ['complete', 'unpaid', 'canceled', 'FAILED'],
  ])('%s, %s, its intent %s: %s', (status, payment_status, of, expected) =>
    expect(session({ status, payment_status, payment_intent: of && { ...intent, status: of } }).status).toBe(expected),
  )

  test.each([
    [{ payment_intent: { ...intent, amount_received: 700 } }, { amountCents: 0 }],
    [{ payment_intent: { ...intent, currency: 'usd' } }, { currency: '' }],
    [{ metadata: { payment: 'other' } }, { reference: '' }],
    [{ metadata: null }, { reference: '' }],
    [{ client_reference_id: null }, { reference: '' }],
    [{ livemode: false }, { mode: 'test' }],
  ])('%j is no truth about that: %j', (change, expected) => expect(session(change)).toMatchObject(expected))

  test('until it is paid nothing was received', () =>
    expect(session({ status: 'open', payment_status: 'unpaid', payment_intent: 'pi_1' }).providerPaymentId).toBeNull())
})

test.each([
  ['succeeded', 'SUCCEEDED'],
  ['pending', 'PENDING'],
  ['requires_action', 'PENDING'],
  ['failed', 'FAILED'],
  ['canceled', 'FAILED'],
])('a refund that is %s: %s', (status, expected) =>
  expect(refundTruth({ id: 're_1', status, amount: 1, metadata: {} } as unknown as Stripe.Refund, ID)).toMatchObject({
    status: expected,
    reference: null,
  }),
)

test.each([
  ['needs_response', 'OPEN'],
  ['under_review', 'OPEN'],
  ['won', 'WON'],
  ['lost', 'LOST'],
  ['warning_needs_response', undefined],
  ['warning_closed', undefined],
  ['prevented', undefined],
])('a dispute that is %s: %s', (status, expected) =>
  expect(
    disputeTruth({ id: 'dp_1', status, amount: 1, created: 0, payment_intent: 'pi' } as unknown as Stripe.Dispute)
      ?.status,
  ).toBe(expected),
)
