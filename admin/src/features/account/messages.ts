import { messages } from '@shared/i18n/messages'

export const t = messages({
  title: 'Ma connexion',
  lead: 'Ce qui protège votre accès à la console.',
  details: 'Mes coordonnées et mon mot de passe',
  factors: 'Double authentification',
  identities: 'FranceConnect et ProConnect',
  sessions: 'Appareils connectés',
  idle: 'Un appareil resté deux heures sans activité est déconnecté de lui-même.',
})
