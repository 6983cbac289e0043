import { messages } from '../i18n/messages'

/** What a commune needs before families may see it. */
export const openingStepWord = messages(
  {
    CONTACT: 'Une adresse e-mail ou un téléphone',
    SERVICE: 'Un service',
    SITUATION: 'Une situation',
    PRICE: 'Un prix pour chaque service, dans chaque situation',
    REGULATION: 'Un règlement publié pour chaque service',
    ADMINISTRATOR: 'Un administrateur de la commune',
    CARD_PAYMENTS: 'Le paiement par carte',
  },
  {
    en: {
      CONTACT: 'An e-mail address or a telephone',
      SERVICE: 'A service',
      SITUATION: 'A situation',
      PRICE: 'A price for each service, in each situation',
      REGULATION: 'A published regulation for each service',
      ADMINISTRATOR: 'An administrator of the commune',
      CARD_PAYMENTS: 'Card payments',
    },
  },
)

/** What opening a commune is made of. */
export const openingTaskWord = messages(
  {
    IDENTITY: 'Identité de la commune',
    PAYMENT: 'Régie et paiement',
    SCHOOLS: 'Écoles et classes',
    SERVICES: 'Services',
    SITUATIONS: 'Situations et pièces',
    TARIFFS: 'Tarifs',
    REGULATION: 'Règlement',
    CALENDAR: 'Calendrier',
    STAFF: 'Équipe',
    FAMILIES: 'Familles',
    PREVIEW: 'Aperçu comme une famille',
    OPENING: 'Ouverture',
  },
  {
    en: {
      IDENTITY: 'Identity of the commune',
      PAYMENT: 'Till and payment',
      SCHOOLS: 'Schools and classes',
      SERVICES: 'Services offered',
      SITUATIONS: 'Situations and documents',
      TARIFFS: 'Prices',
      REGULATION: 'Rules',
      CALENDAR: 'Calendar',
      STAFF: 'Team',
      FAMILIES: 'Families',
      PREVIEW: 'Preview as a family',
      OPENING: 'Opening',
    },
  },
)

/** What is kept for a time, and then goes. */
export const retentionClassWord = messages(
  {
    DOCUMENTS: 'Pièces refusées ou périmées',
    REQUESTS: 'Demandes refusées ou terminées',
    CHANGES: 'Modifications de profil décidées',
    SIGN_IN_TRACES: 'Traces de connexion',
    CONSULTATIONS: 'Consultations des dossiers',
    ACTIONS: 'Journal des actions',
  },
  {
    en: {
      DOCUMENTS: 'Documents that are refused or out of date',
      REQUESTS: 'Requests that are refused or over',
      CHANGES: 'Changes of a profile that were decided',
      SIGN_IN_TRACES: 'Traces of signing in',
      CONSULTATIONS: 'Who looked at which family',
      ACTIONS: 'Who did what',
    },
  },
)

/** Who chooses how long. */
export const retentionScopeWord = messages(
  {
    COMMUNE: 'Choisi par la commune',
    AGGLOMERATION: 'Choisi par l’agglomération',
  },
  {
    en: {
      COMMUNE: 'Chosen by the commune',
      AGGLOMERATION: 'Chosen by the agglomeration',
    },
  },
)

export const openingTaskStateWord = messages(
  { DONE: 'Fait', TO_DO: 'À faire', OPTIONAL: 'Facultatif', BLOCKED: 'En attente' },
  { en: { DONE: 'Done', TO_DO: 'To do', OPTIONAL: 'Optional', BLOCKED: 'Waiting' } },
)
