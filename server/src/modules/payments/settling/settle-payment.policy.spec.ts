import { describe, expect, test } from '@jest/globals'
import type { SessionTruth } from '../providers/provider.gateway.js'
import { mismatch, OTHER_AMOUNT, settlementOf, whyNotSettled } from './settle-payment.policy.js'
import { wholeCents } from '../../../platform/money.js'

const payment = { id: 'p1', amountCents: wholeCents(760), currency: 'eur', mode: 'live' }
const truth: SessionTruth = {
  status: 'PAID',
  reference: 'p1',
  amountCents: wholeCents(760),
  currency: 'eur',
  mode: 'live',
  providerPaymentId: 'pi_1',
}

describe('what the provider says is compared with what was asked', () => {
  test.each<[what: string, said: Partial<SessionTruth>, answer: string | null]>([
    ['the same payment', {}, null],
    ['another payment’s reference', { reference: 'p2' }, 'REFERENCE'],
    ['one cent less', { amountCents: wholeCents(759) }, 'AMOUNT'],
    ['one cent more', { amountCents: wholeCents(761) }, 'AMOUNT'],
    ['another currency', { currency: 'usd' }, 'CURRENCY'],
    ['a test card for a real payment', { mode: 'test' }, 'MODE'],
    [
      'everything else: the reference is said first',
      { reference: 'p2', amountCents: wholeCents(1), mode: 'test' },
      'REFERENCE',
    ],
  ])('%s', (_what, said, answer) => expect(mismatch(payment, { ...truth, ...said })).toBe(answer))
})

describe('what is done with a payment that is still pending', () => {
  test.each<[status: SessionTruth['status'], settlement: string]>([
    ['OPEN', 'WAIT'],
    ['PENDING', 'WAIT'],
    ['FAILED', 'FAIL'],
    ['EXPIRED', 'EXPIRE'],
    ['PAID', 'SUCCEED'],
  ])('%s: %s', (status, settlement) => expect(settlementOf(payment, { ...truth, status })).toBe(settlement))

  test('money that is not what was asked credits nothing and calls the staff', () =>
    expect(settlementOf(payment, { ...truth, amountCents: wholeCents(761) })).toBe('ALERT'))
  test('a page that came to nothing is compared with nothing', () =>
    expect(settlementOf(payment, { ...truth, status: 'FAILED', amountCents: wholeCents(0) })).toBe('FAIL'))
})

describe('why an order takes no payment any more', () => {
  test.each([
    ['PAID', null, 'la commande était déjà payée'],
    ['CANCELLED', null, 'la commande avait été abandonnée'],
    ['CANCELLED', 'le service a fermé', 'le service a fermé'],
    ['PENDING', null, OTHER_AMOUNT],
    ['DUE', null, OTHER_AMOUNT],
    ['EXPIRED', null, null],
    ['EXPIRED', 'le service a fermé', null],
  ] as const)('%s, shortfall %s: %s', (status, shortfall, why) =>
    expect(whyNotSettled({ status, shortfall })).toBe(why),
  )
})
