import { describe, expect, test } from '@jest/globals'
import { accountClosed, balanceReminder, type RefundEvent, refundTold, type RefundTold } from './refund-mails.policy.js'
import { wholeCents } from '../../platform/money.js'

const site = 'https://cantine.exemple.fr'
const camille = { email: 'camille@exemple.fr', firstName: 'Camille' }
const refund: RefundTold = {
  ...camille,
  amountCents: wholeCents(1200),
  destination: 'IBAN',
  ibanMask: 'FR•• 0189',
  reason: null,
  refusalReason: null,
  orderNumber: null,
  transferReference: null,
  failedCents: wholeCents(0),
}
const LINK = { label: 'Voir mon porte-monnaie', url: `${site}/porte-monnaie` }

describe('a refund, step by step', () => {
  const told = (event: RefundEvent, change: Partial<RefundTold> = {}) => {
    const { to, subject, paragraphs, link } = refundTold({ ...refund, ...change }, site, event)
    expect([to, paragraphs[0], link]).toEqual(['camille@exemple.fr', 'Bonjour Camille,', LINK])
    return [subject, ...paragraphs.slice(1)].map((line) => line.replaceAll('\u00a0', ' '))
  }
  test('asked', () =>
    expect(told('ASKED')).toEqual([
      'Votre demande de remboursement est enregistrée',
      'Vous avez demandé 12,00 € par virement sur FR•• 0189. La somme a quitté votre porte-monnaie.',
      'La mairie doit encore donner son accord. Vous recevrez un message dès que ce sera fait.',
    ]))
  test('accepted, on the card', () =>
    expect(told('ACCEPTED', { destination: 'CARD', reason: 'Repas non servi', orderNumber: 'CF-12' })).toEqual([
      'Votre remboursement est en cours',
      '12,00 € vous sont rendus sur votre carte bancaire.',
      'Commande CF-12. Motif : Repas non servi',
      'Comptez 5 à 10 jours. Si ce n’est pas vous qui l’avez demandé, prévenez tout de suite votre mairie.',
    ]))
  test('given on the wallet, with or without a reason', () => {
    expect(told('GIVEN', { destination: 'WALLET', reason: 'Repas non servi' })).toEqual([
      'Votre porte-monnaie est crédité',
      'La mairie a crédité 12,00 € sur votre porte-monnaie.',
      'Motif : Repas non servi',
    ])
    expect(told('GIVEN', { destination: 'WALLET', orderNumber: 'CF-12' })).toHaveLength(2)
  })
  test('paid, with the reference of the transfer', () => {
    expect(told('PAID', { transferReference: 'Mandat 42', ibanMask: null })).toEqual([
      'Votre remboursement est fait',
      '12,00 € ont été payés par virement sur votre compte.',
      'Référence : Mandat 42.',
    ])
    expect(told('PAID')).toHaveLength(2)
  })
  test('refused by the bank', () =>
    expect(told('FAILED', { failedCents: wholeCents(700) })).toEqual([
      'Votre remboursement n’a pas abouti',
      'Votre banque a refusé 7,00 €. Rien n’est perdu : la somme est revenue sur votre porte-monnaie.',
      'Vous pouvez la demander autrement, par exemple par virement.',
    ]))
  test('refused by the town hall', () => {
    expect(told('REFUSED', { refusalReason: 'Titulaire inconnu.' })).toEqual([
      'Votre demande de remboursement est refusée',
      'Votre mairie n’a pas accepté de rendre 12,00 € par virement sur FR•• 0189. Motif : Titulaire inconnu.',
      'La somme est revenue sur votre porte-monnaie.',
    ])
    expect(told('REFUSED')[1]).toContain('Motif : non précisé')
  })
})

test('a wallet that sleeps says what is the family’s, CESU apart', () => {
  const told = (careOnlyCents: number) => {
    const mail = balanceReminder(
      { ...camille, balanceCents: wholeCents(900), careOnlyCents: wholeCents(careOnlyCents), regie: 'Régie de Coubon' },
      site,
    )
    expect([mail.to, mail.link]).toEqual(['camille@exemple.fr', LINK])
    return [mail.subject, ...mail.paragraphs].map((line) => line.replaceAll('\u00a0', ' '))
  }
  const BEGIN = [
    'Votre porte-monnaie contient 9,00 €',
    'Bonjour Camille,',
    'Votre porte-monnaie (Régie de Coubon) contient 9,00 € et n’a pas servi depuis longtemps.',
  ]
  const cesu = (amount: string) =>
    `${amount} viennent de CESU : ils paient la garde de vos enfants, et ne peuvent être ni versés sur un compte ni rendus.`
  expect(told(0)).toEqual([
    ...BEGIN,
    'Cette somme est à vous : utilisez-la pour réserver, ou demandez-la sur votre carte ou par virement.',
  ])
  expect(told(600)).toEqual([
    ...BEGIN,
    cesu('6,00 €'),
    'Les 3,00 € qui restent sont à vous : utilisez-les pour réserver, ou demandez-les.',
  ])
  expect(told(900)).toEqual([...BEGIN, cesu('9,00 €')])
})

test('an account that its family closed', () =>
  expect(accountClosed(camille, site)).toEqual({
    to: 'camille@exemple.fr',
    subject: 'Votre compte est fermé',
    paragraphs: [
      'Bonjour Camille,',
      'Votre compte Cantine Facile est fermé, comme vous l’avez demandé. Plus rien ne vous est dû et vous êtes déconnecté partout.',
      'Dans huit jours, vos noms, vos coordonnées, vos pièces et ce qui touche à la santé sont effacés. Les écritures comptables restent, sans votre nom ; s’il y a eu des factures, votre nom et votre adresse restent dessus dix ans, comme la loi le demande.',
      'Si vous revenez un jour, créez un nouveau compte.',
    ],
    link: { label: 'Voir la page d’accueil', url: `${site}/` },
  }))
