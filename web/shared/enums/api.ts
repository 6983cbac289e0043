import { messages } from '../i18n/messages'

/** In the order of the form. */
export const API_SCOPES = [
  ...(['READ_COUNTS', 'READ_ATTENDANCE', 'WRITE_ATTENDANCE', 'WRITE_BOOKINGS'] as const),
  ...(['READ_FAMILIES', 'WRITE_FAMILIES', 'READ_MONEY', 'WRITE_MONEY', 'READ_HEALTH'] as const),
] as const

export const apiScopeWord = messages(
  {
    READ_COUNTS: 'Lire les effectifs',
    READ_ATTENDANCE: 'Lire le pointage',
    WRITE_ATTENDANCE: 'Pointer',
    WRITE_BOOKINGS: 'Réserver et annuler',
    READ_FAMILIES: 'Lire les familles',
    WRITE_FAMILIES: 'Demander des accès',
    READ_MONEY: 'Lire l’argent',
    WRITE_MONEY: 'Noter les virements reçus',
    READ_HEALTH: 'Santé',
  },
  {
    en: {
      READ_COUNTS: 'Read the counts',
      READ_ATTENDANCE: 'Read the register',
      WRITE_ATTENDANCE: 'Mark attendance',
      WRITE_BOOKINGS: 'Book and cancel',
      READ_FAMILIES: 'Read families',
      WRITE_FAMILIES: 'Ask for accesses',
      READ_MONEY: 'Read money',
      WRITE_MONEY: 'Note received transfers',
      READ_HEALTH: 'Health',
    },
  },
)

export const apiScopeHint = messages(
  {
    READ_COUNTS: 'Combien de repas, de quel type, et les places : personne n’est nommé.',
    READ_ATTENDANCE: 'Qui est attendu, qui est venu.',
    WRITE_ATTENDANCE: 'Dire qui est venu. Lit aussi le pointage.',
    WRITE_BOOKINGS: 'Pour les familles, comme au guichet. Lit aussi l’argent.',
    READ_FAMILIES: 'Comptes, enfants et accès des familles.',
    WRITE_FAMILIES:
      'Pour des enfants déjà connus ; avec la santé, ajouter et corriger des enfants. Lit aussi les familles.',
    READ_MONEY: 'Commandes, factures, porte-monnaie et comptes de la régie.',
    WRITE_MONEY: 'Dire quels virements attendus sont arrivés. Lit aussi l’argent.',
    READ_HEALTH: 'Types de repas de chaque enfant, PAI, motifs d’absence. Chaque lecture d’un PAI est notée.',
  },
  {
    en: {
      READ_COUNTS: 'How many meals, of which type, and places: nobody is named.',
      READ_ATTENDANCE: 'Who is expected, who came.',
      WRITE_ATTENDANCE: 'Say who came. Reads the register too.',
      WRITE_BOOKINGS: 'For families, as at the desk. Reads money too.',
      READ_FAMILIES: 'Accounts, children and accesses of families.',
      WRITE_FAMILIES: 'For children who are known; with health, add and correct children. Reads families too.',
      READ_MONEY: 'Orders, invoices, wallets and the books of the till office.',
      WRITE_MONEY: 'Say which expected transfers came. Reads money too.',
      READ_HEALTH: 'Type of meal of each child, care plans, reasons of absence. Each reading of a plan is noted.',
    },
  },
)

export const apiClientStateWord = messages(
  {
    LIVE: 'Ouvert',
    ENDED: 'Terminé',
    REVOKED: 'Révoqué',
  },
  { en: { LIVE: 'Open', ENDED: 'Over', REVOKED: 'Revoked' } },
)

export const apiTokenStateWord = messages(
  {
    LIVE: 'Valable',
    EXPIRED: 'Expiré',
    REVOKED: 'Révoqué',
  },
  { en: { LIVE: 'Valid', EXPIRED: 'Expired', REVOKED: 'Revoked' } },
)

export const changeKindWord = messages(
  {
    BOOKING: 'Réservations',
    COUNTS: 'Effectifs de la cuisine',
    ATTENDANCE: 'Pointage',
    ORDER: 'Commandes',
    PAYMENT: 'Paiements',
    FAMILY: 'Familles (sans la santé)',
  },
  {
    en: {
      BOOKING: 'Bookings',
      COUNTS: 'Counts of the kitchen',
      ATTENDANCE: 'Attendance',
      ORDER: 'Orders',
      PAYMENT: 'Payments',
      FAMILY: 'Families (without health)',
    },
  },
)

export const webhookStateWord = messages(
  {
    LIVE: 'Répond',
    FAILING: 'Ne répond pas',
    STOPPED: 'Arrêté',
  },
  {
    en: {
      LIVE: 'Answers',
      FAILING: 'Does not answer',
      STOPPED: 'Stopped',
    },
  },
)

export const webhookDeliveryStatusWord = messages(
  {
    WAITING: 'En attente',
    DELIVERED: 'Reçu',
    DEAD: 'Abandonné',
  },
  {
    en: {
      WAITING: 'Waiting',
      DELIVERED: 'Delivered',
      DEAD: 'Given up',
    },
  },
)
