import { messages } from '@shared/i18n/messages'

export const t = messages({
  title: 'Mes services',
  lead: 'Vos demandes d’accès, validées par un administrateur du service.',
  add: 'Ajouter un service',
  empty: 'Aucun service pour le moment',
  emptyText: 'Demandez l’accès au service de votre commune : dès qu’il est validé, vous pouvez réserver.',
  noBeneficiary: 'Ajoutez d’abord un bénéficiaire dans « Mes filiations ».',
  toFamilies: 'Aller à « Mes filiations »',
  ask: 'Demander l’accès',
  giveUp: 'Ne pas demander',
  formTitle: 'Ajouter un service',
  requested: { one: 'Demande envoyée pour {names}.', other: 'Demandes envoyées pour {names}.' },
  toSend: 'Pièces à envoyer',
  toSendText: 'Votre commune les demande pour vous donner accès au service.',
  documentFor: '{document}, pour {name} ({commune})',
  documentOfFamily: '{document}, pour toute la famille ({commune})',
  documentSent: 'Pièce envoyée : {document}. Elle est en cours de vérification.',
  until: 'Valable jusqu’au {day}',
  askedOn: 'Demandé le {day}',
  reason: 'Motif : {reason}',
  book: 'Réserver',
})
