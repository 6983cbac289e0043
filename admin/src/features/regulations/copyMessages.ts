import { messages } from '@shared/i18n/messages'

/** What « Copier un règlement » says. */
export const t = messages({
  copy: 'Copier un règlement',
  copyTitle: 'Copier un règlement pour « {service} »',
  copyWhy:
    'Il devient le brouillon de ce service : relisez-le, puis publiez-le. Rien ne change pour les familles avant.',
  copyFrom: 'Règlement à copier',
  copyChoose: 'Choisissez un règlement',
  copyMissing: 'Choisissez le règlement à copier.',
  copyDraftOf: '{service} ({commune}) : brouillon',
  copyVersionOf: '{service} ({commune}) : version {n}, depuis le {day}',
  copyNone: 'Aucun autre service n’a de règlement que vous puissiez copier.',
  copyReplaces: 'Le brouillon de ce service sera remplacé : ce qu’il dit sera perdu.',
  copyReplace: 'Remplacer le brouillon',
  copyKeep: 'Ne rien copier',
  copied: 'Le règlement est copié dans le brouillon : relisez-le avant de le publier.',
})
