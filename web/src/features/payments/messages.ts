import { messages } from '@shared/i18n/messages'

/** The sentences of the page one comes back to after the card. */
export const t = messages({
  checking: 'Vérification du paiement…',
  toppedUp: 'Porte-monnaie rechargé',
  invoicePaid: 'Paiement reçu',
  seeInvoice: 'Voir ma facture',
  tryInvoice: 'Revenir à la facture',
  pending: 'Paiement en cours',
  failed: 'Le paiement n’a pas abouti',
  unknown: 'Le paiement n’a pas pu être vérifié',
  pendingLate:
    'La banque n’a pas encore répondu. Vous pouvez quitter cette page : nous vous écrirons dès que ce sera fait.',
  justPaid:
    'Si vous venez de payer, attendez ici : cette page se met à jour toute seule. Sinon, choisissez ci-dessous.',
  goOn: 'Reprendre le paiement par carte',
  checkAgain: 'Vérifier à nouveau',
  amount: 'Montant',
  regie: 'Régie',
  order: 'Commande',
  bookings: 'Réservations',
  line: '{name}, {units} ({service})',
  fromWallet: 'Payé par le porte-monnaie',
  bookMore: 'Réserver autre chose',
  book: 'Réserver',
  seeOrder: 'Voir la commande',
  seeBookings: 'Voir mes réservations',
  seeWallet: 'Voir mon porte-monnaie',
  tryTopUp: 'Réessayer de recharger',
  remaining: 'Il vous reste une commande à payer. Continuer',
})
