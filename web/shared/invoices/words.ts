import type { InvoiceState } from '@generated'
import { messages } from '../i18n/messages'

export const INVOICE_TONES = {
  OPEN: 'wait',
  OVERDUE: 'warn',
  PAID: 'ok',
  CREDITED: 'info',
} as const satisfies Record<InvoiceState, string>

/** What both apps say of an invoice. */
export const t = messages({
  invoice: 'Facture {number}',
  creditNote: 'Avoir {number}',
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
})
