import { type Day, dayInWords } from '../../platform/day.js'
import type { Mail } from '../../platform/mail.js'
import { absCents, type Cents, formatCents } from '../../platform/money.js'
import type { Reader } from './account-mails.policy.js'

export interface ChangedBooking extends Reader {
  beneficiary: string
  service: string
  from: Day
  to: Day
  /** What the new day costs more; below zero, less. */
  differenceCents: Cents
  onInvoice: boolean
}

export const bookingChanged = (to: ChangedBooking, site: string): Mail => ({
  to: to.email,
  subject: `Réservation déplacée au ${dayInWords(to.to)}`,
  paragraphs: [
    `Bonjour ${to.firstName},`,
    `${to.service} pour ${to.beneficiary} : la réservation du ${dayInWords(to.from)} est déplacée au ${dayInWords(to.to)}.`,
    differenceInWords(to),
  ],
  link: {
    label: 'Voir mes réservations',
    url: `${site}/mes-reservations?mois=${to.to.slice(0, 7)}&jour=${to.to}`,
  },
})

function differenceInWords({ differenceCents, onInvoice }: ChangedBooking): string {
  if (differenceCents === 0) return 'Le prix est le même.'
  const amount = formatCents(absCents(differenceCents))
  if (onInvoice) return `La facture du mois en tient compte : ${amount} de ${differenceCents > 0 ? 'plus' : 'moins'}.`
  return differenceCents > 0
    ? `La différence de prix, ${amount}, a été payée avec votre porte-monnaie.`
    : `La différence de prix, ${amount}, est revenue sur votre porte-monnaie.`
}
