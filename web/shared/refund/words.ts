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
})
