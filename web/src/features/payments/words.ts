import { messages } from '@shared/i18n/messages'

/** The sentences of the page one comes back to after the card. */
export const t = messages({
  checking: 'Vérification du paiement…',
  paid: 'Paiement réussi',
  toppedUp: 'Porte-monnaie rechargé',
  pending: 'Paiement en cours',
  failed: 'Le paiement n’a pas abouti',
  unknown: 'Le paiement n’a pas pu être vérifié',
  pendingText: 'Cette page se met à jour toute seule : vous pouvez attendre ici.',
  pendingLate:
    'La banque n’a pas encore répondu. Vous pouvez quitter cette page : nous vous écrirons dès que ce sera fait.',
  checkAgain: 'Vérifier à nouveau',
  nothingTaken: 'Rien n’a été débité sur votre carte.',
  keptUntil: 'Vos places restent gardées jusqu’à {time}.',
  amount: 'Montant',
  regie: 'Régie',
  order: 'Commande',
  bookings: 'Réservations',
  line: '{name}, {units} ({service})',
  fromWallet: 'Payé par le porte-monnaie',
  byCard: 'Payé par carte',
  bookMore: 'Réserver autre chose',
  book: 'Réserver',
  seeOrder: 'Voir la commande',
  seeBookings: 'Voir mes réservations',
  seeWallet: 'Voir mon porte-monnaie',
  tryAgain: 'Réessayer ou payer autrement',
  tryTopUp: 'Réessayer de recharger',
  remaining: 'Il vous reste une commande à payer. Continuer',
})
