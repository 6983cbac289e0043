import { messages } from '@shared/i18n/messages'

export const t = messages({
  townHalls: 'Coordonnées des mairies',
  townHall: 'Mairie : {name}',
  atTheDesk: 'À l’accueil de la mairie, {place}',
  represented: 'Représentant légal : {name}',
  privacyContact: 'Données personnelles :',
  director: 'Directeur de la publication : {name}',
  host: 'Hébergeur : {name}',
  whoReads: 'Qui lit vos données',
  whoReadsLead:
    'Vous, et dans les communes à qui vous avez demandé un service, les personnes suivantes. Chaque lecture du texte d’un projet d’accueil par la mairie est notée.',
  version: 'Version {version}',
  notFound: 'Page introuvable',
  notFoundText: 'L’adresse a peut-être été mal recopiée, ou la page a été déplacée.',
  home: 'Aller à l’accueil',
})
