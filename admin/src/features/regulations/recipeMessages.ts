import { messages } from '@shared/i18n/messages'

/** What « Exemples » says. */
export const t = messages({
  tab: 'Exemples',
  intro: 'Lire et écrire un règlement',
  introActions:
    'Un règlement dit, pour chaque geste (réserver, annuler, être absent, venir sans réservation), ce qui est permis, jusqu’à quand et à quel prix.',
  introFirst:
    'Ses règles sont lues dans l’ordre : la première qui convient compte. Si aucune ne convient, c’est refusé.',
  introWhen:
    'Une condition (« si l’enfant est malade ») porte sur ce que le produit sait de l’enfant, de la famille ou du jour.',
  introCheck:
    'À côté, le règlement est redit en français à chaque changement : c’est ce texte que liront les familles. Essayez-le ensuite dans « Simulateur ».',
  search: 'Chercher un exemple',
  searchHint: 'Par exemple « maladie », « fratrie » ou « hors délai ».',
  blocked: 'Ce qui est écrit ne peut pas être lu : corrigez d’abord le formulaire ou le JSON.',
  none: 'Aucun exemple ne convient',
  noneWhy: 'Essayez un autre mot. Ce que le formulaire ne dit pas s’écrit dans « JSON ».',
  replacesPrice: 'Remplace le prix écrit dans ce règlement.',
  replacesRules: 'Remplace les règles écrites pour ce geste.',
  take: 'Ajouter à ce règlement',
  takeNamed: 'Ajouter à ce règlement : {title}',
  taken: 'Ajouté au règlement : {title}. Relisez-le à côté, puis enregistrez le brouillon.',
  undo: 'Annuler',
  undone: 'Le règlement est comme avant.',
})
