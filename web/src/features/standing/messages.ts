import { messages } from '@shared/i18n/messages'

/** The sentences of the page of standing bookings that are the family's alone. */
export const t = messages({
  bookings: 'Mes réservations',
  topUp: 'Recharger mon crédit',
})
