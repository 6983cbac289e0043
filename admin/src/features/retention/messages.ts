import { messages } from '@shared/i18n/messages'

export const t = messages({
  title: 'Durées de conservation',
  lead: 'Ce que le site garde des familles et des agents s’efface de lui-même, chaque nuit, une fois sa durée passée. Vous choisissez la durée, entre deux bornes.',
  kept: '{months} mois',
  months: 'Garder pendant (mois)',
  bounds: 'De {min} à {max} mois.',
  preview: 'Voir ce qui partirait',
  none: 'Rien ne partirait la nuit prochaine.',
  some: {
    one: '{n} ligne partirait la nuit prochaine. Elle date du {oldest}.',
    other: '{n} lignes partiraient la nuit prochaine. La plus ancienne date du {oldest}.',
  },
  save: 'Enregistrer',
  saved: 'La durée est enregistrée. Elle compte dès la nuit prochaine.',
  reports: 'Derniers passages',
  never: 'Aucun passage encore.',
  ran: { one: '{at} : {n} ligne effacée', other: '{at} : {n} lignes effacées' },
  fixedTitle: 'Ce qui ne se règle pas',
  fixed:
    'Un compte fermé par sa famille est effacé huit jours après. Une copie demandée par une famille est supprimée au bout de sept jours, un fichier importé au bout de trente. Le nom et l’adresse du débiteur restent dix ans sur les factures. Les écritures comptables ne s’effacent jamais : elles ne portent pas de nom.',
})

/** What each class is, and from when its months count. */
export const meaning = messages({
  DOCUMENTS:
    'Le fichier d’une pièce refusée, ou dont le dernier jour est passé. Compté depuis le refus ou ce dernier jour. La décision reste.',
  REQUESTS: 'Les demandes d’accès refusées, et les demandes de places terminées. Compté depuis la fin.',
  CHANGES: 'Ce qu’une famille a demandé de changer dans son profil, une fois décidé. Compté depuis la décision.',
  SIGN_IN_TRACES: 'Les navigateurs déconnectés, les appareils et les liens expirés. Compté depuis la fin.',
  CONSULTATIONS:
    'Qui a ouvert quel dossier, quelle pièce ou quel PAI. Compté depuis la consultation. La CNIL recommande de 6 à 12 mois.',
  ACTIONS: 'Qui a fait quoi, quand et d’où. Compté depuis l’action. La CNIL recommande de 6 à 12 mois.',
})
