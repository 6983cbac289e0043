import { describe, expect, test } from '@jest/globals'
import { OrderStateCode, type OrderFacts, type PaymentFacts, stateOfOrder, whyNotByCard } from './order-state.policy.js'
import { orderSentence, wordsOf } from './order-state-words.policy.js'
import { wholeCents } from '../../../platform/money.js'

const NOW = new Date('2026-11-25T12:00:00Z')
const order: OrderFacts = {
  status: 'PENDING',
  expiresAt: new Date('2026-11-25T12:10:00Z'),
  totalCents: wholeCents(760),
  walletCents: wholeCents(0),
  cardCents: wholeCents(760),
  refundedCents: wholeCents(0),
  shortfall: null,
  paidAtDesk: false,
  afterTheFact: false,
  month: null,
}
const open: PaymentFacts = { status: 'PENDING', amountCents: wholeCents(760), alert: null, processing: false }

/** What may have become of the card: columns of the table. */
const PAYMENTS: Record<string, PaymentFacts[]> = {
  none: [],
  open: [open],
  bank: [{ ...open, processing: true }],
  failed: [{ ...open, status: 'FAILED' }],
  expired: [{ ...open, status: 'EXPIRED' }],
  again: [{ ...open, status: 'FAILED' }, open],
  alert: [{ ...open, alert: 'AMOUNT' }],
  came: [{ ...open, status: 'SUCCEEDED' }],
  twice: [
    { ...open, status: 'SUCCEEDED' },
    { ...open, status: 'SUCCEEDED' },
  ],
}
const over = new Date('2026-11-25T11:59:00Z')
const byWallet = { walletCents: wholeCents(760), cardCents: wholeCents(0) }

/** What the order is and who paid: rows of the table. */
const ORDERS: Record<string, OrderFacts> = {
  'held, to be paid by card': order,
  'held, its time just over': { ...order, expiresAt: over },
  'due after the fact': { ...order, status: 'DUE', expiresAt: null, afterTheFact: true },
  'paid by card': { ...order, status: 'PAID' },
  'paid by wallet': { ...order, status: 'PAID', ...byWallet },
  'paid by wallet and card': { ...order, status: 'PAID', totalCents: wholeCents(1000), walletCents: wholeCents(240) },
  'paid at the desk': { ...order, status: 'PAID', ...byWallet, paidAtDesk: true },
  expired: { ...order, status: 'EXPIRED', expiresAt: over },
  'cancelled by the family': { ...order, status: 'CANCELLED' },
  'stopped by the staff': { ...order, status: 'CANCELLED', shortfall: 'le service a fermé' },
}

type Row = Record<
  'none' | 'open' | 'bank' | 'failed' | 'expired' | 'again' | 'alert' | 'came' | 'twice',
  `${OrderStateCode}`
>
const always = (code: `${OrderStateCode}`) => ({
  none: code,
  open: code,
  bank: code,
  failed: code,
  expired: code,
  again: code,
})
const held: Row = {
  none: 'WAITING',
  open: 'WAITING',
  bank: 'CHECKING',
  failed: 'DECLINED',
  expired: 'DECLINED',
  again: 'WAITING',
  alert: 'TO_VERIFY',
  came: 'WAITING',
  twice: 'WAITING',
}
const CODES: Record<string, Row> = {
  'held, to be paid by card': held,
  'held, its time just over': { ...always('EXPIRED'), alert: 'TO_VERIFY', came: 'EXPIRED', twice: 'EXPIRED' },
  'due after the fact': { ...always('DUE'), bank: 'CHECKING', alert: 'TO_VERIFY', came: 'DUE', twice: 'DUE' },
  'paid by card': { ...always('PAID'), alert: 'PAID', came: 'PAID', twice: 'PAID_TWICE' },
  'paid by wallet': { ...always('PAID'), alert: 'PAID', came: 'PAID_TWICE', twice: 'PAID_TWICE' },
  'paid by wallet and card': { ...always('PAID'), alert: 'PAID', came: 'PAID', twice: 'PAID_TWICE' },
  'paid at the desk': { ...always('PAID'), alert: 'PAID', came: 'PAID_TWICE', twice: 'PAID_TWICE' },
  expired: { ...always('EXPIRED'), alert: 'TO_VERIFY', came: 'CREDITED', twice: 'CREDITED' },
  'cancelled by the family': { ...always('CANCELLED'), alert: 'TO_VERIFY', came: 'CREDITED', twice: 'CREDITED' },
  'stopped by the staff': { ...always('STOPPED'), alert: 'TO_VERIFY', came: 'CREDITED', twice: 'CREDITED' },
}
const PAYERS: Record<string, string> = {
  'paid by card': 'CARD',
  'paid by wallet': 'WALLET',
  'paid by wallet and card': 'WALLET_AND_CARD',
  'paid at the desk': 'DESK',
}
const factsOf = (name: string): OrderFacts => ORDERS[name] ?? order
const paymentsOf = (name: string): PaymentFacts[] => PAYMENTS[name] ?? []
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const said = (facts: OrderFacts, payments: PaymentFacts[] = [], language: 'FR' | 'EN' = 'FR') =>
  plain(orderSentence(stateOfOrder(facts, payments, NOW), facts, payments, language))

const PAIRS = Object.entries(CODES).flatMap(([name, row]) =>
  Object.entries(row).map(([payment, code]) => [name, payment, code] as const),
)

describe('each pair of an order and its payments', () => {
  test.each(PAIRS)('%s, card %s: %s', (name, payment, code) => {
    const state = stateOfOrder(factsOf(name), paymentsOf(payment), NOW)
    expect([state.code, state.payer]).toEqual([code, PAYERS[name] ?? 'NOBODY'])
  })

  test.each(PAIRS)('%s, card %s: nothing contradicts %s', (name, payment, code) => {
    const facts = factsOf(name)
    const sentence = said(facts, paymentsOf(payment))
    expect(said(facts, paymentsOf(payment), 'EN')).not.toBe('')
    const money = ['came', 'twice'].includes(payment)
    if (facts.status === 'PAID') expect(sentence).toMatch(/^Commande payée : /)
    else expect(sentence).not.toContain('Commande payée')
    if (money && ['EXPIRED', 'CANCELLED'].includes(facts.status)) expect(sentence).not.toContain('rien n’a été débité')
    if (payment === 'bank' && facts.status !== 'PAID') expect(sentence).toContain('banque')
    if (code === 'PAID_TWICE' || code === 'CREDITED') expect(sentence).toMatch(/7,60 € est arrivé|15,20 € est arrivé/)
  })
})

test.each(Object.values(OrderStateCode))('%s has its words in both languages', (code) => {
  for (const language of ['FR', 'EN'] as const) expect(Object.values(wordsOf(code, language))).not.toContain('')
})

test('how it was paid is said with the amount', () => {
  expect(said(factsOf('paid by card'), paymentsOf('came'))).toBe(
    'Commande payée : 7,60 €, par carte bancaire. Vos réservations ont été confirmées.',
  )
  expect(said(factsOf('paid by wallet'))).toContain('7,60 €, avec votre porte-monnaie.')
  expect(said(factsOf('paid at the desk'))).toContain('7,60 €, au guichet, avec votre porte-monnaie.')
  expect(said(factsOf('paid by wallet and card'))).toContain(
    '10,00 €, dont 2,40 € de votre porte-monnaie et 7,60 € par carte bancaire.',
  )
  expect(said(factsOf('paid by card'), paymentsOf('came'), 'EN')).toBe(
    'Order paid: 7,60 €, by card. Your bookings were confirmed.',
  )
})

test('a second payment is told by name, on top of what was paid', () => {
  expect(said(factsOf('paid by wallet'), paymentsOf('came'))).toBe(
    'Commande payée : 7,60 €, avec votre porte-monnaie. Un autre paiement de 7,60 € est arrivé : il a été crédité sur votre porte-monnaie. Rien n’est perdu.',
  )
})

test('what was given back since is not « confirmed »', () => {
  const paid = factsOf('paid by card')
  expect(said({ ...paid, refundedCents: wholeCents(380) })).toContain('Depuis, 3,80 € vous ont été rendus.')
  expect(stateOfOrder({ ...paid, refundedCents: wholeCents(760) }, [], NOW).code).toBe('GIVEN_BACK')
  expect(said({ ...paid, refundedCents: wholeCents(760) })).toBe(
    'Commande payée : 7,60 €, par carte bancaire, puis rendue en entier.',
  )
  expect(said({ ...paid, afterTheFact: true })).toContain('Rien d’autre n’est dû.')
  const inPart = { ...paid, refundedCents: wholeCents(380), shortfall: '1 réservation n’a pas pu être faite.' }
  expect(stateOfOrder(inPart, [], NOW).code).toBe('PAID_IN_PART')
  expect(said(inPart)).toContain('1 réservation n’a pas pu être faite.')
})

test('the time left is the server’s, in whole seconds, and only while places are held', () => {
  const left = (facts: OrderFacts) => stateOfOrder(facts, [], NOW).secondsLeft
  expect(left(order)).toBe(600)
  expect(left({ ...order, expiresAt: new Date('2026-11-25T12:00:00.400Z') })).toBe(1)
  expect(left(factsOf('held, its time just over'))).toBeNull()
  expect(left(factsOf('due after the fact'))).toBeNull()
  expect(left(factsOf('paid by card'))).toBeNull()
})

test('no second card is asked while a bank decides or the town hall looks', () => {
  expect(whyNotByCard(paymentsOf('bank'))).toContain('Votre banque vérifie')
  expect(whyNotByCard(paymentsOf('alert'))).toContain('vérification par la mairie')
  for (const free of ['none', 'open', 'failed', 'expired', 'again']) expect(whyNotByCard(paymentsOf(free))).toBeNull()
})
