import { expect, test } from '@jest/globals'
import { paymentChoices } from './payment-choices.policy.js'
import { type Cents, wholeCents } from '../../../platform/money.js'

const offered = (totalCents: Cents, walletBalanceCents: Cents, minimum: Cents | null = wholeCents(50)) =>
  paymentChoices(
    {
      totalCents: wholeCents(totalCents),
      walletBalanceCents: wholeCents(walletBalanceCents),
      onInvoice: null,
      walletOnly: false,
    },
    minimum,
  ).map((c) => [c.method, c.allowed, c.walletCents, c.cardCents])

test('a wallet that is enough, or the card', () =>
  expect(offered(wholeCents(760), wholeCents(1000))).toEqual([
    ['WALLET', true, 760, 0],
    ['CARD', true, 0, 760],
  ]))

test('a wallet that is short may pay a part, as much as leaves the card its minimum', () => {
  expect(offered(wholeCents(760), wholeCents(500))).toContainEqual(['WALLET_THEN_CARD', true, 500, 260])
  expect(offered(wholeCents(760), wholeCents(740))).toContainEqual(['WALLET_THEN_CARD', true, 710, 50])
  const [, both] = paymentChoices(
    { totalCents: wholeCents(760), walletBalanceCents: wholeCents(740), onInvoice: null, walletOnly: false },
    wholeCents(50),
  )
  expect(both?.reason).toMatch(/au moins 0,50.€ : le reste demeure/)
})

test('an empty wallet, or one that the minimum leaves nothing to do, is not half of a choice', () => {
  expect(offered(wholeCents(760), wholeCents(0)).map(([method]) => method)).toEqual(['WALLET', 'CARD'])
  expect(offered(wholeCents(50), wholeCents(30)).map(([method]) => method)).toEqual(['WALLET', 'CARD'])
})

test('what no card can pay says so, and so does a régie that takes none', () => {
  const choices = paymentChoices(
    { totalCents: wholeCents(40), walletBalanceCents: wholeCents(30), onInvoice: null, walletOnly: false },
    wholeCents(50),
  )
  expect(choices.map(({ allowed, reason }) => [allowed, reason])).toEqual([
    [false, expect.stringMatching(/^Il manque 0,10/)],
    [false, expect.stringMatching(/^La carte paie au moins 0,50/)],
  ])
  expect(offered(wholeCents(760), wholeCents(500), null)).toEqual([
    ['WALLET', false, 760, 0],
    ['CARD', false, 0, 760],
  ])
})

test('an order that costs nothing is not for the card', () =>
  expect(offered(wholeCents(0), wholeCents(0))).toEqual([
    ['WALLET', true, 0, 0],
    ['CARD', false, 0, 0],
  ]))

test('where the règlement has the wallet pay alone, the card is not a choice, and why is said', () =>
  expect(
    paymentChoices(
      { totalCents: wholeCents(760), walletBalanceCents: wholeCents(500), onInvoice: null, walletOnly: true },
      wholeCents(50),
    ).map(({ method, allowed, reason }) => [method, allowed, reason]),
  ).toEqual([
    ['WALLET', false, 'Il manque 2,60\u00a0€.'],
    ['CARD', false, 'Ce service se paie par le porte-monnaie seul : rechargez-le.'],
  ]))
