import { de } from '../../platform/french.js'

export interface Standing {
  status: 'PENDING' | 'ACTIVE' | 'REFUSED' | 'CLOSED'
  emailConfirmed: boolean
  isStaff: boolean
  pending: number
  valid: number
  refused: number
  /** Required documents not sent yet, over the accesses that wait. */
  missingDocuments: number
  /** Communes that have a decision to take, « Coubon », « Coubon et Aiguilhe ». */
  communes: string[]
}

/** What happens next and who acts, or null when nothing is awaited. */
export function nextStep(standing: Standing): string | null {
  const { status, emailConfirmed, pending, valid, refused } = standing
  if (!emailConfirmed) return 'Confirmez votre adresse e-mail : ouvrez le lien que nous vous avons envoyé.'
  if (status === 'PENDING' && pending + valid + refused === 0)
    return 'Demandez l’accès à un service dans « Mes services » : la mairie de cette commune vérifiera alors votre compte.'
  if (status === 'PENDING')
    return `${townHall(standing)} vérifie votre compte. Vous recevrez un courriel dès qu’il sera validé.`
  if (standing.isStaff && pending + valid + refused === 0) return null
  if (pending > 0 && standing.missingDocuments > 0) {
    return 'Envoyez les pièces demandées dans « Mes documents » : la mairie en a besoin pour répondre à votre demande d’accès.'
  }
  if (pending > 0)
    return `${townHall(standing)} examine votre demande d’accès. Vous recevrez un courriel dès qu’elle aura répondu.`
  if (valid > 0) return null
  if (refused > 0)
    return 'Votre demande d’accès a été refusée : lisez le motif dans « Mes services », puis faites une nouvelle demande.'
  return 'Demandez l’accès à un service dans « Mes services » : la mairie vous répondra.'
}

function townHall({ communes }: Standing): string {
  if (communes.length === 1) return `La mairie ${de(communes[0] ?? '')}`
  return 'Votre mairie'
}
