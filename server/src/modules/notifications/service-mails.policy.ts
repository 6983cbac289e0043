import { type Day, dayInWords } from '../../platform/day.js'
import { de } from '../../platform/french.js'
import { type Cents, formatCents } from '../../platform/money.js'
import type { Mail } from '../../platform/mail.js'
import type { Reader } from './account-mails.policy.js'

export interface AccessAnswer extends Reader {
  beneficiary: string
  situation: string
  commune: string
  reason: string | null
  validFrom: Day | null
  validTo: Day | null
  /** The first service that the situation opens. */
  serviceId: string | null
  /** What was asked for its inscription. */
  feeCents: Cents
}

const dated = (day: Day): string => `${dayInWords(day)} ${day.slice(0, 4)}`
const MES_SERVICES = (site: string) => ({ label: 'Voir mes services', url: `${site}/mes-services` })

export const accessValidated = (to: AccessAnswer, site: string): Mail => ({
  to: to.email,
  subject: `Accès validé pour ${to.beneficiary}`,
  paragraphs: [
    `Bonjour ${to.firstName},`,
    `La mairie ${de(to.commune)} a validé l’accès « ${to.situation} » de ${to.beneficiary}${validity(to)}.`,
    'Vous pouvez réserver dès maintenant.',
    ...feesAsked(to.feeCents),
  ],
  link: { label: 'Réserver', url: to.serviceId ? `${site}/reserver?service=${to.serviceId}` : `${site}/reserver` },
})

const feesAsked = (feeCents: Cents): string[] =>
  feeCents > 0
    ? [
        `Le règlement prévoit ${formatCents(feeCents)} de frais d’inscription : la facture est dans « Mes factures », à payer avec votre porte-monnaie, par carte bancaire ou à la mairie.`,
      ]
    : []

function validity({ validFrom, validTo }: AccessAnswer): string {
  if (!validTo) return ''
  return validFrom ? `, du ${dated(validFrom)} au ${dated(validTo)}` : `, jusqu’au ${dated(validTo)}`
}

export const accessRefused = (to: AccessAnswer, site: string): Mail => ({
  to: to.email,
  subject: `Accès refusé pour ${to.beneficiary}`,
  paragraphs: [
    `Bonjour ${to.firstName},`,
    `La mairie ${de(to.commune)} a refusé l’accès « ${to.situation} » de ${to.beneficiary}. Motif : ${to.reason ?? 'non précisé'}`,
    'Vous pouvez faire une nouvelle demande dans « Mes services », ou vous adresser à la mairie.',
  ],
  link: MES_SERVICES(site),
})

export interface DocumentAnswer extends Reader {
  fileName: string
  commune: string
  reason: string | null
}

export const documentRefused = (to: DocumentAnswer, site: string): Mail => ({
  to: to.email,
  subject: 'Une pièce est à renvoyer',
  paragraphs: [
    `Bonjour ${to.firstName},`,
    `La mairie ${de(to.commune)} n’a pas pu accepter la pièce « ${to.fileName} ». Motif : ${to.reason ?? 'non précisé'}`,
    'Envoyez-la de nouveau dans « Mes documents ».',
  ],
  link: { label: 'Envoyer une pièce', url: `${site}/documents` },
})

/** What became of what was booked after the end of an access. */
export interface EndEffect {
  kept: number
  cancelled: number
  refundCents: Cents
  releasedOrders: number
}

interface Ended {
  from: Day
  reason: string
  effect: EndEffect
}

export const accessEnded = (to: AccessAnswer, site: string, { from, reason, effect }: Ended): Mail => ({
  to: to.email,
  subject: `Fin d’un accès de ${to.beneficiary}`,
  paragraphs: [
    `Bonjour ${to.firstName},`,
    `La mairie ${de(to.commune)} met fin à l’accès « ${to.situation} » de ${to.beneficiary} à partir du ${dated(from)}. Motif : ${reason}`,
    ...effectOf(effect, from),
    'Si c’est une erreur, adressez-vous à la mairie.',
  ],
  link: MES_SERVICES(site),
})

export const accessChanged = (
  to: AccessAnswer,
  site: string,
  changed: Ended & { to: string; feeCents: Cents },
): Mail => ({
  to: to.email,
  subject: `Changement de situation pour ${to.beneficiary}`,
  paragraphs: [
    `Bonjour ${to.firstName},`,
    `La mairie ${de(to.commune)} change la situation de ${to.beneficiary} : à partir du ${dated(changed.from)}, « ${changed.to} » remplace « ${to.situation} ». Motif : ${changed.reason}`,
    ...effectOf(changed.effect, changed.from),
    'Les prochaines réservations se font au tarif de la nouvelle situation.',
    ...feesAsked(changed.feeCents),
  ],
  link: MES_SERVICES(site),
})

/** One sentence for each thing that happened. */
function effectOf({ kept, cancelled, refundCents, releasedOrders }: EndEffect, from: Day): string[] {
  const day = `le ${dated(from)}`
  const many = (n: number, one: string, several: string) => (n === 1 ? one : several.replace('#', String(n)))
  return [
    ...(kept
      ? [
          many(
            kept,
            `La réservation déjà faite pour ${day} ou après reste valable, au prix convenu.`,
            `Les # réservations déjà faites pour ${day} et après restent valables, au prix convenu.`,
          ),
        ]
      : []),
    ...(cancelled
      ? [
          `${many(cancelled, 'La réservation', 'Les # réservations')} pour ${day} ${cancelled === 1 ? 'ou après est annulée' : 'et après sont annulées'} : ${refundCents > 0 ? `${formatCents(refundCents)} reviennent sur votre porte-monnaie` : 'rien n’est dû'}.`,
        ]
      : []),
    ...(releasedOrders
      ? [
          many(
            releasedOrders,
            'La commande qui attendait son paiement est annulée, rien n’en a été débité par carte.',
            'Les # commandes qui attendaient leur paiement sont annulées, rien n’en a été débité par carte.',
          ),
        ]
      : []),
  ]
}

/** A decision was taken back: the request waits again. */
export const accessReopened = (to: AccessAnswer, site: string, reason: string): Mail => ({
  to: to.email,
  subject: `Demande d’accès de ${to.beneficiary} : la mairie revient sur sa décision`,
  paragraphs: [
    `Bonjour ${to.firstName},`,
    `La mairie ${de(to.commune)} revient sur sa décision au sujet de l’accès « ${to.situation} » de ${to.beneficiary}. Motif : ${reason}`,
    'Votre demande est de nouveau en attente : vous recevrez un courriel dès que la mairie aura répondu. Le message précédent ne compte plus.',
  ],
  link: MES_SERVICES(site),
})

/** The end of an access was taken back. */
export const accessGoesOn = (to: AccessAnswer, site: string, reason: string): Mail => ({
  to: to.email,
  subject: `L’accès de ${to.beneficiary} continue`,
  paragraphs: [
    `Bonjour ${to.firstName},`,
    `La mairie ${de(to.commune)} revient sur la fin de l’accès « ${to.situation} » de ${to.beneficiary} : il vaut de nouveau${to.validTo ? ` jusqu’au ${dated(to.validTo)}` : ''}. Motif : ${reason}`,
    'Ce qui avait été annulé le reste : réservez de nouveau les jours voulus.',
    ...feesAsked(to.feeCents),
  ],
  link: { label: 'Réserver', url: `${site}/reserver` },
})

export const accountReopened = (to: Reader, site: string, reason: string): Mail => ({
  to: to.email,
  subject: 'Votre compte : la mairie revient sur sa décision',
  paragraphs: [
    `Bonjour ${to.firstName},`,
    `Votre mairie revient sur sa décision au sujet de votre compte Cantine Facile. Motif : ${reason}`,
    'Votre compte est de nouveau en attente de validation : vous recevrez un courriel dès que la mairie aura répondu. Le message précédent ne compte plus.',
  ],
  link: { label: 'Voir la page d’accueil', url: `${site}/` },
})

export const documentReopened = (to: DocumentAnswer, site: string, reason: string): Mail => ({
  to: to.email,
  subject: 'Une pièce : la mairie revient sur sa décision',
  paragraphs: [
    `Bonjour ${to.firstName},`,
    `La mairie ${de(to.commune)} revient sur sa décision au sujet de la pièce « ${to.fileName} ». Motif : ${reason}`,
    'Cette pièce est de nouveau en cours de vérification.',
  ],
  link: { label: 'Voir mes documents', url: `${site}/documents` },
})

export interface ChangeAnswer extends Reader {
  /** null: the account itself. */
  beneficiary: string | null
  accepted: boolean
  reason: string | null
}

const whose = ({ beneficiary }: ChangeAnswer) => (beneficiary ? `de la fiche de ${beneficiary}` : 'de vos coordonnées')

export interface CustomValueAnswer extends ChangeAnswer {
  information: string
  validFrom: Day
  commune: string
}

export const customValueDecided = (to: CustomValueAnswer, site: string): Mail => ({
  to: to.email,
  subject: to.accepted ? 'Votre réponse est confirmée' : 'Votre réponse est refusée',
  paragraphs: [
    `Bonjour ${to.firstName},`,
    to.accepted
      ? `La mairie ${de(to.commune)} a confirmé votre réponse « ${to.information} »${to.beneficiary ? ` pour ${to.beneficiary}` : ''} : elle compte à partir du ${dayInWords(to.validFrom)}. Vos réservations déjà faites gardent leur prix.`
      : `La mairie ${de(to.commune)} a refusé votre réponse « ${to.information} »${to.beneficiary ? ` pour ${to.beneficiary}` : ''}. Motif : ${to.reason ?? 'non précisé'}`,
    ...(to.accepted ? [] : ['Rien n’a changé. Vous pouvez donner une autre réponse, ou vous adresser à la mairie.']),
  ],
  link: { label: 'Voir mes filiations', url: `${site}/mes-filiations` },
})

export const changeDecided = (to: ChangeAnswer, site: string): Mail => ({
  to: to.email,
  subject: to.accepted ? 'Votre modification est acceptée' : 'Votre modification est refusée',
  paragraphs: [
    `Bonjour ${to.firstName},`,
    to.accepted
      ? `La mairie a accepté la modification ${whose(to)} : elle compte dès maintenant.`
      : `La mairie a refusé la modification ${whose(to)}. Motif : ${to.reason ?? 'non précisé'}`,
    ...(to.accepted ? [] : ['Rien n’a changé. Vous pouvez la demander autrement, ou vous adresser à la mairie.']),
  ],
  link: to.beneficiary
    ? { label: 'Voir mes filiations', url: `${site}/mes-filiations` }
    : { label: 'Voir mes coordonnées', url: `${site}/mon-compte` },
})
