import { messages } from '../i18n/messages'

export const refundStatusWord = messages({
  ASKED: 'À valider',
  APPROVED: 'En préparation',
  SENT: 'Envoyé',
  PAID: 'Payé',
  FAILED: 'Non abouti',
  REFUSED: 'Refusé',
})

export const destinationWord = messages({
  WALLET: 'Porte-monnaie',
  CARD: 'Carte bancaire',
  IBAN: 'Virement',
})

export const t = messages({
  iban: 'IBAN',
  ibanHint: 'Sur votre relevé d’identité bancaire. Par exemple FR76 3000 6000 0112 3456 7890 189.',
  ibanWrong: 'Vérifiez l’IBAN : recopiez-le tel qu’il figure sur votre relevé d’identité bancaire.',
  holder: 'Titulaire du compte',
  holderMissing: 'Indiquez le nom du titulaire du compte bancaire.',
  mine: 'Me faire rembourser',
  theirs: 'Rembourser la famille',
  where: 'Où rendre l’argent ?',
  toCard: 'Sur la carte qui a payé',
  toCardHint: 'Jusqu’à {amount}, en 5 à 10 jours.',
  toCardNone: 'Aucune carte n’a payé ce porte-monnaie, ou tout lui a déjà été rendu.',
  toBank: 'Par virement',
  toBankHint: 'Jusqu’à {amount}, fait par la régie.',
  amount: 'Montant en euros',
  amountWrong: 'Indiquez un montant en euros, par exemple 35 ou 12,50.',
  tooMuch: 'Ce montant est trop grand : {amount} au plus.',
  leftMine: 'Il restera {amount} sur votre porte-monnaie. La somme le quitte tout de suite.',
  leftTheirs: 'Il restera {amount} sur le porte-monnaie. La somme le quitte tout de suite.',
  ask: 'Demander {amount}',
  askNone: 'Demander',
  giveBack: 'Rembourser {amount}',
  giveBackNone: 'Rembourser',
  keep: 'Garder',
  giveUp: 'Ne rien changer',
  reason: 'Motif : {reason}',
  line: '{amount}, {where}',
  order: 'Commande {number}',
  asked: 'Demandé le {when}',
})
