import { messages } from '@shared/i18n/messages'

export const t = messages({
  title: 'Règles des services',
  lead: 'Ce que chaque commune a publié : jusqu’à quand réserver et annuler, et à quel prix.',
  commune: 'Commune',
  noRules: 'Cette commune n’a pas encore publié de règles pour ce service.',
  prices: 'Prix par situation',
  sample: '(exemple)',
  none: 'Aucun service ouvert',
  noneText: 'Cette commune n’a pas encore de service en ligne.',
})
