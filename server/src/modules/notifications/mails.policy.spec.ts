import { expect, test } from '@jest/globals'
import { accountRefused, addressKnown, confirmEmail, resetPassword } from './account-mails.policy.js'
import { closureCancelled } from './closure-mails.policy.js'
import {
  bookingsCancelled,
  latePaymentCredited,
  orderExpired,
  orderPaid,
  type ToldOrder,
} from './order-mails.policy.js'
import { accountClosed, balanceReminder, refundTold, type RefundTold } from './refund-mails.policy.js'
import { accessChanged, accessEnded, accessRefused, accessReopened, accessValidated } from './service-mails.policy.js'
import { civilDay } from '../../platform/day.js'
import { wholeCents } from '../../platform/money.js'

const site = 'https://cantine.exemple.fr'
const camille = { email: 'camille@exemple.fr', firstName: 'Camille' }
const plain = (text: string[]) => text.join('\n').replace(/[\u00a0\u202f]/g, ' ')
const told = (code: ToldOrder['told']['code'], sentence: string): ToldOrder['told'] => ({
  code,
  sentence,
  payer: 'NOBODY',
  label: '',
  title: '',
  paidBy: '',
  secondsLeft: null,
})
const lines = [
  {
    service: 'Cantine',
    commune: 'Coubon',
    beneficiary: 'Louane',
    days: [civilDay('2026-12-01'), civilDay('2026-12-03')],
  },
]

test('a link of confirmation says how long it lasts', () => {
  const mail = confirmEmail(camille, site, 'a_token-1')
  expect(mail.link?.url).toBe('https://cantine.exemple.fr/confirmer?token=a_token-1')
  expect(plain(mail.paragraphs)).toContain('48 heures')
})

test('a mail never has a password, and a link to choose one lasts an hour', () => {
  const mail = resetPassword(camille, site, 'jeton')
  expect(mail.link?.url).toBe('https://cantine.exemple.fr/mot-de-passe?token=jeton')
  expect(plain(mail.paragraphs)).toContain('une heure')
})

test('the owner of a known address is told what to do, and that nothing changed', () => {
  expect(plain(addressKnown(camille, site).paragraphs)).toContain('votre compte n’a pas changé')
})

test('a refusal gives its reason', () => {
  expect(plain(accountRefused(camille, site, 'Compte en double.').paragraphs)).toContain('Motif : Compte en double.')
  const access = {
    ...camille,
    beneficiary: 'Louane',
    situation: 'Enfant commune',
    commune: 'Coubon',
    validFrom: null,
    validTo: null,
    serviceId: null,
    feeCents: wholeCents(0),
  }
  expect(plain(accessRefused({ ...access, reason: 'Justificatif illisible.' }, site).paragraphs)).toContain(
    'Justificatif illisible.',
  )
})

test('an access says until when it is valid', () => {
  const access = {
    ...camille,
    beneficiary: 'Louane',
    situation: 'Enfant commune',
    commune: 'Coubon',
    reason: null,
    validFrom: civilDay('2026-11-25'),
    validTo: civilDay('2027-07-02'),
    serviceId: 'canteen',
    feeCents: wholeCents(0),
  }
  expect(plain(accessValidated(access, site).paragraphs)).toContain(
    'du mercredi 25 novembre 2026 au vendredi 2 juillet 2027',
  )
  expect(accessValidated(access, site).link?.url).toBe(`${site}/reserver?service=canteen`)
})

test('a paid order lists each child’s days and says how it was paid', () => {
  const order = {
    ...camille,
    id: 'o',
    number: 'CF-0000012',
    totalCents: wholeCents(1520),
    walletCents: wholeCents(1000),
    cardCents: wholeCents(520),
    refundedCents: wholeCents(0),
    expiresAt: null,
    paidAtDesk: false,
    afterTheFact: false,
    month: null,
    status: 'PAID' as const,
    shortfall: null,
    told: told('PAID', 'Commande payée : 15,20 €, dont 10,00 € de votre porte-monnaie et 5,20 € par carte bancaire.'),
    lines,
    provisional: [],
  }
  const text = plain(orderPaid(order, site).paragraphs)
  expect(text).toContain('Commande CF-0000012. Commande payée : 15,20 €')
  expect(text).toContain('15,20 €, dont 10,00 € de votre porte-monnaie et 5,20 € par carte bancaire')
  expect(text).toContain('Cantine de Coubon, Louane : mardi 1er décembre, jeudi 3 décembre.')
})

test('an order that nobody paid in time is told, in the words of its page; one that was credited or booked since is not', () => {
  const order: ToldOrder = {
    provisional: [],
    ...camille,
    id: 'o',
    number: 'CF-0000014',
    totalCents: wholeCents(1520),
    walletCents: wholeCents(500),
    cardCents: wholeCents(1020),
    refundedCents: wholeCents(0),
    expiresAt: new Date(0),
    paidAtDesk: false,
    afterTheFact: false,
    month: null,
    status: 'EXPIRED',
    shortfall: null,
    told: told('EXPIRED', 'Le délai est passé.'),
    lines,
  }
  const mail = orderExpired(order, site)
  expect(mail?.subject).toBe('Commande non payée, vos places sont libérées (commande CF-0000014)')
  expect(plain(mail?.paragraphs ?? [])).toContain('Commande CF-0000014. Le délai est passé.')
  expect(plain(mail?.paragraphs ?? [])).toContain('avait avancé y est revenu : 5,00 €.')
  expect(mail?.link?.url).toBe(`${site}/commandes/o`)
  const english = orderExpired(order, site, 'EN')
  expect(plain(english?.paragraphs ?? [])).toContain('If you still want these dates')
  expect(english?.subject).toContain('Order not paid')
  expect(orderExpired({ ...order, told: told('CREDITED', '') }, site)).toBeNull()
  expect(orderExpired({ ...order, status: 'PAID', told: told('PAID', '') }, site)).toBeNull()
})

test('a cancellation says what came back', () => {
  expect(
    plain(
      bookingsCancelled(
        { ...camille, lines, refundCents: wholeCents(380), notInvoicedCents: wholeCents(0), keptCents: wholeCents(0) },
        site,
      ).paragraphs,
    ),
  ).toContain('3,80 € sont revenus')
})

test('the link leads to what the mail tells of: the money that came back, or the days of the month', () => {
  const months = `${site}/mes-reservations?mois=2026-12&jour=2026-12-01`
  const link = (refundCents: number) =>
    bookingsCancelled(
      {
        ...camille,
        lines,
        refundCents: wholeCents(refundCents),
        notInvoicedCents: wholeCents(0),
        keptCents: wholeCents(0),
      },
      site,
    ).link?.url
  expect([link(380), link(0)]).toEqual([`${site}/porte-monnaie`, months])
  expect(
    closureCancelled(
      { ...camille, lines, refundCents: wholeCents(0), notInvoicedCents: wholeCents(0), keptCents: wholeCents(0) },
      site,
      'Grève',
      [],
    ).link?.url,
  ).toBe(months)
})

test('money that came too late is on the wallet, and said so', () => {
  const mail = latePaymentCredited(
    { ...camille, amountCents: wholeCents(760), orderNumber: 'CF-0000013', firstDay: civilDay('2026-12-01') },
    site,
    'Le paiement de 7,60 € est arrivé, mais il n’y avait plus de place le mardi 8 décembre : il a été crédité.',
  )
  expect(mail.link?.url).toBe(`${site}/reserver?mois=2026-12`)
  expect(plain(mail.paragraphs)).toContain(
    'Commande CF-0000013. Le paiement de 7,60 € est arrivé, mais il n’y avait plus de place le mardi 8 décembre : il a été crédité',
  )
  expect(plain(mail.paragraphs)).toContain('pour une nouvelle réservation')
})

const refund: RefundTold = {
  ...camille,
  amountCents: wholeCents(1200),
  destination: 'IBAN',
  ibanMask: 'FR•• •••• 0189',
  reason: null,
  refusalReason: null,
  orderNumber: null,
  transferReference: null,
  failedCents: wholeCents(0),
}

test('a refund is followed by mail: what was asked, where it goes, and never the whole account number', () => {
  expect(plain(refundTold(refund, site, 'ASKED').paragraphs)).toContain('12,00 € par virement sur FR•• •••• 0189')
  expect(plain(refundTold({ ...refund, transferReference: 'Mandat 42' }, site, 'PAID').paragraphs)).toContain(
    'Référence : Mandat 42.',
  )
  const accepted = { ...refund, destination: 'CARD' as const, reason: 'Repas non servi', orderNumber: 'CF-0000012' }
  expect(plain(refundTold(accepted, site, 'ACCEPTED').paragraphs)).toContain(
    'Commande CF-0000012. Motif : Repas non servi',
  )
})

test('a refund that did not arrive says where the money is', () => {
  expect(plain(refundTold({ ...refund, failedCents: wholeCents(700) }, site, 'FAILED').paragraphs)).toContain(
    'Votre banque a refusé 7,00 €. Rien n’est perdu',
  )
  expect(plain(refundTold({ ...refund, refusalReason: 'Titulaire inconnu.' }, site, 'REFUSED').paragraphs)).toContain(
    'Motif : Titulaire inconnu.',
  )
})

test('a balance that sleeps, and an account that is closed', () => {
  const told = { ...camille, balanceCents: wholeCents(900), careOnlyCents: wholeCents(0), regie: 'Régie de Coubon' }
  expect(plain(balanceReminder(told, site).paragraphs)).toContain('contient 9,00 €')
  expect(plain(balanceReminder(told, site).paragraphs)).toContain('Cette somme est à vous')
  const mixed = plain(balanceReminder({ ...told, careOnlyCents: wholeCents(600) }, site).paragraphs)
  expect(mixed).toContain('6,00 € viennent de CESU : ils paient la garde')
  expect(mixed).toContain('Les 3,00 € qui restent sont à vous')
  expect(plain(balanceReminder({ ...told, careOnlyCents: wholeCents(900) }, site).paragraphs)).not.toContain(
    'demandez-l',
  )
  expect(plain(accountClosed(camille, site).paragraphs)).toContain('est fermé, comme vous l’avez demandé')
})

test('the end of an access says from when, why, and what becomes of what was booked', () => {
  const access = {
    ...camille,
    beneficiary: 'Louane',
    situation: 'Enfant commune',
    commune: 'Coubon',
    reason: 'Déménagement.',
    validFrom: civilDay('2026-09-01'),
    validTo: civilDay('2027-01-03'),
    serviceId: null,
    feeCents: wholeCents(0),
  }
  const ended = { from: civilDay('2027-01-04'), reason: 'Déménagement.' }
  const nothing = { kept: 0, cancelled: 0, refundCents: wholeCents(0), releasedOrders: 0 }
  const said = (effect: object) =>
    plain(accessEnded(access, site, { ...ended, effect: { ...nothing, ...effect } }).paragraphs)
  expect(said({})).toContain(
    'met fin à l’accès « Enfant commune » de Louane à partir du lundi 4 janvier 2027. Motif : Déménagement.',
  )
  expect(said({})).not.toContain('réservation')
  expect(said({ kept: 1 })).toContain('La réservation déjà faite pour le lundi 4 janvier 2027 ou après reste valable')
  expect(said({ kept: 3 })).toContain('Les 3 réservations déjà faites pour le lundi 4 janvier 2027 et après restent')
  expect(said({ cancelled: 3, refundCents: 1140 })).toContain(
    'Les 3 réservations pour le lundi 4 janvier 2027 et après sont annulées : 11,40 € reviennent sur votre porte-monnaie.',
  )
  expect(said({ cancelled: 1, refundCents: 380 })).toContain('La réservation pour le lundi 4 janvier 2027 ou après est')
  expect(said({ releasedOrders: 1 })).toContain('La commande qui attendait son paiement est annulée')
  const changed = accessChanged(access, site, {
    ...ended,
    effect: nothing,
    feeCents: wholeCents(0),
    to: 'Enfant hors commune',
  })
  expect(plain(changed.paragraphs)).toContain(
    'à partir du lundi 4 janvier 2027, « Enfant hors commune » remplace « Enfant commune ». Motif : Déménagement.',
  )
  expect(plain(accessReopened(access, site, 'Erreur de dossier.').paragraphs)).toContain('de nouveau en attente')
})
