import type { InvoiceLineNature, InvoiceKind, InvoiceState } from '@generated'
import { invoiceLineWord } from '../enums/invoice'
import { type Cents, formatCents } from '../money'
import { messages } from '../i18n/messages'

export const INVOICE_TONES = {
  OPEN: 'wait',
  OVERDUE: 'warn',
  PAID: 'ok',
  CREDITED: 'info',
  CANCELLED: 'info',
} as const satisfies Record<InvoiceState, string>

export const stepWord = (step: number): string => (step === 1 ? t('first') : t('nth', { n: step }))
export const feeWord = (feeCents: Cents): string =>
  feeCents > 0 ? t('fee', { amount: formatCents(feeCents) }) : t('noFee')

/** « Frais d’inscription », « Avoir : frais d’inscription » : of an invoice apart from a month. */
export const feeTitle = (kind: InvoiceKind, fee: InvoiceLineNature): string =>
  kind === 'INVOICE' ? invoiceLineWord(fee) : t('feeCredit', { fee: invoiceLineWord(fee).toLocaleLowerCase('fr') })

/** What both apps say of an invoice. */
export const t = messages({
  invoice: 'Facture {number}',
  creditNote: 'Avoir {number}',
  creditOn: 'Avoir sur la facture {number}',
  creditNotes: 'Avoirs',
  credited: '{number} du {day} : {amount}. Motif : {reason}',
  lines: 'Détail de la facture',
  service: 'Service',
  beneficiary: 'Bénéficiaire',
  what: 'Motif',
  days: 'Dates',
  unitPrice: 'Prix unitaire',
  quantity: 'Quantité',
  lineTotal: 'Total',
  total: 'Total',
  remaining: 'Reste à payer',
  noLine: 'Aucune ligne.',
  reminders: 'Relances',
  sent: '{n} envoyée le {day}, {fee}.',
  first: 'Première relance',
  nth: 'Relance n° {n}',
  feeCredit: 'Avoir : {fee}',
  fee: '{amount} de frais',
  noFee: 'sans frais',
  letter: 'Lettre (PDF)',
  feeInvoice: 'Voir la facture des frais',
})
