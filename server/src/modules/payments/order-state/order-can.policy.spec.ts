import { describe, expect, test } from '@jest/globals'
import { type Means, waysToPay, whyNotGiveUp, whyNothing } from './order-can.policy.js'
import type { OrderFacts, PaymentFacts } from './order-state.policy.js'
import { type Cents, wholeCents } from '../../../platform/money.js'

const NOW = new Date('2026-12-01T10:00:00Z')
const order: OrderFacts = {
  status: 'PENDING',
  expiresAt: new Date('2026-12-01T10:15:00Z'),
  totalCents: wholeCents(760),
  walletCents: wholeCents(0),
  cardCents: wholeCents(760),
  refundedCents: wholeCents(0),
  shortfall: null,
  paidAtDesk: false,
  afterTheFact: false,
  month: null,
}
const NOT_SERVED = 'Seuls la famille et le guichet paient ou abandonnent une commande.'
const PAID = 'Cette commande est déjà payée.'
const NOT_WAITING = 'Seule une commande en attente de paiement peut être abandonnée.'

test.each([
  ['PENDING', true, null, null],
  ['PENDING', false, NOT_SERVED, NOT_SERVED],
  ['DUE', true, null, NOT_WAITING],
  ['PAID', true, PAID, NOT_WAITING],
  ['PAID', false, PAID, NOT_WAITING],
] as const)('%s, for who serves the family %j: to pay %s, to give up %s', (status, serves, pay, giveUp) => {
  expect(whyNothing({ ...order, status }, serves, NOW)).toBe(pay)
  expect(whyNotGiveUp({ ...order, status }, serves, NOW)).toBe(giveUp)
})

describe('the ways to pay 7,60 €, of which 3,80 € of care', () => {
  const means: Means = {
    cardMinimumCents: wholeCents(50),
    wallet: { balanceCents: wholeCents(760), floorCents: wholeCents(0), careOnlyCents: wholeCents(0) },
    careCents: wholeCents(380),
  }
  const purse = (balanceCents: Cents, careOnlyCents = wholeCents(0)) => ({
    wallet: { balanceCents, floorCents: careOnlyCents, careOnlyCents },
  })
  const processing: PaymentFacts = { status: 'PENDING', amountCents: wholeCents(760), alert: null, processing: true }
  const NO_CARD = 'Cette régie n’accepte pas encore la carte.'
  const BANK = 'Votre banque vérifie encore un paiement par carte : attendez sa réponse.'
  const short = (has: string, missing: string) => `Votre porte-monnaie contient ${has} : il manque ${missing}.`
  const ways = (change: Partial<Means>, payments: PaymentFacts[] = [], asked = order) => {
    const { pay, payByCard, payByWallet } = waysToPay(asked, payments, { ...means, ...change })
    return [pay, payByCard, payByWallet].map(({ allowed, reason }) =>
      allowed ? true : (reason ?? '').replaceAll('\u00a0', ' '),
    )
  }
  test('card or wallet', () => expect(ways({})).toEqual([true, true, true]))
  test('one cent short, the card alone', () =>
    expect(ways(purse(wholeCents(759)))).toEqual([true, true, short('7,59 €', '0,01 €')]))
  test('a régie without cards, the wallet alone', () =>
    expect(ways({ cardMinimumCents: null })).toEqual([true, NO_CARD, true]))
  test('neither: both reasons are said', () =>
    expect(ways({ cardMinimumCents: null, ...purse(wholeCents(0)) })).toEqual([
      `${NO_CARD} ${short('0,00 €', '7,60 €')}`,
      NO_CARD,
      short('0,00 €', '7,60 €'),
    ]))
  test('a bank that decides stops the card, not the wallet', () =>
    expect(ways({}, [processing])).toEqual([true, BANK, true]))
  test('CESU pay the care of it and no more', () => {
    expect(ways(purse(wholeCents(760), wholeCents(380)))).toEqual([true, true, true])
    expect(ways(purse(wholeCents(760), wholeCents(381)))).toEqual([true, true, short('7,60 €', '0,01 €')])
  })
  test('what the card would pay is what the wallet must hold, care included up to it', () =>
    expect(
      ways(purse(wholeCents(300), wholeCents(300)), [], {
        ...order,
        cardCents: wholeCents(300),
        walletCents: wholeCents(460),
      }),
    ).toEqual([true, true, true]))
})
