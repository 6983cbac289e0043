import { expect, test } from '@jest/globals'
import { paymentChoices, preferredMethod } from './paymentChoices'

const quote = (totalCents: number, walletBalanceCents: number) => ({
  regie: { id: 'r', name: 'Régie' },
  lines: [],
  totalCents,
  walletBalanceCents,
  missingCents: Math.max(0, totalCents - walletBalanceCents),
  cancellationRule: '',
})

test('a wallet that is enough is preselected, and says what it keeps', () => {
  const choices = paymentChoices(quote(5060, 5240))
  expect(choices.map(({ method, enabled, leftCents }) => [method, enabled, leftCents])).toEqual([
    ['WALLET', true, 180],
    ['CARD', true, null],
  ])
  expect(preferredMethod(choices)).toBe('WALLET')
})

test('a wallet that is short pays first and the card the rest', () => {
  const choices = paymentChoices(quote(5900, 5240))
  expect(choices.map(({ method, enabled }) => [method, enabled])).toEqual([
    ['WALLET', false],
    ['WALLET_THEN_CARD', true],
    ['CARD', true],
  ])
  expect(choices[1]).toMatchObject({ fromWalletCents: 5240, byCardCents: 660 })
  expect(preferredMethod(choices)).toBe('WALLET_THEN_CARD')
})

test('an empty wallet leaves the card', () => {
  const choices = paymentChoices(quote(760, 0))
  expect(choices.map(({ method }) => method)).toEqual(['WALLET', 'CARD'])
  expect(preferredMethod(choices)).toBe('CARD')
})

test('an order that costs nothing is not for the card', () => {
  expect(preferredMethod(paymentChoices(quote(0, 0)))).toBe('WALLET')
})
