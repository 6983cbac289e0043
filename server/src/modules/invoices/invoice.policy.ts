import type { Day } from '../../platform/day.js'
import { type Cents, formatCents, minusCents, ZERO_CENTS } from '../../platform/money.js'
import type { InvoiceKind, InvoiceLineNature } from './invoice.entity.js'

export type InvoiceState = 'OPEN' | 'OVERDUE' | 'PAID' | 'CREDITED' | 'CANCELLED'

export const INVOICE_STATES: { [K in InvoiceState]: K } = {
  OPEN: 'OPEN',
  OVERDUE: 'OVERDUE',
  PAID: 'PAID',
  CREDITED: 'CREDITED',
  CANCELLED: 'CANCELLED',
}

export interface InvoiceFact {
  kind: InvoiceKind
  totalCents: Cents
  settledCents: Cents
  creditedCents: Cents
  dueOn: Day
}

export const remainingOf = ({ kind, totalCents, settledCents }: InvoiceFact): Cents =>
  kind === 'CREDIT_NOTE' ? ZERO_CENTS : minusCents(totalCents, settledCents)

/** The day on which it is due still counts. */
export function stateOf(invoice: InvoiceFact, today: Day): InvoiceState {
  if (invoice.kind === 'CREDIT_NOTE') return 'CREDITED'
  if (invoice.creditedCents > 0 && invoice.creditedCents === invoice.totalCents) return 'CANCELLED'
  if (remainingOf(invoice) === 0) return 'PAID'
  return invoice.dueOn < today ? 'OVERDUE' : 'OPEN'
}

/** « FA-2026-00012 », « AV-2026-00003 »: by régie and year, without a gap. */
export const invoiceNumber = (kind: InvoiceKind, year: number, number: number): string =>
  `${kind === 'INVOICE' ? 'FA' : 'AV'}-${year}-${String(number).padStart(5, '0')}`

export const NATURES: Record<InvoiceLineNature, string> = {
  MONTH: 'Forfait du mois',
  MONTH_END: 'Mois arrêté',
  DEDUCTED: 'Déduit du forfait',
  BOOKED: 'Réservé',
  ABSENT: 'Absence',
  CANCELLED: 'Annulé trop tard',
  UNBOOKED: 'Venu sans réservation',
  HOURS: 'Heures d’accueil',
  CORRECTION: 'Correction d’un mois déjà facturé',
  REMINDER_FEE: 'Frais de relance',
  ENROLMENT_FEE: 'Frais d’inscription',
}

export type PayRefusalReason =
  'NOTHING_TO_PAY' | 'HANDED_OVER' | 'TOO_MUCH' | 'INSUFFICIENT_FUNDS' | 'REQUEST_ID_REUSED'

/** Why a wallet does not pay this, or null. */
export function whyNotPayInvoice(
  { cents: remainingCents, isHandedOver }: { cents: Cents; isHandedOver: boolean },
  amountCents: Cents,
  spendableCents: Cents,
): Exclude<PayRefusalReason, 'REQUEST_ID_REUSED'> | null {
  if (remainingCents <= 0) return 'NOTHING_TO_PAY'
  if (isHandedOver) return 'HANDED_OVER'
  if (amountCents > remainingCents) return 'TOO_MUCH'
  return amountCents > spendableCents ? 'INSUFFICIENT_FUNDS' : null
}

/** Decision 0056. */
export const PAID_TO_ACCOUNTANT =
  'Cette facture est transmise au comptable public : elle ne se paie plus qu’auprès de lui, comme l’indique l’avis des sommes à payer qu’il adresse à la famille.'

export function paySentence(reason: PayRefusalReason, remainingCents: Cents, spendableCents: Cents): string {
  switch (reason) {
    case 'NOTHING_TO_PAY':
      return 'Cette facture est déjà payée : il ne reste rien à régler.'
    case 'HANDED_OVER':
      return PAID_TO_ACCOUNTANT
    case 'TOO_MUCH':
      return `Il reste ${formatCents(remainingCents)} à payer sur cette facture : indiquez au plus ce montant.`
    case 'INSUFFICIENT_FUNDS':
      return `Le porte-monnaie ne suffit pas : il peut payer ${formatCents(spendableCents)}. Rechargez-le, payez par carte, ou indiquez moins.`
    case 'REQUEST_ID_REUSED':
      return 'Cette demande a déjà servi pour un autre montant. Rechargez la page et recommencez.'
  }
}
