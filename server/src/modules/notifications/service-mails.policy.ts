import { type Day, dayInWords } from '../../platform/day.js'
import { de } from '../../platform/french.js'
import type { Mail } from '../../platform/mail.js'
import type { Reader } from './account-mails.policy.js'

export interface AccessAnswer extends Reader {
  beneficiary: string
  situation: string
  commune: string
  reason: string | null
  validTo: Day | null
}

export const accessValidated = (to: AccessAnswer, site: string): Mail => ({
  to: to.email,
  subject: `Accès validé pour ${to.beneficiary}`,
  paragraphs: [
    `Bonjour ${to.firstName},`,
    `La mairie ${de(to.commune)} a validé l’accès « ${to.situation} » de ${to.beneficiary}${to.validTo ? `, jusqu’au ${dayInWords(to.validTo)} ${to.validTo.slice(0, 4)}` : ''}.`,
    'Vous pouvez réserver dès maintenant.',
  ],
  link: { label: 'Réserver', url: `${site}/reserver` },
})

export const accessRefused = (to: AccessAnswer, site: string): Mail => ({
  to: to.email,
  subject: `Accès refusé pour ${to.beneficiary}`,
  paragraphs: [
    `Bonjour ${to.firstName},`,
    `La mairie ${de(to.commune)} a refusé l’accès « ${to.situation} » de ${to.beneficiary}. Motif : ${to.reason ?? 'non précisé'}`,
    'Vous pouvez faire une nouvelle demande dans « Mes services », ou vous adresser à la mairie.',
  ],
  link: { label: 'Voir mes services', url: `${site}/mes-services` },
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

export interface ChangeAnswer extends Reader {
  /** null: the account itself. */
  beneficiary: string | null
  accepted: boolean
  reason: string | null
}

const whose = ({ beneficiary }: ChangeAnswer) => (beneficiary ? `de la fiche de ${beneficiary}` : 'de vos coordonnées')

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
