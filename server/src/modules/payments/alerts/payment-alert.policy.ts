/** What a payment was stopped for, or marked with afterwards. */
export type PaymentAlertReason = 'REFERENCE' | 'AMOUNT' | 'CURRENCY' | 'MODE' | 'REFUNDED_OUTSIDE'

const NOTHING_CREDITED =
  'Rien n’a été crédité : retrouvez ce paiement chez le prestataire et, s’il a été encaissé, rendez-le de là-bas.'

const SENTENCES: Record<PaymentAlertReason, string> = {
  REFERENCE: `Le prestataire donne cet encaissement pour celui d’un autre paiement. ${NOTHING_CREDITED}`,
  AMOUNT: `Le montant encaissé n’est pas celui qui était demandé. ${NOTHING_CREDITED}`,
  CURRENCY: `L’encaissement n’est pas en euros. ${NOTHING_CREDITED}`,
  MODE: `Le mode de l’encaissement, essai ou réel, n’est pas celui du paiement demandé. ${NOTHING_CREDITED}`,
  REFUNDED_OUTSIDE:
    'Un remboursement a été fait chez le prestataire, hors de cette console. La famille l’a reçu sur sa carte, mais garde ici l’argent ou les réservations : voyez avec elle ce qui reste dû. Ce paiement ne sert plus aux remboursements par carte.',
}

/** What is wrong and what to do about it, for who keeps the money. */
export const alertSentence = (reason: string): string =>
  (SENTENCES as Partial<Record<string, string>>)[reason] ??
  `Le prestataire a donné autre chose que ce qui était demandé (${reason}). ${NOTHING_CREDITED}`
