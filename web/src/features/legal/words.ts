import { messages } from '@shared/i18n/messages'

export const t = messages({
  townHalls: 'Coordonnées des mairies',
  townHall: 'Mairie : {name}',
  atTheDesk: 'À l’accueil de la mairie, {place}',
  whoReads: 'Qui lit vos données',
  whoReadsLead:
    'Vous, et dans les communes à qui vous avez demandé un service, les personnes suivantes. Chaque lecture du texte d’un projet d’accueil par la mairie est notée.',
  'data.FAMILY': 'Vos coordonnées, vos filiations, le type de repas, vos demandes, la liste de vos pièces',
  'data.CARE_PLAN': 'Le projet d’accueil individualisé (PAI), son texte et son document',
  'data.DOCUMENTS': 'Le contenu de vos autres pièces justificatives',
  'data.MONEY': 'Vos porte-monnaie, commandes, paiements, quittances, prix et quotients familiaux',
  'data.ATTENDANCE': 'Qui est attendu, qui est venu, et les notes du pointage',
  'reader.AGENT': 'les agents qui instruisent les demandes',
  'reader.CANTEEN': 'les personnes qui servent et gardent les enfants',
  'reader.REGISSEUR': 'les régisseurs',
  'reader.COMMUNE_ADMIN': 'l’administration de la commune',
  'reader.AGGLOMERATION_ADMIN': 'l’administration de l’agglomération',
  version: 'Version {version}',
  notFound: 'Page introuvable',
  notFoundText: 'L’adresse a peut-être été mal recopiée, ou la page a été déplacée.',
  home: 'Aller à l’accueil',
})
