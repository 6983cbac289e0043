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
  /** The town hall decided it. */
  reviewed: boolean
}
export type RefusedRequest = Omit<OfferedPlace, 'until' | 'reviewed'> & { reason: string }

const toBook = ({ day, serviceId }: Pick<OfferedPlace, 'day' | 'serviceId'>, site: string) =>
  `${site}/reserver?mois=${day.slice(0, 7)}&service=${serviceId}`

/** Who is accepted, or comes first, books in time. */
export const placeOffered = (to: OfferedPlace, site: string): Mail =>
  (to.reviewed ? requestAccepted : placeFreed)(to, site)

const placeFreed = (to: OfferedPlace, site: string): Mail => ({
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
    url: toBook(to, site),
  },
})

const requestAccepted = (to: OfferedPlace, site: string): Mail => ({
  to: to.email,
  subject: `Votre demande du ${dayInWords(to.day)} est acceptée`,
  paragraphs: [
    `Bonjour ${to.firstName},`,
    `${to.service} ${de(to.commune)} : la mairie accepte votre demande pour ${to.beneficiary} le ${dayInWords(to.day)}.`,
    `Une place vous est gardée jusqu’au ${instantInWords(to.until, to.timeZone)} : réservez-la avant. Rien n’est réservé tant que vous ne l’avez pas fait.`,
  ],
  link: { label: 'Réserver cette place', url: toBook(to, site) },
})

export const requestRefused = (to: RefusedRequest, site: string): Mail => ({
  to: to.email,
  subject: `Votre demande du ${dayInWords(to.day)} n’a pas été acceptée`,
  paragraphs: [
    `Bonjour ${to.firstName},`,
    `${to.service} ${de(to.commune)} : votre demande pour ${to.beneficiary} le ${dayInWords(to.day)} n’a pas été acceptée.`,
    to.reason,
    'Rien n’a été réservé, et rien n’a été débité.',
  ],
  link: { label: 'Voir mes réservations', url: `${site}/mes-reservations` },
})

export interface GivenDay {
  beneficiary: string
  service: string
  commune: string
  timeZone: string
  day: Day
  status: 'OFFERED' | 'WAITING' | 'ENDED'
  until: Date | null
  rank: number | null
  reason: string | null
}

/** One mail for all the days that a family asked for: what is kept for it, where it waits, what it has not. */
export function placesGiven(to: Reader, site: string, days: readonly GivenDay[]): Mail {
  const [one] = days
  const of = (status: GivenDay['status']) => days.filter((day) => day.status === status)
  const [kept, waiting, ended] = [of('OFFERED'), of('WAITING'), of('ENDED')]
  const on = ({ beneficiary, day }: GivenDay) => `${beneficiary} le ${dayInWords(day)}`
  return {
    to: to.email,
    subject: `${one?.service ?? ''} : les places sont attribuées`,
    paragraphs: [
      `Bonjour ${to.firstName},`,
      `${one?.service ?? ''} ${de(one?.commune ?? '')} : la mairie a répondu à vos demandes.`,
      ...(kept.length > 0 ? ['Une place vous est gardée. Rien n’est réservé tant que vous ne l’avez pas fait :'] : []),
      ...kept.map((d) => `${on(d)}, gardée jusqu’au ${d.until ? instantInWords(d.until, d.timeZone) : ''}`),
      ...(waiting.length > 0 ? ['Sur la liste d’attente : une place libérée vous est proposée par courriel.'] : []),
      ...waiting.map((d) => `${on(d)}, rang ${d.rank ?? ''}`),
      ...(ended.length > 0 ? ['Sans place :'] : []),
      ...ended.map((d) => `${on(d)}. ${d.reason ?? ''}`),
    ],
    link: { label: 'Voir mes demandes', url: `${site}/mes-reservations` },
  }
}
