import { messages } from '@shared/i18n/messages'

/** The sentences of « Porte-monnaie ». */
export const t = messages({
  title: 'Porte-monnaie',
  balance: 'Solde',
  communes: 'Paie les services de {names}',
  low: 'Il vous reste peu de crédit : pensez à recharger avant vos prochaines réservations.',
  topUp: 'Recharger mon crédit',
  noneTitle: 'Pas encore de porte-monnaie',
  noneText: 'Votre porte-monnaie s’ouvre avec votre premier accès à un service : demandez-le dans « Mes services ».',
  services: 'Mes services',
  movements: 'Mouvements',
  noMovement: 'Aucun mouvement pour le moment.',
  date: 'Date',
  label: 'Opération',
  amount: 'Montant',
  after: 'Solde après',
  seeOrder: 'Voir la commande',
  moreFailed: 'La suite n’a pas pu être chargée.',
  whichWallet: 'Quel porte-monnaie ?',
  howMuch: 'Combien ?',
  otherAmount: 'Un autre montant',
  amountLabel: 'Montant en euros',
  amountHint: 'Par exemple 35 ou 12,50',
  amountWrong: 'Indiquez un montant en euros, par exemple 35 ou 12,50.',
  cardNext:
    'Vous payez ensuite par carte bancaire (CB, VISA, MASTERCARD…) sur la page sécurisée du prestataire de paiement.',
  submit: 'Recharger {amount}',
  submitNoAmount: 'Recharger',
})
