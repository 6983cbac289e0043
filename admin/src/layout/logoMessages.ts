import { messages } from '@shared/i18n/messages'

export const t = messages({
  title: 'Logo',
  alt: 'Logo actuel',
  none: 'Pas encore de logo : les pages montrent celui de Cantine Facile.',
  choose: 'Image du logo',
  another: 'Remplacer par une autre image',
  hint: 'Image PNG, JPEG ou WebP, 8 Mo au plus. Elle est gardée en 512 points de côté.',
  missing: 'Choisissez d’abord une image.',
  tooLarge: 'Cette image dépasse 8 Mo : choisissez-en une plus légère.',
  send: 'Envoyer le logo',
  remove: 'Retirer le logo',
  kept: 'Le logo est enregistré : les familles le voient.',
  removed: 'Le logo est retiré.',
})
