import { messages } from '../i18n/messages'

/** What a commune needs before families may see it. */
export const openingStepWord = messages(
  {
    CONTACT: 'Une adresse e-mail ou un téléphone',
    SERVICE: 'Un service',
    SITUATION: 'Une situation',
    PRICE: 'Un prix pour chaque service',
    REGULATION: 'Un règlement publié pour chaque service',
    ADMINISTRATOR: 'Un administrateur de la commune',
    CARD_PAYMENTS: 'Le paiement par carte',
  },
  {
    en: {
      CONTACT: 'An e-mail address or a telephone',
      SERVICE: 'A service',
      SITUATION: 'A situation',
      PRICE: 'A price for each service',
      REGULATION: 'A published regulation for each service',
      ADMINISTRATOR: 'An administrator of the commune',
      CARD_PAYMENTS: 'Card payments',
    },
  },
)
