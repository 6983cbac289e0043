import { describe, expect, test } from '@jest/globals'
import type { Mail } from '../../platform/mail.js'
import {
  type AccessAnswer,
  accessChanged,
  accessEnded,
  accessGoesOn,
  accessRefused,
  accessReopened,
  accessValidated,
  accountReopened,
  changeDecided,
  documentRefused,
  documentReopened,
} from './service-mails.policy.js'
import { civilDay } from '../../platform/day.js'
import { wholeCents } from '../../platform/money.js'

const site = 'https://cantine.exemple.fr'
const camille = { email: 'camille@exemple.fr', firstName: 'Camille' }
const access: AccessAnswer = {
  ...camille,
  beneficiary: 'Théo',
  situation: 'Enfant commune',
  commune: 'Aiguilhe',
  reason: null,
  validFrom: civilDay('2026-11-25'),
  validTo: civilDay('2027-07-02'),
  serviceId: 's',
  feeCents: wholeCents(0),
}
/** Subject, what is written, and where the link leads. */
const said = ({ to, subject, paragraphs, link }: Mail) => {
  expect([to, paragraphs[0]]).toEqual(['camille@exemple.fr', 'Bonjour Camille,'])
  return [subject, ...paragraphs.slice(1), `${link?.label} ${link?.url.replace(site, '')}`].map((line) =>
    line.replaceAll('\u00a0', ' '),
  )
}
const MES_SERVICES = 'Voir mes services /mes-services'

describe('an access', () => {
  const WHAT = 'La mairie d’Aiguilhe a validé l’accès « Enfant commune » de Théo'
  test('validated, for a time, until a day, or without an end', () => {
    expect(said(accessValidated(access, site))).toEqual([
      'Accès validé pour Théo',
      `${WHAT}, du mercredi 25 novembre 2026 au vendredi 2 juillet 2027.`,
      'Vous pouvez réserver dès maintenant.',
      'Réserver /reserver?service=s',
    ])
    const until = said(accessValidated({ ...access, validFrom: null, serviceId: null }, site))
    expect([until[1], until[3]]).toEqual([`${WHAT}, jusqu’au vendredi 2 juillet 2027.`, 'Réserver /reserver'])
    expect(said(accessValidated({ ...access, validTo: null }, site))[1]).toBe(`${WHAT}.`)
  })
  test('refused', () => {
    expect(said(accessRefused({ ...access, reason: 'Adresse hors commune.' }, site))).toEqual([
      'Accès refusé pour Théo',
      'La mairie d’Aiguilhe a refusé l’accès « Enfant commune » de Théo. Motif : Adresse hors commune.',
      'Vous pouvez faire une nouvelle demande dans « Mes services », ou vous adresser à la mairie.',
      MES_SERVICES,
    ])
    expect(said(accessRefused(access, site))[1]).toContain('Motif : non précisé')
  })
  test('asked again, and one whose end was taken back', () => {
    expect(said(accessReopened(access, site, 'Erreur.'))).toEqual([
      'Demande d’accès de Théo : la mairie revient sur sa décision',
      'La mairie d’Aiguilhe revient sur sa décision au sujet de l’accès « Enfant commune » de Théo. Motif : Erreur.',
      'Votre demande est de nouveau en attente : vous recevrez un courriel dès que la mairie aura répondu. Le message précédent ne compte plus.',
      MES_SERVICES,
    ])
    const WHAT = 'La mairie d’Aiguilhe revient sur la fin de l’accès « Enfant commune » de Théo : il vaut de nouveau'
    expect(said(accessGoesOn(access, site, 'Erreur.'))).toEqual([
      'L’accès de Théo continue',
      `${WHAT} jusqu’au vendredi 2 juillet 2027. Motif : Erreur.`,
      'Ce qui avait été annulé le reste : réservez de nouveau les jours voulus.',
      'Réserver /reserver',
    ])
    expect(said(accessGoesOn({ ...access, validTo: null }, site, 'Erreur.'))[1]).toBe(`${WHAT}. Motif : Erreur.`)
  })
})

describe('an access that ends or changes on 4 January', () => {
  const nothing = { kept: 0, cancelled: 0, refundCents: wholeCents(0), releasedOrders: 0 }
  const ended = (effect: Partial<typeof nothing>) =>
    said(
      accessEnded(access, site, {
        from: civilDay('2027-01-04'),
        reason: 'Déménagement.',
        effect: { ...nothing, ...effect },
      }),
    )
  const DAY = 'lundi 4 janvier 2027'
  const END = [
    'Fin d’un accès de Théo',
    `La mairie d’Aiguilhe met fin à l’accès « Enfant commune » de Théo à partir du ${DAY}. Motif : Déménagement.`,
  ]
  const LAST = ['Si c’est une erreur, adressez-vous à la mairie.', MES_SERVICES]

  test('with nothing booked after', () => expect(ended({})).toEqual([...END, ...LAST]))
  test('with one thing of each', () =>
    expect(ended({ kept: 1, cancelled: 1, refundCents: wholeCents(380), releasedOrders: 1 })).toEqual([
      ...END,
      `La réservation déjà faite pour le ${DAY} ou après reste valable, au prix convenu.`,
      `La réservation pour le ${DAY} ou après est annulée : 3,80 € reviennent sur votre porte-monnaie.`,
      'La commande qui attendait son paiement est annulée, rien n’en a été débité par carte.',
      ...LAST,
    ]))
  test('with several', () =>
    expect(ended({ kept: 2, cancelled: 3, refundCents: wholeCents(1140), releasedOrders: 2 })).toEqual([
      ...END,
      `Les 2 réservations déjà faites pour le ${DAY} et après restent valables, au prix convenu.`,
      `Les 3 réservations pour le ${DAY} et après sont annulées : 11,40 € reviennent sur votre porte-monnaie.`,
      'Les 2 commandes qui attendaient leur paiement sont annulées, rien n’en a été débité par carte.',
      ...LAST,
    ]))
  test('with another situation in its place', () =>
    expect(
      said(
        accessChanged(access, site, {
          from: civilDay('2027-01-04'),
          reason: 'Déménagement.',
          effect: { ...nothing, kept: 1 },
          to: 'Enfant hors commune',
          feeCents: wholeCents(0),
        }),
      ),
    ).toEqual([
      'Changement de situation pour Théo',
      `La mairie d’Aiguilhe change la situation de Théo : à partir du ${DAY}, « Enfant hors commune » remplace « Enfant commune ». Motif : Déménagement.`,
      `La réservation déjà faite pour le ${DAY} ou après reste valable, au prix convenu.`,
      'Les prochaines réservations se font au tarif de la nouvelle situation.',
      MES_SERVICES,
    ]))
})

test('a paper that is to be sent again, and one that is looked at again', () => {
  const paper = { ...camille, fileName: 'domicile.pdf', commune: 'Coubon', reason: 'Illisible.' }
  expect(said(documentRefused(paper, site))).toEqual([
    'Une pièce est à renvoyer',
    'La mairie de Coubon n’a pas pu accepter la pièce « domicile.pdf ». Motif : Illisible.',
    'Envoyez-la de nouveau dans « Mes documents ».',
    'Envoyer une pièce /documents',
  ])
  expect(said(documentRefused({ ...paper, reason: null }, site))[1]).toContain('Motif : non précisé')
  expect(said(documentReopened(paper, site, 'Erreur.'))).toEqual([
    'Une pièce : la mairie revient sur sa décision',
    'La mairie de Coubon revient sur sa décision au sujet de la pièce « domicile.pdf ». Motif : Erreur.',
    'Cette pièce est de nouveau en cours de vérification.',
    'Voir mes documents /documents',
  ])
})

test('an account that waits again', () =>
  expect(said(accountReopened(camille, site, 'Erreur.'))).toEqual([
    'Votre compte : la mairie revient sur sa décision',
    'Votre mairie revient sur sa décision au sujet de votre compte Cantine Facile. Motif : Erreur.',
    'Votre compte est de nouveau en attente de validation : vous recevrez un courriel dès que la mairie aura répondu. Le message précédent ne compte plus.',
    'Voir la page d’accueil /',
  ]))

test('a change that was asked, of a child or of the account, accepted or not', () => {
  const change = { ...camille, beneficiary: 'Théo', accepted: true, reason: null }
  expect(said(changeDecided(change, site))).toEqual([
    'Votre modification est acceptée',
    'La mairie a accepté la modification de la fiche de Théo : elle compte dès maintenant.',
    'Voir mes filiations /mes-filiations',
  ])
  expect(said(changeDecided({ ...change, beneficiary: null, accepted: false, reason: 'Sans pièce.' }, site))).toEqual([
    'Votre modification est refusée',
    'La mairie a refusé la modification de vos coordonnées. Motif : Sans pièce.',
    'Rien n’a changé. Vous pouvez la demander autrement, ou vous adresser à la mairie.',
    'Voir mes coordonnées /mon-compte',
  ])
  expect(said(changeDecided({ ...change, accepted: false }, site))[1]).toContain('Motif : non précisé')
})
