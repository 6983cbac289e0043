import { messages } from '@shared/i18n/messages'

export const t = messages({
  townHalls: 'Coordonnées des mairies',
  townHall: 'Mairie : {name}',
  atTheDesk: 'À l’accueil de la mairie, {place}',
  version: 'Version {version}',
  notFound: 'Page introuvable',
  notFoundText: 'L’adresse a peut-être été mal recopiée, ou la page a été déplacée.',
  home: 'Aller à l’accueil',
})
