import { type Day, dayInWords } from '../../platform/day.js'
import { de } from '../../platform/french.js'
import type { Mail } from '../../platform/mail.js'
import { absCents, type Cents, formatCents } from '../../platform/money.js'
import type { Language, OrderFacts, OrderTold } from '../payments/index.js'
import { invoiceLink, type PaidInvoice, paidInvoiceWords } from './invoice-mails.policy.js'
import type { Reader } from './account-mails.policy.js'

export interface MealLine {
  service: string
  commune: string
  beneficiary: string
  days: Day[]
}

export interface ToldOrder extends Reader, OrderFacts {
  id: string
  number: string
  /** What its page says too. */
  told: OrderTold
  lines: MealLine[]
  /** Why the price of some of them may still change. */
  provisional: string[]
}

export const inWords = ({ service, commune, beneficiary, days }: MealLine): string =>
  `${service} ${de(commune)}, ${beneficiary} : ${days.map(dayInWords).join(', ')}.`

export const orderPaid = (to: ToldOrder, site: string): Mail => ({
  to: to.email,
  subject: `${paidSubject(to)} (commande ${to.number})`,
  paragraphs: [
    `Bonjour ${to.firstName},`,
    `Commande ${to.number}. ${to.told.sentence}`,
    ...to.lines.map(inWords),
    ...to.provisional.map((why) => `${why}.`),
    ...(to.afterTheFact || to.lines.length === 0
      ? []
      : [to.status === 'ON_INVOICE' ? CAN_CANCEL_INVOICED : CAN_CANCEL]),
  ],
  link: { label: 'Voir ma commande', url: `${site}/commandes/${to.id}` },
})

function paidSubject({ afterTheFact, shortfall, lines }: ToldOrder): string {
  if (afterTheFact) return 'Paiement reçu'
  if (!shortfall) return 'Réservation confirmée'
  return lines.length > 0 ? 'Réservation confirmée en partie' : 'Paiement reçu, rien n’a pu être réservé'
}

const CAN_CANCEL =
  'Vous pouvez annuler en ligne jusqu’à la limite indiquée pour chaque jour : la somme revient alors sur votre porte-monnaie.'

const CAN_CANCEL_INVOICED =
  'Vous pouvez annuler en ligne jusqu’à la limite indiquée pour chaque jour : rien n’est alors facturé.'

const EXPIRED = {
  FR: {
    subject: 'Commande non payée, vos places sont libérées',
    hello: 'Bonjour',
    wallet: 'Ce que votre porte-monnaie avait avancé y est revenu :',
    again:
      'Si vous voulez toujours ces dates, ouvrez la commande et remettez-les dans votre sélection : le prix et les places sont alors vérifiés de nouveau.',
    title: 'Commande',
    order: 'commande',
    link: 'Voir ma commande',
  },
  EN: {
    subject: 'Order not paid, your places are free again',
    hello: 'Hello',
    wallet: 'What your wallet had advanced is back on it:',
    again:
      'If you still want these dates, open the order and put them back in your selection: the price and the places are then checked again.',
    title: 'Order',
    order: 'order',
    link: 'See my order',
  },
}

/** Nothing came in time. None is written when a payment has come since, which has its own mail. */
export function orderExpired(to: ToldOrder, site: string, language: `${Language}` = 'FR'): Mail | null {
  if (to.status !== 'EXPIRED' || to.told.code !== 'EXPIRED') return null
  const words = EXPIRED[language]
  return {
    to: to.email,
    subject: `${words.subject} (${words.order} ${to.number})`,
    paragraphs: [
      `${words.hello} ${to.firstName},`,
      `${words.title} ${to.number}. ${to.told.sentence}`,
      ...to.lines.map(inWords),
      ...(to.walletCents > 0 ? [`${words.wallet} ${formatCents(to.walletCents)}.`] : []),
      words.again,
    ],
    link: { label: words.link, url: `${site}/commandes/${to.id}` },
  }
}

/** What a meal taken without a booking costs, by which rule, and how to pay when the wallet did not. */
export const mealUnbooked = (to: ToldOrder, site: string, explanation: string): Mail => ({
  to: to.email,
  subject: `Présence sans réservation (commande ${to.number})`,
  paragraphs: [
    `Bonjour ${to.firstName},`,
    'Une présence sans réservation a été notée, et personne n’est refusé :',
    ...to.lines.map(inWords),
    `Le règlement du service prévoit dans ce cas : ${formatCents(to.totalCents)} (${explanation}).`,
    ...afterTheFact(to),
  ],
  link: { label: 'Voir la commande', url: `${site}/commandes/${to.id}` },
})

/** What the hours noted on the register cost, line by line. */
export const hoursCharged = (to: ToldOrder, site: string, explanation: string): Mail => ({
  to: to.email,
  subject: `Heures d’accueil : ${formatCents(to.totalCents)} (commande ${to.number})`,
  paragraphs: [
    `Bonjour ${to.firstName},`,
    'Ces heures d’accueil ont été notées au pointage :',
    ...to.lines.map(inWords),
    `${explanation}.`,
    `Le règlement du service prévoit dans ce cas : ${formatCents(to.totalCents)}.`,
    ...afterTheFact(to),
  ],
  link: { label: 'Voir la commande', url: `${site}/commandes/${to.id}` },
})

/** What an absence costs beside the meal, and how to pay when the wallet did not. */
export const absenceCharged = (to: ToldOrder, site: string, explanation: string): Mail => ({
  to: to.email,
  subject: `Absence : ${formatCents(to.totalCents)} (commande ${to.number})`,
  paragraphs: [
    `Bonjour ${to.firstName},`,
    'Une absence a été notée au pointage :',
    ...to.lines.map(inWords),
    `Le règlement du service prévoit dans ce cas, en plus de ce qui a été réservé : ${formatCents(to.totalCents)} (${explanation}).`,
    ...afterTheFact(to),
  ],
  link: { label: 'Voir la commande', url: `${site}/commandes/${to.id}` },
})

/** A meal that is paid once it was taken, which the wallet did not hold: how to pay it. */
export const mealDue = (to: ToldOrder, site: string, explanation: string): Mail => ({
  to: to.email,
  subject: `À régler : ${formatCents(to.totalCents)} (commande ${to.number})`,
  paragraphs: [
    `Bonjour ${to.firstName},`,
    'Le règlement de ce service fait payer après le repas, et votre porte-monnaie n’a pas suffi :',
    ...[...to.lines.map(inWords), `Montant : ${formatCents(to.totalCents)} (${explanation}).`, ...afterTheFact(to)],
  ],
  link: { label: 'Voir la commande', url: `${site}/commandes/${to.id}` },
})

const afterTheFact = ({ status, told }: ToldOrder): string[] => {
  const isInvoiced = status === 'ON_INVOICE'
  return [
    status === 'DUE'
      ? 'Cette somme est à régler : ouvrez la commande, puis payez par carte bancaire ou avec votre porte-monnaie.'
      : isInvoiced
        ? 'Cette somme sera sur votre facture du mois : vous n’avez rien à faire.'
        : `Cette somme a été payée${told.paidBy}.`,
    `Si c’est une erreur, prévenez la mairie : le pointage peut être corrigé, et la somme ${isInvoiced ? 'n’est alors pas facturée' : 'vous est alors rendue'}.`,
  ]
}

/** The register of a justified absence was changed after the family had spent what it gave back. */
export const absenceTakenBack = (to: ToldOrder, site: string): Mail => ({
  to: to.email,
  subject: `Absence corrigée : ${formatCents(to.totalCents)} à régler (commande ${to.number})`,
  paragraphs: [
    `Bonjour ${to.firstName},`,
    'Le pointage d’une absence a été corrigé :',
    ...to.lines.map(inWords),
    `Les ${formatCents(to.totalCents)} qui vous avaient été rendus pour cette absence ne sont plus sur votre porte-monnaie : ils sont à régler.`,
    'Ouvrez la commande, puis payez par carte bancaire ou avec votre porte-monnaie.',
    'Si c’est une erreur, prévenez la mairie : le pointage peut être corrigé, et la somme n’est alors plus due.',
  ],
  link: { label: 'Voir la commande', url: `${site}/commandes/${to.id}` },
})

export interface CancelledBookings extends Reader {
  lines: MealLine[]
  refundCents: Cents
  /** What of their price, to be paid by invoice, will not be. */
  notInvoicedCents: Cents
  /** What of their price stays due. */
  keptCents: Cents
}

export function credited({
  refundCents,
  notInvoicedCents,
  keptCents,
}: Pick<CancelledBookings, 'refundCents' | 'notInvoicedCents' | 'keptCents'>) {
  const back = refundCents > 0 ? `${formatCents(refundCents)} sont revenus sur votre porte-monnaie.` : ''
  const off = notInvoicedCents > 0 ? `${formatCents(notInvoicedCents)} ne vous seront pas facturés.` : ''
  const kept = keptCents > 0 ? `${formatCents(keptCents)} restent dus, comme le prévoit le règlement du service.` : ''
  return [back, off, kept].filter(Boolean).join(' ') || 'Rien n’avait été payé : rien n’est à rendre.'
}

/** « Mes réservations », on the month and the first day that the mail tells of. */
export function bookingsUrl(site: string, lines: readonly MealLine[]): string {
  const [first] = lines.flatMap(({ days }) => days).sort()
  return first ? `${site}/mes-reservations?mois=${first.slice(0, 7)}&jour=${first}` : `${site}/mes-reservations`
}

export const bookingsCancelled = (to: CancelledBookings, site: string): Mail => ({
  to: to.email,
  subject: 'Annulation confirmée',
  paragraphs: [`Bonjour ${to.firstName},`, 'Ces réservations sont annulées :', ...to.lines.map(inWords), credited(to)],
  link:
    to.refundCents > 0
      ? { label: 'Voir mon porte-monnaie', url: `${site}/porte-monnaie` }
      : { label: 'Voir mes réservations', url: bookingsUrl(site, to.lines) },
})

/** @param to `refundCents` is what came back by the note, less than zero when it was corrected */
export const cancellationNoted = (to: CancelledBookings, site: string): Mail => ({
  to: to.email,
  subject: 'Votre annulation a été complétée',
  paragraphs: [
    `Bonjour ${to.firstName},`,
    'La mairie a noté ce que vous lui avez donné pour cette annulation :',
    ...to.lines.map(inWords),
    movedInWords(to),
  ],
  link: { label: 'Voir mes réservations', url: bookingsUrl(site, to.lines) },
})

function movedInWords({ refundCents, notInvoicedCents, keptCents }: CancelledBookings): string {
  const isInvoiced = notInvoicedCents > 0
  const amount = formatCents(absCents(refundCents))
  const due = keptCents > 0 ? ` ${formatCents(keptCents)} restent dus.` : ''
  if (refundCents > 0)
    return `${isInvoiced ? `${amount} de plus ne vous seront pas facturés.` : `${amount} de plus sont revenus sur votre porte-monnaie.`}${due}`
  return `Ce qui avait été noté est corrigé : ${amount} ${isInvoiced ? 'seront facturés' : 'ont été repris sur votre porte-monnaie'}.${due}`
}

export interface MoneyReceived extends Reader {
  amountCents: Cents
  orderNumber: string | null
  /** The first day that the order asked for. */
  firstDay: Day | null
}

/** @param sentence what its order's page says of it */
export const latePaymentCredited = (to: MoneyReceived, site: string, sentence: string): Mail => ({
  to: to.email,
  subject: 'Votre paiement est sur votre porte-monnaie',
  paragraphs: [
    `Bonjour ${to.firstName},`,
    `Commande ${to.orderNumber ?? ''}. ${sentence}`,
    'Vous pouvez l’utiliser pour une nouvelle réservation.',
  ],
  link: {
    label: 'Réserver de nouveau',
    url: to.firstDay ? `${site}/reserver?mois=${to.firstDay.slice(0, 7)}` : `${site}/reserver`,
  },
})

const walletLink = (site: string) => ({ label: 'Voir mon porte-monnaie', url: `${site}/porte-monnaie` })

export const topUpReceived = (to: MoneyReceived, site: string, invoice: PaidInvoice | null): Mail => ({
  to: to.email,
  subject: invoice ? `Votre paiement de la facture ${invoice.number} est reçu` : 'Votre porte-monnaie est rechargé',
  paragraphs: [
    `Bonjour ${to.firstName},`,
    ...(invoice
      ? [
          `Nous avons reçu ${formatCents(to.amountCents)} par carte bancaire.`,
          ...paidInvoiceWords(invoice, to.amountCents),
        ]
      : [`Votre recharge de ${formatCents(to.amountCents)} est sur votre porte-monnaie.`]),
  ],
  link: invoice ? invoiceLink(invoice, site) : walletLink(site),
})

export interface DeskTopUpReceived extends Reader {
  amountCents: Cents
  method: string
  receiptNumber: string
}

const BY: Record<string, string> = {
  CASH: 'en espèces',
  CHEQUE: 'par chèque',
  TRANSFER: 'par virement',
  CESU: 'en CESU, pour la garde',
}

export const deskTopUpReceived = (to: DeskTopUpReceived, site: string, invoice: PaidInvoice | null): Mail => ({
  to: to.email,
  subject: `Votre versement : quittance ${to.receiptNumber}`,
  paragraphs: [
    `Bonjour ${to.firstName},`,
    `Nous avons reçu ${formatCents(to.amountCents)} ${BY[to.method] ?? ''}${invoice ? '.' : ' : la somme est sur votre porte-monnaie.'}`,
    ...(invoice ? paidInvoiceWords(invoice, to.amountCents) : []),
    `Gardez ce numéro de quittance : ${to.receiptNumber}.`,
  ],
  link: invoice ? invoiceLink(invoice, site) : walletLink(site),
})
