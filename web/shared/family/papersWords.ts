import { messages } from '../i18n/messages'

export const t = messages({
  title: 'Reçus, relevés et attestations',
  none: 'Rien à télécharger pour l’instant : le premier reçu apparaît ici après le premier paiement.',
  statements: 'Relevés du mois',
  statement: 'Relevé de {month}',
  tax: 'Frais de garde pour les impôts',
  taxYear: 'Attestation {year}',
  taxWhy:
    'Garde des enfants de moins de six ans au 1er janvier, repas exclus. Une attestation n’est définitive qu’une fois l’année close par la régie.',
  receipts: 'Reçus de paiement',
  receipt: 'Reçu {number}',
  receiptFacts: '{day}, {label}, {method}',
  moreMonths: 'Afficher les mois plus anciens',
})
