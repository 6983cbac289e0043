import { messages } from '../i18n/messages'

export const invoiceStateWord = messages(
  {
    OPEN: 'À payer',
    OVERDUE: 'En retard',
    PAID: 'Payée',
    CREDITED: 'Avoir',
    CANCELLED: 'Annulée par avoir',
  },
  {
    en: {
      OPEN: 'To pay',
      OVERDUE: 'Overdue',
      PAID: 'Paid',
      CREDITED: 'Credit note',
      CANCELLED: 'Cancelled by a credit note',
    },
  },
)

export const invoiceLineWord = messages(
  {
    MONTH: 'Forfait du mois',
    MONTH_END: 'Mois arrêté',
    DEDUCTED: 'Déduit du forfait',
    BOOKED: 'Réservé',
    ABSENT: 'Absence',
    CANCELLED: 'Annulé trop tard',
    UNBOOKED: 'Venu sans réservation',
    HOURS: 'Heures d’accueil',
    CORRECTION: 'Correction d’un mois facturé',
    REMINDER_FEE: 'Frais de relance',
    ENROLMENT_FEE: 'Frais d’inscription',
  },
  {
    en: {
      MONTH: 'Whole month',
      MONTH_END: 'Closed month',
      DEDUCTED: 'Taken off the month',
      BOOKED: 'Booked',
      ABSENT: 'Absence',
      CANCELLED: 'Cancelled too late',
      UNBOOKED: 'Came without a booking',
      HOURS: 'Hours of care',
      CORRECTION: 'Correction of an invoiced month',
      REMINDER_FEE: 'Reminder fee',
      ENROLMENT_FEE: 'Enrolment fee',
    },
  },
)
