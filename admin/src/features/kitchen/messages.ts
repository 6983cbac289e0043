import { messages } from '@shared/i18n/messages'

export const t = messages({
  title: 'Cuisine',
  provisional: 'Provisoire, fige {when}',
  provisionalOnly: 'Provisoire',
  frozen: 'Figé',
  meals: { one: 'repas à préparer', other: 'repas à préparer' },
  print: 'Imprimer',
  table: 'Repas par service et par régime',
  service: 'Service',
  children: 'Enfants',
  adults: 'Adultes',
  total: 'Total',
  allServices: 'Tous les services',
  carePlans: 'PAI du jour',
  noCarePlan: 'Aucun PAI ce jour-là.',
  carePlanUnknown: 'Consulter le PAI à l’école',
  nextDays: 'Les cinq prochains jours',
  empty: 'Rien à préparer',
  emptyWhy: 'Aucun repas n’est réservé ce jour-là.',
})
