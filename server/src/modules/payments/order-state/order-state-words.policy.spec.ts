import { describe, expect, test } from '@jest/globals'
import type { OrderFacts, PaymentFacts } from './order-state.policy.js'
import { creditedInFrench, tellOrder } from './order-state-words.policy.js'
import { wholeCents } from '../../../platform/money.js'

const NOW = new Date('2026-11-25T12:00:00Z')
const OVER = new Date('2026-11-25T11:59:00Z')
const held: OrderFacts = {
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
const card: PaymentFacts = { status: 'PENDING', amountCents: wholeCents(760), alert: null, processing: false }
const came: PaymentFacts = { ...card, status: 'SUCCEEDED' }
const failed: PaymentFacts = { ...card, status: 'FAILED' }
const atTheBank: PaymentFacts = { ...card, processing: true }
const paid: OrderFacts = { ...held, status: 'PAID' }
const byWallet = { walletCents: wholeCents(760), cardCents: wholeCents(0) }
const expired: OrderFacts = { ...held, status: 'EXPIRED', expiresAt: OVER }
const due: OrderFacts = { ...held, status: 'DUE', expiresAt: null, afterTheFact: true }
const cancelled: OrderFacts = { ...held, status: 'CANCELLED' }
const stopped: OrderFacts = { ...cancelled, shortfall: 'le service a fermé' }
const SHORT = 'Complet le mardi 8 décembre.'

const told = (order: OrderFacts, payments: PaymentFacts[], language: 'FR' | 'EN') =>
  tellOrder(order, payments, NOW, language).sentence.replaceAll('\u00a0', ' ')

describe('what a family reads of its order', () => {
  test.each<[sentence: string, OrderFacts, PaymentFacts[]]>([
    [
      'En attente du paiement de 7,60 €. Vos places sont gardées. Si vous venez de payer, votre paiement est en cours de vérification.',
      held,
      [],
    ],
    [
      'Le paiement par carte n’a pas abouti. Rien n’a été débité. Vos places sont gardées : payez à nouveau ou autrement.',
      held,
      [failed],
    ],
    [
      'Votre banque vérifie le paiement de 5,00 €. Attendez sa réponse avant de payer autrement : rien n’est perdu.',
      held,
      [{ ...atTheBank, amountCents: wholeCents(500) }],
    ],
    [
      'Votre paiement de 5,00 € demande une vérification par la mairie. Rien n’est perdu : vous serez prévenu.',
      held,
      [{ ...card, alert: 'AMOUNT', amountCents: wholeCents(500) }],
    ],
    ['À régler : 7,60 €, d’après le pointage. Payez par carte ou avec votre porte-monnaie.', due, []],
    [
      'Le paiement par carte n’a pas abouti. Rien n’a été débité. À régler : 7,60 €, d’après le pointage. Payez par carte ou avec votre porte-monnaie.',
      due,
      [failed],
    ],
    ['Commande payée : 7,60 €, par carte bancaire. Vos réservations ont été confirmées.', paid, [came]],
    ['Commande payée : 7,60 €, par carte bancaire. Rien d’autre n’est dû.', { ...paid, afterTheFact: true }, [came]],
    [
      'Commande payée : 7,60 €, par carte bancaire. Depuis, 3,80 € vous ont été rendus.',
      { ...paid, refundedCents: wholeCents(380) },
      [came],
    ],
    [
      `Commande payée : 7,60 €, par carte bancaire. ${SHORT}`,
      { ...paid, refundedCents: wholeCents(380), shortfall: SHORT },
      [came],
    ],
    [
      `Commande payée : 7,60 €, avec votre porte-monnaie. ${SHORT} Un autre paiement de 7,60 € est arrivé : il a été crédité sur votre porte-monnaie. Rien n’est perdu.`,
      { ...paid, ...byWallet, shortfall: SHORT },
      [came],
    ],
    [
      'Commande payée : 7,60 €, par carte bancaire, puis rendue en entier.',
      { ...paid, refundedCents: wholeCents(760) },
      [came],
    ],
    [
      `Commande payée : 7,60 €, par carte bancaire. ${SHORT}`,
      { ...paid, refundedCents: wholeCents(760), shortfall: SHORT },
      [came],
    ],
    ['Le délai de paiement est passé : les places ont été libérées et rien n’a été débité.', expired, []],
    [
      'Le délai de paiement est passé : les places ont été libérées. Votre banque vérifie encore un paiement : s’il arrive, rien n’est perdu.',
      expired,
      [atTheBank],
    ],
    [
      'Le paiement de 7,60 € est arrivé, mais la commande ne pouvait plus le recevoir (la commande n’attendait plus rien) : il a été crédité sur votre porte-monnaie. Rien n’est perdu.',
      expired,
      [came],
    ],
    [
      'Commande arrêtée avant d’être payée : le service a fermé. Rien n’est dû : choisissez de nouveau vos dates.',
      stopped,
      [],
    ],
    [
      'Commande arrêtée avant d’être payée : le service a fermé. Rien n’est dû : choisissez de nouveau vos dates. Votre banque vérifie encore un paiement : s’il arrive, rien n’est perdu.',
      stopped,
      [atTheBank],
    ],
    ['Commande annulée : rien n’a été débité.', cancelled, []],
    ['Commande annulée : rien n’est dû.', { ...cancelled, afterTheFact: true }, []],
  ])('« %s »', (sentence, order, payments) => expect(told(order, payments, 'FR')).toBe(sentence))
})

describe('the same in English', () => {
  test.each<[sentence: string, OrderFacts, PaymentFacts[]]>([
    [
      'Waiting for the payment of 7,60 €. Your places are held. If you have just paid, your payment is being checked.',
      held,
      [],
    ],
    [
      'The card payment did not go through. Nothing was taken. Your places are held: pay again or another way.',
      held,
      [failed],
    ],
    [
      'Your bank is checking the payment of 5,00 €. Wait for its answer before you pay another way: nothing is lost.',
      held,
      [{ ...atTheBank, amountCents: wholeCents(500) }],
    ],
    [
      'Your payment of 5,00 € has to be verified by the town hall. Nothing is lost: you will be told.',
      held,
      [{ ...card, alert: 'AMOUNT', amountCents: wholeCents(500) }],
    ],
    [
      'The card payment did not go through. Nothing was taken. To settle: 7,60 €, from the register. Pay by card or with your wallet.',
      due,
      [failed],
    ],
    ['Order paid: 7,60 €, by card. Your bookings were confirmed.', paid, [came]],
    ['Order paid: 7,60 €, by card. Nothing else is due.', { ...paid, afterTheFact: true }, [came]],
    [
      'Order paid: 7,60 €, by card. Since then, 3,80 € were given back to you.',
      { ...paid, refundedCents: wholeCents(380) },
      [came],
    ],
    [`Order paid: 7,60 €, by card. ${SHORT}`, { ...paid, refundedCents: wholeCents(380), shortfall: SHORT }, [came]],
    [
      `Order paid: 7,60 €, with your wallet. ${SHORT} Another payment of 7,60 € came: it was credited to your wallet. Nothing is lost.`,
      { ...paid, ...byWallet, shortfall: SHORT },
      [came],
    ],
    [
      'Order paid: 7,60 €, at the desk, with your wallet. Your bookings were confirmed.',
      { ...paid, ...byWallet, paidAtDesk: true },
      [],
    ],
    [
      'Order paid: 10,00 €, of which 2,40 € with your wallet and 7,60 € by card. Your bookings were confirmed.',
      { ...paid, totalCents: wholeCents(1000), walletCents: wholeCents(240) },
      [came],
    ],
    ['Order paid: 7,60 €, by card, then given back in full.', { ...paid, refundedCents: wholeCents(760) }, [came]],
    [`Order paid: 7,60 €, by card. ${SHORT}`, { ...paid, refundedCents: wholeCents(760), shortfall: SHORT }, [came]],
    ['The time to pay is over: the places are free again and nothing was taken.', expired, []],
    [
      'The time to pay is over: the places are free again. Your bank is still checking a payment: if it comes, nothing is lost.',
      expired,
      [atTheBank],
    ],
    [
      'The payment of 7,60 € came when the order could not take it any more (it had ended): it was credited to your wallet. Nothing is lost.',
      expired,
      [came],
    ],
    ['Order stopped before it was paid: le service a fermé. Nothing is due: choose your dates again.', stopped, []],
    ['Order cancelled: nothing was taken.', cancelled, []],
    ['Order cancelled: nothing is due.', { ...cancelled, afterTheFact: true }, []],
  ])('« %s »', (sentence, order, payments) => expect(told(order, payments, 'EN')).toBe(sentence))
})

test.each<[Partial<OrderFacts>, PaymentFacts[], string]>([
  [{}, [came], ', par carte bancaire'],
  [byWallet, [], ', avec votre porte-monnaie'],
  [{ ...byWallet, paidAtDesk: true }, [], ', au guichet, avec votre porte-monnaie'],
  [
    { totalCents: wholeCents(1000), walletCents: wholeCents(240) },
    [came],
    ', dont 2,40 € de votre porte-monnaie et 7,60 € par carte bancaire',
  ],
])('behind an amount, %j: how it was paid', (change, payments, said) =>
  expect(tellOrder({ ...paid, ...change }, payments, NOW, 'EN').paidBy.replaceAll('\u00a0', ' ')).toBe(said),
)

test('what waits was paid by nobody, and the seconds that are left are told', () =>
  expect(tellOrder(held, [], NOW, 'FR')).toMatchObject({
    code: 'WAITING',
    payer: 'NOBODY',
    paidBy: '',
    secondsLeft: 600,
  }))

test('a payment that was credited gives its reason between brackets', () =>
  expect(creditedInFrench(wholeCents(760), 'le service a fermé').replaceAll('\u00a0', ' ')).toBe(
    'Le paiement de 7,60 € est arrivé, mais la commande ne pouvait plus le recevoir (le service a fermé) : il a été crédité sur votre porte-monnaie. Rien n’est perdu.',
  ))
