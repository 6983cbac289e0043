import { messages } from '../i18n/messages'

export const bookingStatusWord = messages(
  {
    BOOKED: 'Réservé',
    HELD: 'À payer',
    CANCELLED: 'Annulé',
    EXPIRED: 'Expiré',
  },
  {
    en: {
      BOOKED: 'Booked',
      HELD: 'To be paid',
      CANCELLED: 'Cancelled',
      EXPIRED: 'Expired',
    },
  },
)

export const contactMeansWord = messages(
  {
    PORTAL: 'Le portail',
    PHONE: 'Le téléphone',
    EMAIL: 'Un courriel',
    LETTER: 'Un courrier',
    DESK: 'Le guichet',
  },
  {
    en: {
      PORTAL: 'The portal',
      PHONE: 'The telephone',
      EMAIL: 'An e-mail',
      LETTER: 'A letter',
      DESK: 'The desk',
    },
  },
)

export const attendanceStatusWord = messages(
  {
    PRESENT: 'Présent',
    PRESENT_UNBOOKED: 'Présent',
    ABSENT: 'Absent',
    ABSENT_JUSTIFIED: 'Absence justifiée',
  },
  {
    en: {
      PRESENT: 'Present',
      PRESENT_UNBOOKED: 'Present',
      ABSENT: 'Absent',
      ABSENT_JUSTIFIED: 'Justified absence',
    },
  },
)

export const availabilityWord = messages(
  {
    FREE: 'Libre',
    LATE: 'Tardif',
    BOOKED: 'Réservé',
    HELD: 'À payer',
    FULL: 'Complet',
    WAITING: 'Liste d’attente',
    DEADLINE_PASSED: 'Délai passé',
    CLOSED: 'Fermé',
    PAST: 'Passé',
    NOT_ENTITLED: 'Pas d’accès',
  },
  {
    en: {
      FREE: 'Free',
      LATE: 'Late',
      BOOKED: 'Booked',
      HELD: 'To be paid',
      FULL: 'Full',
      WAITING: 'Waiting list',
      DEADLINE_PASSED: 'Too late',
      CLOSED: 'Closed',
      PAST: 'Past',
      NOT_ENTITLED: 'No access',
    },
  },
)

export const standingDayWord = messages(
  {
    TO_BOOK: 'À réserver',
    BOOKED: 'Réservé',
    GIVEN_UP: 'Annulé',
    CLOSED: 'Fermé',
    NOT_BOOKABLE: 'Non réservé',
  },
  {
    en: {
      TO_BOOK: 'To be booked',
      BOOKED: 'Booked',
      GIVEN_UP: 'Cancelled',
      CLOSED: 'Closed',
      NOT_BOOKABLE: 'Not booked',
    },
  },
)

export const waitingStatusWord = messages(
  {
    ASKED: 'Demande enregistrée',
    WAITING: 'En attente',
    OFFERED: 'Place proposée',
    BOOKED: 'Réservée',
    LEFT: 'Quittée',
    LAPSED: 'Délai passé',
    ENDED: 'Terminée',
  },
  {
    en: {
      ASKED: 'Requested',
      WAITING: 'Waiting',
      OFFERED: 'Place offered',
      BOOKED: 'Booked',
      LEFT: 'Left',
      LAPSED: 'Not taken in time',
      ENDED: 'Over',
    },
  },
)

/** For choosing among them; what became of one is said by the server (`state`). */
export const orderStatusWord = messages(
  {
    PENDING: 'À payer',
    DUE: 'À régler',
    PAID: 'Payée',
    ON_INVOICE: 'Sur facture',
    EXPIRED: 'Expirée',
    CANCELLED: 'Annulée',
  },
  {
    en: {
      PENDING: 'To be paid',
      DUE: 'Due',
      PAID: 'Paid',
      ON_INVOICE: 'On invoice',
      EXPIRED: 'Expired',
      CANCELLED: 'Cancelled',
    },
  },
)

/** « Ce que la famille fait » */
export const ruleActionWord = messages(
  {
    BOOK: 'réserver',
    CANCEL: 'annuler',
    CHANGE: 'modifier',
    ABSENCE: 'être absent',
    ATTEND_UNRESERVED: 'venir sans réservation',
    PRICE: 'demander le prix',
  },
  {
    en: {
      BOOK: 'book',
      CANCEL: 'cancel',
      CHANGE: 'change',
      ABSENCE: 'be absent',
      ATTEND_UNRESERVED: 'come without a booking',
      PRICE: 'ask the price',
    },
  },
)

export const serviceKindWord = messages(
  {
    CANTEEN: 'Cantine',
    MORNING_CARE: 'Garderie du matin',
    EVENING_CARE: 'Garderie du soir',
    WEDNESDAY: 'Mercredi',
    HOLIDAY_CAMP: 'Centre de loisirs',
    OTHER: 'Autre',
  },
  {
    en: {
      CANTEEN: 'Canteen',
      MORNING_CARE: 'Morning care',
      EVENING_CARE: 'Evening care',
      WEDNESDAY: 'Wednesday',
      HOLIDAY_CAMP: 'Holiday centre',
      OTHER: 'Other',
    },
  },
)
