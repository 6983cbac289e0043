import { describe, expect, test } from '@jest/globals'
import {
  absenceTakenBack,
  bookingsCancelled,
  bookingsUrl,
  deskTopUpReceived,
  inWords,
  latePaymentCredited,
  hoursCharged,
  mealUnbooked,
  orderExpired,
  orderPaid,
  topUpReceived,
  type ToldOrder,
} from './order-mails.policy.js'
import type { Mail } from '../../platform/mail.js'
import { civilDay } from '../../platform/day.js'
import { wholeCents, ZERO_CENTS } from '../../platform/money.js'

const site = 'https://cantine.exemple.fr'
const camille = { email: 'camille@exemple.fr', firstName: 'Camille' }
const meal = {
  service: 'Cantine',
  commune: 'Aiguilhe',
  beneficiary: 'Théo',
  days: [civilDay('2026-12-01'), civilDay('2026-12-03')],
}
const lines = [meal]
const MEALS = 'Cantine d’Aiguilhe, Théo : mardi 1er décembre, jeudi 3 décembre.'
const told = (code: ToldOrder['told']['code'], sentence: string, paidBy = ''): ToldOrder['told'] => ({
  code,
  sentence,
  paidBy,
  payer: 'NOBODY',
  label: '',
  title: '',
  secondsLeft: null,
})
const order: ToldOrder = {
  provisional: [],
  ...camille,
  id: 'o',
  number: 'CF-12',
  totalCents: wholeCents(760),
  walletCents: wholeCents(0),
  cardCents: wholeCents(760),
  refundedCents: wholeCents(0),
  expiresAt: null,
  paidAtDesk: false,
  afterTheFact: false,
  month: null,
  status: 'PAID',
  shortfall: null,
  told: told('PAID', 'Commande payée : 7,60 €.'),
  lines,
}
/** Subject, then what is written; the reader, the greeting and the link to the order are those of every mail of an order. */
const said = (mail: Mail | null, label = 'Voir ma commande') => {
  expect([mail?.to, mail?.paragraphs[0]]).toEqual(['camille@exemple.fr', 'Bonjour Camille,'])
  expect(mail?.link).toEqual({ label, url: `${site}/commandes/o` })
  return [mail?.subject, ...(mail?.paragraphs.slice(1) ?? [])].map((line) => line?.replaceAll('\u00a0', ' '))
}
const CAN_CANCEL =
  'Vous pouvez annuler en ligne jusqu’à la limite indiquée pour chaque jour : la somme revient alors sur votre porte-monnaie.'

test('meals are told with their service, their commune and their days', () => expect(inWords(meal)).toBe(MEALS))

describe('a paid order', () => {
  const SENTENCE = 'Commande CF-12. Commande payée : 7,60 €.'
  test('is a booking that is confirmed', () =>
    expect(said(orderPaid(order, site))).toEqual([
      'Réservation confirmée (commande CF-12)',
      SENTENCE,
      MEALS,
      CAN_CANCEL,
    ]))
  test('says why its price may still change', () =>
    expect(said(orderPaid({ ...order, provisional: ['Prix provisoire : un supplément s’ajoutera'] }, site))).toEqual([
      'Réservation confirmée (commande CF-12)',
      SENTENCE,
      MEALS,
      'Prix provisoire : un supplément s’ajoutera.',
      CAN_CANCEL,
    ]))
  test('is confirmed in part, or not at all', () => {
    const short = { ...order, shortfall: 'complet le mardi 8 décembre' }
    expect(said(orderPaid(short, site))[0]).toBe('Réservation confirmée en partie (commande CF-12)')
    expect(said(orderPaid({ ...short, lines: [] }, site))).toEqual([
      'Paiement reçu, rien n’a pu être réservé (commande CF-12)',
      SENTENCE,
    ])
  })
  test('after the fact is a payment: there is nothing to cancel', () =>
    expect(said(orderPaid({ ...order, afterTheFact: true }, site))).toEqual([
      'Paiement reçu (commande CF-12)',
      SENTENCE,
      MEALS,
    ]))
})

describe('an order that nobody paid in time', () => {
  const expired: ToldOrder = { ...order, status: 'EXPIRED', told: told('EXPIRED', 'Le délai est passé.') }
  const AGAIN =
    'Si vous voulez toujours ces dates, ouvrez la commande et remettez-les dans votre sélection : le prix et les places sont alors vérifiés de nouveau.'
  const SUBJECT = 'Commande non payée, vos places sont libérées (commande CF-12)'
  test('says what the wallet had advanced, when it had', () => {
    expect(said(orderExpired({ ...expired, walletCents: wholeCents(500) }, site))).toEqual([
      SUBJECT,
      'Commande CF-12. Le délai est passé.',
      MEALS,
      'Ce que votre porte-monnaie avait avancé y est revenu : 5,00 €.',
      AGAIN,
    ])
    expect(said(orderExpired(expired, site))).toEqual([SUBJECT, 'Commande CF-12. Le délai est passé.', MEALS, AGAIN])
  })
  test('in English', () => {
    const mail = orderExpired({ ...expired, walletCents: wholeCents(500) }, site, 'EN')
    expect([mail?.subject, ...(mail?.paragraphs ?? []), mail?.link?.label]).toEqual([
      'Order not paid, your places are free again (order CF-12)',
      'Hello Camille,',
      'Order CF-12. Le délai est passé.',
      MEALS,
      'What your wallet had advanced is back on it: 5,00\u00a0€.',
      'If you still want these dates, open the order and put them back in your selection: the price and the places are then checked again.',
      'See my order',
    ])
  })
  test('has no mail when a payment has come since, which has its own', () => {
    expect(orderExpired({ ...expired, told: told('CREDITED', '') }, site)).toBeNull()
    expect(orderExpired({ ...expired, status: 'PAID' }, site)).toBeNull()
  })
})

test('a meal without a booking says its price, by which rule, and how to pay what is due', () => {
  const written = (change: Partial<ToldOrder>) =>
    said(mealUnbooked({ ...order, ...change }, site, '3,80 € × 2'), 'Voir la commande')
  expect(written({ status: 'DUE' })).toEqual([
    'Présence sans réservation (commande CF-12)',
    'Une présence sans réservation a été notée, et personne n’est refusé :',
    MEALS,
    'Le règlement du service prévoit dans ce cas : 7,60 € (3,80 € × 2).',
    'Cette somme est à régler : ouvrez la commande, puis payez par carte bancaire ou avec votre porte-monnaie.',
    'Si c’est une erreur, prévenez la mairie : le pointage peut être corrigé, et la somme vous est alors rendue.',
  ])
  expect(written({ told: told('PAID', '', ', avec votre porte-monnaie') })[4]).toBe(
    'Cette somme a été payée, avec votre porte-monnaie.',
  )
})

test('hours say when the child left, how the sum was made, and how to pay what is due', () =>
  expect(
    said(hoursCharged({ ...order, status: 'DUE' }, site, 'Départ à 18 h 47. Retard : 7,60 €'), 'Voir la commande'),
  ).toEqual([
    'Heures d’accueil : 7,60 € (commande CF-12)',
    'Ces heures d’accueil ont été notées au pointage :',
    MEALS,
    'Départ à 18 h 47. Retard : 7,60 €.',
    'Le règlement du service prévoit dans ce cas : 7,60 €.',
    'Cette somme est à régler : ouvrez la commande, puis payez par carte bancaire ou avec votre porte-monnaie.',
    'Si c’est une erreur, prévenez la mairie : le pointage peut être corrigé, et la somme vous est alors rendue.',
  ]))

test('an absence that is taken back is due again', () =>
  expect(said(absenceTakenBack(order, site), 'Voir la commande')).toEqual([
    'Absence corrigée : 7,60 € à régler (commande CF-12)',
    'Le pointage d’une absence a été corrigé :',
    MEALS,
    'Les 7,60 € qui vous avaient été rendus pour cette absence ne sont plus sur votre porte-monnaie : ils sont à régler.',
    'Ouvrez la commande, puis payez par carte bancaire ou avec votre porte-monnaie.',
    'Si c’est une erreur, prévenez la mairie : le pointage peut être corrigé, et la somme n’est alors plus due.',
  ]))

describe('bookings that the family cancelled', () => {
  const cancelled = (refundCents: number) =>
    bookingsCancelled(
      {
        ...camille,
        lines,
        refundCents: wholeCents(refundCents),
        notInvoicedCents: wholeCents(0),
        keptCents: wholeCents(0),
      },
      site,
    )
  test('with money that came back', () =>
    expect(cancelled(760)).toEqual({
      to: 'camille@exemple.fr',
      subject: 'Annulation confirmée',
      paragraphs: [
        'Bonjour Camille,',
        'Ces réservations sont annulées :',
        MEALS,
        '7,60\u00a0€ sont revenus sur votre porte-monnaie.',
      ],
      link: { label: 'Voir mon porte-monnaie', url: `${site}/porte-monnaie` },
    }))
  test('without', () => {
    expect(cancelled(0).paragraphs[3]).toBe('Rien n’avait été payé : rien n’est à rendre.')
    expect(cancelled(0).link).toEqual({
      label: 'Voir mes réservations',
      url: `${site}/mes-reservations?mois=2026-12&jour=2026-12-01`,
    })
  })
  test('the link opens on the earliest of their days, or on the list', () => {
    const later = { ...meal, days: [civilDay('2027-01-05')] }
    expect(bookingsUrl(site, [later, ...lines])).toBe(`${site}/mes-reservations?mois=2026-12&jour=2026-12-01`)
    expect(bookingsUrl(site, [])).toBe(`${site}/mes-reservations`)
  })
})

describe('money that came', () => {
  const money = { ...camille, amountCents: wholeCents(2000), orderNumber: 'CF-12', firstDay: civilDay('2026-12-01') }
  const WALLET = { label: 'Voir mon porte-monnaie', url: `${site}/porte-monnaie` }
  test('too late', () => {
    expect(latePaymentCredited(money, site, 'Le paiement est crédité.')).toEqual({
      to: 'camille@exemple.fr',
      subject: 'Votre paiement est sur votre porte-monnaie',
      paragraphs: [
        'Bonjour Camille,',
        'Commande CF-12. Le paiement est crédité.',
        'Vous pouvez l’utiliser pour une nouvelle réservation.',
      ],
      link: { label: 'Réserver de nouveau', url: `${site}/reserver?mois=2026-12` },
    })
    expect(latePaymentCredited({ ...money, firstDay: null }, site, '').link?.url).toBe(`${site}/reserver`)
  })
  test('by card', () =>
    expect(topUpReceived(money, site, null)).toEqual({
      to: 'camille@exemple.fr',
      subject: 'Votre porte-monnaie est rechargé',
      paragraphs: ['Bonjour Camille,', 'Votre recharge de 20,00\u00a0€ est sur votre porte-monnaie.'],
      link: WALLET,
    }))
  test.each([
    ['CASH', 'en espèces'],
    ['CHEQUE', 'par chèque'],
    ['TRANSFER', 'par virement'],
    ['CESU', 'en CESU, pour la garde'],
  ])('at the desk, %s', (method, how) =>
    expect(
      deskTopUpReceived(
        { ...camille, amountCents: wholeCents(2000), method, receiptNumber: '2026-000123' },
        site,
        null,
      ),
    ).toEqual({
      to: 'camille@exemple.fr',
      subject: 'Votre versement : quittance 2026-000123',
      paragraphs: [
        'Bonjour Camille,',
        `Nous avons reçu 20,00\u00a0€ ${how} : la somme est sur votre porte-monnaie.`,
        'Gardez ce numéro de quittance : 2026-000123.',
      ],
      link: WALLET,
    }),
  )
  const invoice = { id: 'f1', number: 'FA-2026-00012', paidCents: wholeCents(1500), remainingCents: ZERO_CENTS }
  test('for an invoice: what it paid of it, what is left to pay, and what is left of it', () => {
    expect(topUpReceived(money, site, invoice)).toEqual({
      to: 'camille@exemple.fr',
      subject: 'Votre paiement de la facture FA-2026-00012 est reçu',
      paragraphs: [
        'Bonjour Camille,',
        'Nous avons reçu 20,00\u00a0€ par carte bancaire.',
        'Votre facture FA-2026-00012 est payée.',
        'Le reste, 5,00\u00a0€, est sur votre porte-monnaie.',
      ],
      link: { label: 'Voir ma facture', url: `${site}/mes-factures/f1` },
    })
    const part = { ...invoice, paidCents: wholeCents(2000), remainingCents: wholeCents(140) }
    const desk = { ...camille, amountCents: wholeCents(2000), method: 'CHEQUE', receiptNumber: '2026-000123' }
    expect(deskTopUpReceived(desk, site, part)).toMatchObject({
      paragraphs: [
        'Bonjour Camille,',
        'Nous avons reçu 20,00\u00a0€ par chèque.',
        'Votre facture FA-2026-00012 est payée en partie : il reste 1,40\u00a0€ à payer.',
        'Gardez ce numéro de quittance : 2026-000123.',
      ],
      link: { label: 'Voir ma facture', url: `${site}/mes-factures/f1` },
    })
  })
})
