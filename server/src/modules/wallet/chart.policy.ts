import type { LedgerKind } from './ledger.command.js'

export interface AccountWords {
  /** Code of the account in the plan de comptes M57, for the comptable. */
  code: string
  label: string
}

/** The chart of accounts, in the order in which it is read; a régie may have codes of its own (`regie_account_code`). */
export const ACCOUNTS: Record<LedgerKind, AccountWords> = {
  WALLET: { code: '4191', label: 'Porte-monnaie des familles' },
  ADVANCE: { code: '487', label: 'Avances : repas payés, pas encore servis' },
  RECEIVABLE: { code: '4111', label: 'Familles : factures à encaisser' },
  REFUND_DUE: { code: '466', label: 'Remboursements à payer' },
  CARD_CLEARING: { code: '5115', label: 'Cartes bancaires à l’encaissement' },
  CASH: { code: '531', label: 'Caisse : espèces' },
  CHEQUES: { code: '5112', label: 'Chèques à l’encaissement' },
  TRANSFERS: { code: '5118', label: 'Virements à affecter' },
  CESU: { code: '5113', label: 'CESU à l’encaissement' },
  BANK: { code: '515', label: 'Compte au Trésor' },
  DISPUTED: { code: '5117', label: 'Paiements contestés' },
  EARNED_FOOD: { code: '7067-R', label: 'Recette acquise : repas' },
  EARNED_CARE: { code: '7067-G', label: 'Recette acquise : garde' },
  ENROLMENT_FEES: { code: '7067-I', label: 'Recette acquise : frais d’inscription' },
  REMINDER_FEES: { code: '7588', label: 'Recette acquise : frais de relance' },
  FEES: { code: '627', label: 'Frais du prestataire de carte' },
  WRITE_OFF: { code: '658', label: 'Gestes et abandons de créance' },
  OPENING: { code: '4718', label: 'Reprise de soldes, à justifier' },
}

export const KINDS = Object.keys(ACCOUNTS) as LedgerKind[]
