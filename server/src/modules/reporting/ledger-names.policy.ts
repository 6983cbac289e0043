import { ACCOUNTS, type LedgerCause, type LedgerKind } from '../wallet/index.js'
import type { ReceiptMethod } from '../payments/index.js'
import type { Day } from '../../platform/day.js'

export const CAUSES: Record<LedgerCause, string> = {
  TOP_UP: 'Recharge par carte bancaire',
  CARD_PAYMENT: 'Commande payée par carte',
  LATE_PAYMENT: 'Paiement arrivé trop tard, crédité',
  DESK_TOP_UP: 'Encaissement au guichet',
  ORDER: 'Commande payée avec le porte-monnaie',
  ORDER_RELEASED: 'Commande non payée, rendue',
  CANCELLATION: 'Annulation',
  CLOSURE: 'Fermeture du service',
  ABSENCE: 'Absence déduite',
  ABSENCE_REVERSED: 'Absence déduite, reprise',
  EARNED: 'Repas servis : avance devenue recette',
  REVERSAL: 'Contre-passation',
  DEPOSIT: 'Dépôt au Trésor',
  TRANSFER_RECEIVED: 'Virement reçu sur le compte au Trésor',
  CHEQUE_BOUNCED: 'Chèque rejeté par la banque',
  DEBT_RECOVERED: 'Chèque rejeté, somme reprise sur le porte-monnaie',
  PAYOUT: 'Reversement du prestataire de carte',
  PAYOUT_FAILED: 'Reversement rejeté par la banque',
  GOODWILL: 'Geste commercial',
  REFUND_ASKED: 'Remboursement demandé',
  REFUND_PAID: 'Remboursement payé',
  REFUND_RETURNED: 'Remboursement revenu',
  DISPUTE_OPENED: 'Contestation ouverte',
  DISPUTE_WON: 'Contestation gagnée',
  DISPUTE_LOST: 'Contestation perdue',
  WRITE_OFF: 'Abandon de créance',
  OPENING_BALANCE: 'Reprise de solde',
  OPENING_REVERSED: 'Reprise de solde, annulée',
  INVOICE: 'Facture ou avoir émis',
  INVOICE_PAID: 'Facture payée avec le porte-monnaie',
}

export const METHODS: Record<ReceiptMethod, string> = {
  CARD: 'Carte bancaire',
  CASH: 'Espèces',
  CHEQUE: 'Chèque',
  TRANSFER: 'Virement',
  CESU: 'CESU',
}

/** « Recette acquise : repas · Coubon, Cantine » */
export const accountLabel = (kind: LedgerKind, serviceName: string | null): string =>
  serviceName ? `${ACCOUNTS[kind].label} · ${serviceName}` : ACCOUNTS[kind].label

/** « 2026-000123 » */
export const receiptNumber = (year: number, number: number): string => `${year}-${String(number).padStart(6, '0')}`

/** '2026-11-08' → « 08/11/2026 » */
export const dayInFigures = (day: Day): string => day.split('-').reverse().join('/')
