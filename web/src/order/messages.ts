import { messages } from '@shared/i18n/messages'

/** The sentences of an order that waits to be paid, on its own page and back from the card. */
export const t = messages({
  heldFor: 'Places gardées encore {time}',
  payAgain: 'Payer cette commande',
  payByCard: 'Payer {amount} par carte',
  payByWallet: 'Payer {amount} avec mon porte-monnaie',
  abandon: 'Abandonner la commande et rendre les places',
  abandonTitle: 'Abandonner cette commande ?',
  abandonText: 'Les places gardées seront rendues. Rien n’est débité ; ce que le porte-monnaie avait avancé y revient.',
  keep: 'Garder la commande',
})
