import { messages } from '../i18n/messages'

export const t = messages({
  name: 'Démonstration',
  says: 'Site de démonstration : rien n’est vrai ici, aucun repas n’est commandé et aucun argent ne bouge.',
})
