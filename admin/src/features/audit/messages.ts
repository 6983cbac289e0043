import { messages } from '@shared/i18n/messages'

export const t = messages({
  title: 'Journal des actions',
  intro:
    'Ce que l’équipe a fait et consulté dans la commune, et pour quelles familles. Rien ne s’y change ni ne s’y efface.',
  person: 'Qui, ou pour quelle famille',
  from: 'Du',
  to: 'Au',
  wrongPeriod: 'Le premier jour vient après le dernier.',
  only: 'Seulement : {name}',
  all: 'Tout voir',
  table: 'Actions, de la plus récente à la plus ancienne',
  when: 'Quand',
  who: 'Qui',
  what: 'Action',
  on: 'Sur quoi',
  details: 'Détail',
  system: 'Le logiciel',
  became: '{label} : {before} → {after}',
  is: '{label} : {after}',
  nothing: 'rien',
  onlyThis: 'Ne voir que ce qui concerne {name}',
  none: 'Aucune action ne correspond à cette recherche.',
  noneYet: 'Personne n’a encore rien fait dans cette commune.',
  more: 'Voir la suite',
  export: 'Exporter en CSV',
  print: 'Imprimer',
})
