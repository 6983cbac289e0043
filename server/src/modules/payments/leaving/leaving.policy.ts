import type { RefundDestination } from '../refunds/refund.entity.js'
import { REFUND_SENTENCES, type RefundRefusalReason } from '../refunds/refund.policy.js'
import type { Cents } from '../../../platform/money.js'

export type LeavingRefusalReason =
  | 'WRONG_PASSWORD'
  | 'TOO_MANY_ATTEMPTS'
  | 'STAFF_MEMBER'
  | 'PENDING_ORDER'
  | 'INVOICE_TO_PAY'
  | 'CARE_ONLY_MONEY'
  | 'AMOUNT_CHANGED'
  | 'DESTINATION_MISSING'
  | 'BAD_IBAN'
  | 'HOLDER_REQUIRED'
  | 'NOT_ENOUGH_ON_CARDS'

export interface LeavingFact {
  staff: boolean
  pendingOrder: boolean
  /** An invoice that is not paid. */
  openInvoice: boolean
  /** What the wallets hold for care only, with what cancelling would bring back. */
  careOnlyCents: Cents
}

/** What is in the way of leaving at all, or null. */
export function whyNotLeave(
  fact: LeavingFact,
): 'STAFF_MEMBER' | 'PENDING_ORDER' | 'INVOICE_TO_PAY' | 'CARE_ONLY_MONEY' | null {
  if (fact.staff) return 'STAFF_MEMBER'
  if (fact.pendingOrder) return 'PENDING_ORDER'
  if (fact.openInvoice) return 'INVOICE_TO_PAY'
  return fact.careOnlyCents > 0 ? 'CARE_ONLY_MONEY' : null
}

/** Where a balance goes: each régie that owes something must be told. */
export const destinationMissing = (
  owed: readonly { regieId: string }[],
  told: readonly { regieId: string; destination: `${RefundDestination}` }[],
): boolean => owed.some(({ regieId }) => !told.some((t) => t.regieId === regieId && t.destination !== 'WALLET'))

const SAME_WORDS = ['BAD_IBAN', 'HOLDER_REQUIRED', 'NOT_ENOUGH_ON_CARDS', 'INVOICE_TO_PAY'] as const
/** A refusal of the refund, said of leaving. */
export const asLeaving = (reason: RefundRefusalReason): LeavingRefusalReason =>
  SAME_WORDS.find((same) => same === reason) ?? 'AMOUNT_CHANGED'

export const LEAVING_SENTENCES: Record<LeavingRefusalReason, string> = {
  WRONG_PASSWORD: 'Ce mot de passe n’est pas le vôtre. Vérifiez-le, puis confirmez.',
  INVOICE_TO_PAY: 'Une facture n’est pas encore payée : réglez-la dans « Mes factures », puis fermez votre compte.',
  TOO_MANY_ATTEMPTS: 'Trop d’essais. Réessayez dans 15 minutes.',
  STAFF_MEMBER: 'Ce compte a des droits d’agent. Demandez d’abord à votre mairie de les retirer.',
  PENDING_ORDER: 'Une commande attend son paiement. Payez-la ou abandonnez-la, puis fermez votre compte.',
  CARE_ONLY_MONEY:
    'Votre porte-monnaie contient des CESU : ils paient la garde et ne peuvent pas vous être rendus en argent. Utilisez-les, ou voyez votre mairie avant de fermer votre compte.',
  AMOUNT_CHANGED: 'Le montant qui vous revient a changé. Vérifiez-le, puis confirmez.',
  DESTINATION_MISSING: 'Dites où rendre le solde de votre porte-monnaie : carte ou virement.',
  BAD_IBAN: REFUND_SENTENCES.BAD_IBAN,
  HOLDER_REQUIRED: REFUND_SENTENCES.HOLDER_REQUIRED,
  NOT_ENOUGH_ON_CARDS: 'Vos cartes ne peuvent pas reprendre toute cette somme. Choisissez le virement.',
}
