import type { ImportField, ImportOutcome, ImportState } from '@generated'
import { messages } from '@shared/i18n/messages'

export const outcomeWord: (outcome: ImportOutcome) => string = messages(
  {
    CREATED: 'À créer',
    CHANGED: 'À modifier',
    UNCHANGED: 'Inchangées',
    REFUSED: 'Refusées',
    TO_DECIDE: 'À décider',
    LEFT_OUT: 'Laissées de côté',
  },
  {
    en: {
      CREATED: 'To create',
      CHANGED: 'To change',
      UNCHANGED: 'Unchanged',
      REFUSED: 'Refused',
      TO_DECIDE: 'To decide',
      LEFT_OUT: 'Left out',
    },
  },
)

/** Of the lines of an import that is written. */
export const doneWord: (outcome: ImportOutcome) => string = messages(
  {
    CREATED: 'Créées',
    CHANGED: 'Modifiées',
    UNCHANGED: 'Inchangées',
    REFUSED: 'Refusées',
    TO_DECIDE: 'Non décidées',
    LEFT_OUT: 'Laissées de côté',
  },
  {
    en: {
      CREATED: 'Created',
      CHANGED: 'Changed',
      UNCHANGED: 'Unchanged',
      REFUSED: 'Refused',
      TO_DECIDE: 'Not decided',
      LEFT_OUT: 'Left out',
    },
  },
)

/** Of one line, before anything is written. */
export const draftWord: (outcome: ImportOutcome) => string = messages(
  {
    CREATED: 'À créer',
    CHANGED: 'À modifier',
    UNCHANGED: 'Inchangé',
    REFUSED: 'Refusé',
    TO_DECIDE: 'À décider',
    LEFT_OUT: 'Laissé de côté',
  },
  {
    en: {
      CREATED: 'To create',
      CHANGED: 'To change',
      UNCHANGED: 'Unchanged',
      REFUSED: 'Refused',
      TO_DECIDE: 'To decide',
      LEFT_OUT: 'Left out',
    },
  },
)

/** Of one line, once it is written. */
export const lineWord: (outcome: ImportOutcome) => string = messages(
  {
    CREATED: 'Créé',
    CHANGED: 'Modifié',
    UNCHANGED: 'Inchangé',
    REFUSED: 'Refusé',
    TO_DECIDE: 'Non décidé',
    LEFT_OUT: 'Laissé de côté',
  },
  {
    en: {
      CREATED: 'Created',
      CHANGED: 'Changed',
      UNCHANGED: 'Unchanged',
      REFUSED: 'Refused',
      TO_DECIDE: 'To decide',
      LEFT_OUT: 'Left out',
    },
  },
)

export const stateWord: (state: ImportState) => string = messages(
  {
    DRAFT: 'À importer',
    RUNNING: 'En cours',
    DONE: 'Importé',
    UNDONE: 'Annulé',
  },
  { en: { DRAFT: 'To import', RUNNING: 'Running', DONE: 'Imported', UNDONE: 'Undone' } },
)

/** What a column may be, in the order in which one looks for it. */
export const FIELDS: readonly ImportField[] = [
  ...([
    'EMAIL',
    'GUARDIAN_NAME',
    'GUARDIAN_LAST_NAME',
    'GUARDIAN_FIRST_NAME',
    'GENDER',
    'PHONE',
    'ADDRESS',
    'POSTAL_CODE',
  ] as const),
  ...([
    'CITY',
    'RELATION',
    'CHILD_NAME',
    'CHILD_LAST_NAME',
    'CHILD_FIRST_NAME',
    'BIRTH_DATE',
    'SCHOOL',
    'CLASS',
    'LEVEL',
  ] as const),
  ...(['SITUATION', 'VALID_FROM', 'VALID_TO', 'QUOTIENT', 'QUOTIENT_FROM', 'BALANCE'] as const),
]

export const fieldWord: (field: ImportField) => string = messages(
  {
    EMAIL: 'E-mail du responsable',
    GUARDIAN_NAME: 'NOM Prénom du responsable',
    GUARDIAN_LAST_NAME: 'Nom du responsable',
    GUARDIAN_FIRST_NAME: 'Prénom du responsable',
    GENDER: 'Civilité',
    PHONE: 'Téléphone',
    ADDRESS: 'Adresse',
    POSTAL_CODE: 'Code postal',
    CITY: 'Ville',
    RELATION: 'Lien avec l’enfant',
    CHILD_NAME: 'NOM Prénom de l’enfant',
    CHILD_LAST_NAME: 'Nom de l’enfant',
    CHILD_FIRST_NAME: 'Prénom de l’enfant',
    BIRTH_DATE: 'Date de naissance',
    SCHOOL: 'École',
    CLASS: 'Classe',
    LEVEL: 'Niveau',
    SITUATION: 'Situation',
    VALID_FROM: 'Accès à partir du',
    VALID_TO: 'Accès jusqu’au',
    QUOTIENT: 'Quotient familial',
    QUOTIENT_FROM: 'Quotient depuis le',
    BALANCE: 'Solde du porte-monnaie',
  },
  {
    en: {
      EMAIL: 'Guardian’s e-mail',
      GUARDIAN_NAME: 'Guardian’s LAST and First names',
      GUARDIAN_LAST_NAME: 'Guardian’s last name',
      GUARDIAN_FIRST_NAME: 'Guardian’s first name',
      GENDER: 'Title',
      PHONE: 'Telephone',
      ADDRESS: 'Address',
      POSTAL_CODE: 'Postcode',
      CITY: 'Town',
      RELATION: 'Relation to the child',
      CHILD_NAME: 'Child’s LAST and First names',
      CHILD_LAST_NAME: 'Child’s last name',
      CHILD_FIRST_NAME: 'Child’s first name',
      BIRTH_DATE: 'Birth date',
      SCHOOL: 'School',
      CLASS: 'Class',
      LEVEL: 'Level',
      SITUATION: 'Situation',
      VALID_FROM: 'Access from',
      VALID_TO: 'Access to',
      QUOTIENT: 'Family quotient',
      QUOTIENT_FROM: 'Quotient since',
      BALANCE: 'Wallet balance',
    },
  },
)
