import type { Mail } from '../../platform/mail.js'
import { type Cents, formatCents, minusCents } from '../../platform/money.js'
import type { Reader } from './account-mails.policy.js'

export type RefundEvent = 'ASKED' | 'ACCEPTED' | 'GIVEN' | 'PAID' | 'FAILED' | 'REFUSED'

export interface RefundTold extends Reader {
  amountCents: Cents
  destination: 'WALLET' | 'CARD' | 'IBAN'
  ibanMask: string | null
  reason: string | null
  refusalReason: string | null
  orderNumber: string | null
  transferReference: string | null
  failedCents: Cents
}

const where = ({ destination, ibanMask }: RefundTold): string =>
  destination === 'CARD' ? 'sur votre carte bancaire' : `par virement sur ${ibanMask ?? 'votre compte'}`

const SUBJECTS: Record<RefundEvent, string> = {
  ASKED: 'Votre demande de remboursement est enregistrée',
  ACCEPTED: 'Votre remboursement est en cours',
  GIVEN: 'Votre porte-monnaie est crédité',
  PAID: 'Votre remboursement est fait',
  FAILED: 'Votre remboursement n’a pas abouti',
  REFUSED: 'Votre demande de remboursement est refusée',
}

function told(to: RefundTold, event: RefundEvent): string[] {
  const amount = formatCents(to.amountCents)
  switch (event) {
    case 'ASKED':
      return [
        `Vous avez demandé ${amount} ${where(to)}. La somme a quitté votre porte-monnaie.`,
        'La mairie doit encore donner son accord. Vous recevrez un message dès que ce sera fait.',
      ]
    case 'ACCEPTED':
      return [
        `${amount} vous sont rendus ${where(to)}.`,
        ...because(to),
        'Comptez 5 à 10 jours. Si ce n’est pas vous qui l’avez demandé, prévenez tout de suite votre mairie.',
      ]
    case 'GIVEN':
      return [`La mairie a crédité ${amount} sur votre porte-monnaie.`, ...because(to)]
    case 'PAID':
      return [
        `${amount} ont été payés ${where(to)}.`,
        ...(to.transferReference ? [`Référence : ${to.transferReference}.`] : []),
      ]
    case 'FAILED':
      return [
        `Votre banque a refusé ${formatCents(to.failedCents)}. Rien n’est perdu : la somme est revenue sur votre porte-monnaie.`,
        'Vous pouvez la demander autrement, par exemple par virement.',
      ]
    case 'REFUSED':
      return [
        `Votre mairie n’a pas accepté de rendre ${amount} ${where(to)}. Motif : ${to.refusalReason ?? 'non précisé'}`,
        'La somme est revenue sur votre porte-monnaie.',
      ]
  }
}

const because = ({ orderNumber, reason }: RefundTold): string[] =>
  reason ? [`${orderNumber ? `Commande ${orderNumber}. ` : ''}Motif : ${reason}`] : []

export const refundTold = (to: RefundTold, site: string, event: RefundEvent): Mail => ({
  to: to.email,
  subject: SUBJECTS[event],
  paragraphs: [`Bonjour ${to.firstName},`, ...told(to, event)],
  link: { label: 'Voir mon porte-monnaie', url: `${site}/porte-monnaie` },
})

export interface WalletTold extends Reader {
  balanceCents: Cents
  /** What of it came from CESU: never given back. */
  careOnlyCents: Cents
  regie: string
}

export const balanceReminder = (to: WalletTold, site: string): Mail => ({
  to: to.email,
  subject: `Votre porte-monnaie contient ${formatCents(to.balanceCents)}`,
  paragraphs: [
    `Bonjour ${to.firstName},`,
    `Votre porte-monnaie (${to.regie}) contient ${formatCents(to.balanceCents)} et n’a pas servi depuis longtemps.`,
    ...whatIsYours(to),
  ],
  link: { label: 'Voir mon porte-monnaie', url: `${site}/porte-monnaie` },
})

function whatIsYours({ balanceCents, careOnlyCents }: WalletTold): string[] {
  const refundable = minusCents(balanceCents, careOnlyCents)
  if (careOnlyCents === 0)
    return ['Cette somme est à vous : utilisez-la pour réserver, ou demandez-la sur votre carte ou par virement.']
  const care = `${formatCents(careOnlyCents)} viennent de CESU : ils paient la garde de vos enfants, et ne peuvent être ni versés sur un compte ni rendus.`
  return refundable > 0
    ? [care, `Les ${formatCents(refundable)} qui restent sont à vous : utilisez-les pour réserver, ou demandez-les.`]
    : [care]
}

export const accountClosed = (to: Reader, site: string): Mail => ({
  to: to.email,
  subject: 'Votre compte est fermé',
  paragraphs: [
    `Bonjour ${to.firstName},`,
    'Votre compte Cantine Facile est fermé, comme vous l’avez demandé. Plus rien ne vous est dû et vous êtes déconnecté partout.',
    'Dans huit jours, vos noms, vos coordonnées, vos pièces et ce qui touche à la santé sont effacés. Les écritures comptables restent, sans votre nom ; s’il y a eu des factures, votre nom et votre adresse restent dessus dix ans, comme la loi le demande.',
    'Si vous revenez un jour, créez un nouveau compte.',
  ],
  link: { label: 'Voir la page d’accueil', url: `${site}/` },
})
