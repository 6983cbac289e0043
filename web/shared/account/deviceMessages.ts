import { messages } from '../i18n/messages'

export const t = messages({
  sessionsLead: 'Déconnectez un appareil que vous ne reconnaissez pas, puis changez votre mot de passe.',
  thisOne: 'Cet appareil',
  since: 'Connecté le {at}',
  lastSeen: 'Dernière activité le {at}',
  unknownDevice: 'Appareil inconnu',
  onSystem: '{browser} sur {system}',
  revoke: 'Déconnecter',
  revokeName: 'Déconnecter {device}',
  revoked: 'L’appareil est déconnecté : {device}.',
  revokeOthers: 'Déconnecter tous les autres appareils',
  othersRevoked: 'Les autres appareils sont déconnectés.',
})
