import { type Day, dayInWords } from '../../platform/day.js'
import { de, withoutStop } from '../../platform/french.js'
import type { Mail } from '../../platform/mail.js'
import { type Cents, formatCents } from '../../platform/money.js'
import type { Reader } from './account-mails.policy.js'
import { bookingsUrl, type CancelledBookings, credited, inWords, type MealLine } from './order-mails.policy.js'

/** @param endedOrders numbers of the orders that waited for their payment and held some of those days */
export const closureCancelled = (
  to: CancelledBookings,
  site: string,
  reason: string,
  endedOrders: readonly string[],
): Mail => ({
  to: to.email,
  subject: 'Service fermé : vos réservations sont annulées',
  paragraphs: [
    `Bonjour ${to.firstName},`,
    `Le service sera fermé. Motif : ${reason}`,
    'Ces réservations sont annulées :',
    ...to.lines.map(inWords),
    ...endedOrders.map(
      (number) =>
        `La commande ${number} n’était pas encore payée : elle est arrêtée, ne la payez plus. Choisissez de nouveau vos autres dates.`,
    ),
    credited(to),
  ],
  link: { label: 'Voir mes réservations', url: bookingsUrl(site, to.lines) },
})

export interface ReopenedDays extends Reader {
  chargedCents: Cents
  /** What is booked again. */
  lines: MealLine[]
  /** What stays cancelled. */
  left: MealLine[]
}

const daysInWords = (first: Day, last: Day): string =>
  first === last ? `le ${dayInWords(first)}` : `du ${dayInWords(first)} au ${dayInWords(last)}`

export const daysReopened = (to: ReopenedDays, site: string, days: { firstDay: Day; lastDay: Day }): Mail => ({
  to: to.email,
  subject: to.lines.length > 0 ? 'Le service rouvre : vos réservations sont rétablies' : 'Le service rouvre',
  paragraphs: [
    `Bonjour ${to.firstName},`,
    `Le service sera finalement ouvert ${daysInWords(days.firstDay, days.lastDay)}.`,
    ...(to.lines.length > 0
      ? [
          'Ces réservations sont rétablies :',
          ...to.lines.map(inWords),
          to.chargedCents > 0
            ? `Leur prix, que la fermeture vous avait rendu, est repris sur votre porte-monnaie : ${formatCents(to.chargedCents)}.`
            : 'Leur prix sera de nouveau sur votre facture du mois.',
          `Si vous aviez prévu autre chose, annulez en ligne jusqu’à la veille à minuit : ${to.chargedCents > 0 ? 'la somme vous revient entière' : 'rien n’est alors facturé'}.`,
        ]
      : []),
    ...(to.left.length > 0
      ? [
          'Ces réservations restent annulées :',
          ...to.left.map(inWords),
          'Vous pouvez réserver de nouveau, si vous le souhaitez.',
        ]
      : []),
  ],
  link:
    to.lines.length > 0
      ? { label: 'Voir mes réservations', url: bookingsUrl(site, to.lines) }
      : { label: 'Réserver', url: `${site}/reserver` },
})

export interface Cook extends Reader {
  commune: string
  /** null = every service of the commune. */
  service: string | null
}

export interface KitchenNews {
  what: 'CLOSED' | 'REOPENED'
  communeId: string
  serviceId: string | null
  firstDay: Day
  lastDay: Day
  reason: string
  bookings: number
}

const meals = (count: number, done: string): string =>
  count === 0 ? '' : count === 1 ? ` 1 réservation est ${done}.` : ` ${count} réservations sont ${done}s.`

export const kitchenTold = (to: Cook, site: string, news: KitchenNews): Mail => {
  const where = `${to.service ?? 'Tous les services'} ${de(to.commune)}`
  const when = daysInWords(news.firstDay, news.lastDay)
  const closed = news.what === 'CLOSED'
  return {
    to: to.email,
    subject: closed ? `Fermé ${when}` : `Ouvert de nouveau ${when}`,
    paragraphs: [
      `Bonjour ${to.firstName},`,
      closed
        ? `${where} : fermé ${when}. Motif : ${withoutStop(news.reason)}.${meals(news.bookings, 'annulée')}`
        : `${where} : ouvert de nouveau ${when}.${meals(news.bookings, 'rétablie')}`,
    ],
    link: { label: 'Voir la cuisine', url: `${site}/admin/cuisine` },
  }
}
