import { type Day, dayInWords, instantInWords } from '../../platform/day.js'
import { de } from '../../platform/french.js'
import type { Mail } from '../../platform/mail.js'
import type { Reader } from './account-mails.policy.js'

export interface OfferedPlace extends Reader {
  beneficiary: string
  service: string
  serviceId: string
  commune: string
  timeZone: string
  day: Day
  until: Date
}

export const placeOffered = (to: OfferedPlace, site: string): Mail => ({
  to: to.email,
  subject: `Une place s’est libérée le ${dayInWords(to.day)}`,
  paragraphs: [
    `Bonjour ${to.firstName},`,
    `${to.service} ${de(to.commune)} : une place s’est libérée le ${dayInWords(to.day)}, et ${to.beneficiary} est en tête de la liste d’attente.`,
    `Elle vous est gardée jusqu’au ${instantInWords(to.until, to.timeZone)}. Réservez-la avant : elle est ensuite proposée à la famille suivante.`,
    'Si vous n’en avez plus besoin, quittez la liste d’attente dans « Mes réservations » : la famille suivante l’aura plus vite.',
  ],
  link: {
    label: 'Réserver cette place',
    url: `${site}/reserver?mois=${to.day.slice(0, 7)}&service=${to.serviceId}`,
  },
})
