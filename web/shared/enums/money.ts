import { messages } from '../i18n/messages'

export const methodWord = messages(
  {
    CARD: 'Carte bancaire',
    CASH: 'Espèces',
    CHEQUE: 'Chèque',
    TRANSFER: 'Virement',
    CESU: 'CESU',
  },
  {
    en: {
      CARD: 'Card',
      CASH: 'Cash',
      CHEQUE: 'Cheque',
      TRANSFER: 'Bank transfer',
      CESU: 'CESU',
    },
  },
)

export const refundStatusWord = messages(
  {
    ASKED: 'À valider',
    APPROVED: 'En préparation',
    SENT: 'Envoyé',
    PAID: 'Payé',
    FAILED: 'Non abouti',
    REFUSED: 'Refusé',
  },
  {
    en: {
      ASKED: 'To be approved',
      APPROVED: 'Being prepared',
      SENT: 'Sent',
      PAID: 'Paid',
      FAILED: 'Failed',
      REFUSED: 'Refused',
    },
  },
)

export const destinationWord = messages(
  {
    WALLET: 'Porte-monnaie',
    CARD: 'Carte bancaire',
    IBAN: 'Virement',
  },
  {
    en: {
      WALLET: 'Wallet',
      CARD: 'Card',
      IBAN: 'Bank transfer',
    },
  },
)

export const disputeStatusWord = messages(
  {
    OPEN: 'En cours',
    WON: 'Gagnée',
    LOST: 'Perdue',
  },
  {
    en: {
      OPEN: 'Open',
      WON: 'Won',
      LOST: 'Lost',
    },
  },
)

export const payoutStatusWord = messages(
  {
    PENDING: 'En route',
    PAID: 'Arrivé',
    FAILED: 'Rejeté',
  },
  {
    en: {
      PENDING: 'On its way',
      PAID: 'Arrived',
      FAILED: 'Rejected',
    },
  },
)

export const anomalyWord = messages(
  {
    UNKNOWN_PAYMENT: 'Connu du prestataire, pas de nous',
    MISSING_PAYMENT: 'Encaissé, dans aucun reversement',
    AMOUNT_DIFFERS: 'Montants différents',
    PAYOUT_FAILED: 'Reversement rejeté par la banque',
    BANK_DIFFERS: 'Relevé différent du reversement',
  },
  {
    en: {
      UNKNOWN_PAYMENT: 'Known to the provider, not to us',
      MISSING_PAYMENT: 'Taken, in no payout',
      AMOUNT_DIFFERS: 'Amounts differ',
      PAYOUT_FAILED: 'Payout rejected by the bank',
      BANK_DIFFERS: 'Statement differs from the payout',
    },
  },
)

/** What is wrong with a line of the bank. */
export const rowProblemWord = messages(
  {
    DAY: 'la date n’existe pas ou n’est pas lisible.',
    VALUE_DAY: 'la date de valeur n’existe pas ou n’est pas lisible.',
    LABEL: 'le libellé manque.',
    AMOUNT: 'le montant manque ou n’est pas un montant en euros et centimes.',
    BOTH_AMOUNTS: 'un débit et un crédit sur la même ligne.',
    CURRENCY: 'une autre monnaie que l’euro.',
  },
  {
    en: {
      DAY: 'the date does not exist or cannot be read.',
      VALUE_DAY: 'the value date does not exist or cannot be read.',
      LABEL: 'the label is missing.',
      AMOUNT: 'the amount is missing or is not an amount in euros and cents.',
      BOTH_AMOUNTS: 'a debit and a credit on one line.',
      CURRENCY: 'another currency than the euro.',
    },
  },
)

export const modeWord = messages(
  {
    TEST: 'Mode essai',
    LIVE: 'Paiements réels',
  },
  {
    en: {
      TEST: 'Test mode',
      LIVE: 'Real payments',
    },
  },
)
