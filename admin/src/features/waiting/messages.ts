import { messages } from '@shared/i18n/messages'

/** The sentences of « Liste d’attente ». */
export const t = messages({
  title: 'Liste d’attente',
  lead: 'Qui attend une place, par jour et par service, dans l’ordre du règlement. Une place libérée est proposée d’elle-même au premier de la liste, et gardée un jour au plus.',
  service: 'Service',
  allServices: 'Tous les services',
  print: 'Imprimer',
  export: 'Exporter',
  emptyTitle: 'Personne n’attend',
  emptyWhy:
    'Quand un jour est complet et que le règlement du service ouvre une liste d’attente, les familles la rejoignent depuis leur calendrier, ou vous depuis leur dossier.',
  rank: 'Rang',
  child: 'Pour',
  family: 'Famille',
  askedAt: 'Demandé le',
  state: 'État',
  keptUntil: 'gardée jusqu’au {limit}',
  remove: 'Retirer',
  removeFor: 'Retirer {child} de la liste d’attente du {day}',
  removeTitle: 'Retirer {child} de la liste d’attente ?',
  removeText:
    '{service}, {day}. La famille ne garde pas son rang : si elle redemande, elle passe après celles qui attendent.',
  removed: '{child} n’est plus sur la liste d’attente du {day}.',
  heading: '{day}, {service}',
  count: { one: '{n} demande', other: '{n} demandes' },
  placesLeft: { one: '{n} place libre', other: '{n} places libres' },
  noPlace: 'aucune place libre',
  day: 'Jour',
})
