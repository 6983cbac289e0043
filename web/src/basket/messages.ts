import { messages } from '@shared/i18n/messages'

/** Sentences about the basket, said both on the calendar and on the order page. */
export const t = messages({
  lostTitle: { one: '{n} réservation n’est plus possible', other: '{n} réservations ne sont plus possibles' },
  lostKept: 'Elles sont retirées de votre sélection ; le reste est conservé et rien n’a été débité.',
  lostKeptOne: 'Elle est retirée de votre sélection ; le reste est conservé et rien n’a été débité.',
  lostLine: '{what} : {why}',
  understood: 'J’ai compris',
})
