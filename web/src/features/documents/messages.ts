import { messages } from '@shared/i18n/messages'

export const t = messages({
  title: 'Mes pièces justificatives',
  lead: 'Elles ne sont lues que par les agents de la commune à qui vous les envoyez.',
  sendTitle: 'Envoyer une pièce',
  sent: 'Pièce envoyée : {document}. Elle est en cours de vérification.',
  empty: 'Aucune pièce envoyée',
  emptyText: 'Les pièces que vous envoyez apparaissent ici, avec ce qu’en dit votre mairie.',
  reason: 'Motif : {reason}',
  details: '{file}, {size}, envoyée le {day}',
  validUntil: 'Valable jusqu’au {day}',
  whole: 'Toute la famille',
  download: 'Télécharger',
  downloadName: 'Télécharger {file}',
  remove: 'Supprimer',
  removeName: 'Supprimer {file}',
  removeTitle: 'Supprimer cette pièce ?',
  removeText: 'Le fichier {file} sera effacé.',
  removeConfirm: 'Supprimer la pièce',
  removed: 'Pièce supprimée : {file}.',
  kilobytes: '{n} ko',
  megabytes: '{n} Mo',
})
