import { expect, test } from '@jest/globals'
import { paymentChoices } from './payment-choices.policy.js'

const offered = (totalCents: number, walletBalanceCents: number, minimum: number | null = 50) =>
  paymentChoices({ totalCents, walletBalanceCents }, minimum).map((c) => [
    c.method,
    c.allowed,
    c.walletCents,
    c.cardCents,
  ])

test('a wallet that is enough, or the card', () =>
  expect(offered(760, 1000)).toEqual([
    ['WALLET', true, 760, 0],
    ['CARD', true, 0, 760],
  ]))

test('a wallet that is short may pay a part, as much as leaves the card its minimum', () => {
  expect(offered(760, 500)).toContainEqual(['WALLET_THEN_CARD', true, 500, 260])
  expect(offered(760, 740)).toContainEqual(['WALLET_THEN_CARD', true, 710, 50])
  const [, both] = paymentChoices({ totalCents: 760, walletBalanceCents: 740 }, 50)
  expect(both?.reason).toMatch(/au moins 0,50.€ : le reste demeure/)
})

test('an empty wallet, or one that the minimum leaves nothing to do, is not half of a choice', () => {
  expect(offered(760, 0).map(([method]) => method)).toEqual(['WALLET', 'CARD'])
  expect(offered(50, 30).map(([method]) => method)).toEqual(['WALLET', 'CARD'])
})

test('what no card can pay says so, and so does a régie that takes none', () => {
  const choices = paymentChoices({ totalCents: 40, walletBalanceCents: 30 }, 50)
  expect(choices.map(({ allowed, reason }) => [allowed, reason])).toEqual([
    [false, expect.stringMatching(/^Il manque 0,10/)],
    [false, expect.stringMatching(/^La carte paie au moins 0,50/)],
  ])
  expect(offered(760, 500, null)).toEqual([
    ['WALLET', false, 760, 0],
    ['CARD', false, 0, 760],
  ])
})

test('an order that costs nothing is not for the card', () =>
  expect(offered(0, 0)).toEqual([
    ['WALLET', true, 0, 0],
    ['CARD', false, 0, 0],
  ]))
