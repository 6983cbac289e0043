import { messages } from '../i18n/messages'

/** Whether one is asked for the family or for each of its people. */
export const documentScopeWord = messages(
  {
    FAMILY: 'Une pour la famille',
    BENEFICIARY: 'Une pour chaque personne',
  },
  { en: { FAMILY: 'One for the family', BENEFICIARY: 'One for each person' } },
)

/** How long a document is good. */
export const documentValidityWord = messages(
  {
    NONE: 'Sans limite, sauf renouvellement avec pièces',
    MONTHS: 'Quelques mois après sa date',
    SCHOOL_YEAR: 'Jusqu’à la fin de l’année scolaire',
  },
  {
    en: {
      NONE: 'No limit, except a renewal with documents',
      MONTHS: 'Some months after its date',
      SCHOOL_YEAR: 'Until the end of the school year',
    },
  },
)
