import { messages } from '../i18n/messages'

/** The sentences of moving a booking, the same for the family and at the desk. */
export const t = messages({
  move: 'Déplacer',
  moveFor: 'Déplacer : {name}, {service}, {day}',
  title: 'Déplacer cette réservation',
  what: '{service} pour {name}, {day}.',
  days: 'Nouveau jour',
  same: 'Même prix',
  more: '{amount} de plus, payés avec le porte-monnaie',
  less: '{amount} reviennent sur le porte-monnaie',
  invoiceMore: '{amount} de plus sur la facture du mois',
  invoiceLess: '{amount} de moins sur la facture du mois',
  kept: 'Le règlement garde {amount} du repas laissé\u00a0: la différence en tient compte.',
  none: 'Aucun autre jour n’est possible ce mois-ci. Voyez le mois suivant.',
  computing: 'Recherche des jours possibles…',
  failed: 'Les jours possibles n’ont pas pu être affichés',
  confirm: 'Déplacer au {day}',
  choose: 'Choisissez un jour',
  keep: 'Ne rien changer',
  moved: 'Réservation déplacée au {day}.',
})
