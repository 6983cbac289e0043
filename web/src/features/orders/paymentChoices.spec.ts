import { expect, test } from '@jest/globals'
import { ZERO_CENTS } from '@shared/money'
import { preferredMethod } from './paymentChoices'

const choice = (method: 'WALLET' | 'WALLET_THEN_CARD' | 'CARD', allowed: boolean) => ({
  method,
  allowed,
  reason: null,
  walletCents: ZERO_CENTS,
  cardCents: ZERO_CENTS,
})

test('a wallet that is enough is preselected', () =>
  expect(preferredMethod([choice('WALLET', true), choice('CARD', true)])).toBe('WALLET'))

test('a wallet that is short pays first and the card the rest', () =>
  expect(preferredMethod([choice('WALLET', false), choice('WALLET_THEN_CARD', true), choice('CARD', true)])).toBe(
    'WALLET_THEN_CARD',
  ))

test('an empty wallet leaves the card', () =>
  expect(preferredMethod([choice('WALLET', false), choice('CARD', true)])).toBe('CARD'))
