import { type Day, dayInWords } from '../../platform/day.js'
import type { Mail } from '../../platform/mail.js'
import { type Cents, formatCents } from '../../platform/money.js'
import type { Reader } from './account-mails.policy.js'

export interface MissedDay {
  beneficiary: string
  service: string
  day: Day
  sentence: string
}

const page = (site: string) => ({ label: 'Mes réservations régulières', url: `${site}/reservations-regulieres` })

export const standingMissed = (to: Reader, site: string, days: readonly MissedDay[], lackingCents: Cents): Mail => ({
  to: to.email,
  subject: days.length === 1 ? 'Un jour n’a pas été réservé' : `${days.length} jours n’ont pas été réservés`,
  paragraphs: [
    `Bonjour ${to.firstName},`,
    'Votre réservation régulière n’a pas pu réserver :',
    ...days.map((d) => `${d.beneficiary}, ${d.service}, ${dayInWords(d.day)} : ${d.sentence}`),
    lackingCents > 0
      ? `Ces jours seront réservés dès que votre porte-monnaie pourra les payer, jusqu’à leur date limite : ${formatCents(lackingCents)} en tout.`
      : 'Si vous en avez besoin, réservez un autre jour dans le calendrier.',
  ],
  link: lackingCents > 0 ? { label: 'Recharger mon crédit', url: `${site}/porte-monnaie` } : page(site),
})

export interface EndedStanding extends Reader {
  beneficiary: string
  service: string
  reason: string
}

export const standingEnded = (to: EndedStanding, site: string): Mail => ({
  to: to.email,
  subject: `Réservation régulière terminée : ${to.service}`,
  paragraphs: [
    `Bonjour ${to.firstName},`,
    `La réservation régulière de ${to.beneficiary} (${to.service}) est terminée : plus rien ne sera réservé. ${to.reason}`,
    'Ce qui est déjà réservé ne change pas.',
  ],
  link: page(site),
})
