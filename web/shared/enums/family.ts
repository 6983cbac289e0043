import type { SchoolLevel } from '@generated'
import { messages } from '../i18n/messages'

export const accessStatusWord = messages(
  {
    PENDING: 'En attente',
    VALID: 'Valide',
    REFUSED: 'Refusé',
    REVOKED: 'Terminé',
    EXPIRED: 'Expiré',
  },
  {
    en: {
      PENDING: 'Pending',
      VALID: 'Valid',
      REFUSED: 'Refused',
      REVOKED: 'Ended',
      EXPIRED: 'Expired',
    },
  },
)

/** How the accesses of a situation go on into the next school year. */
export const renewalModeWord = messages(
  {
    AS_IS: 'Renouvelés comme ils sont',
    WITH_PROOFS: 'Renouvelés une fois les pièces redonnées',
    NONE: 'Pas renouvelés : ils prennent fin avec l’année',
  },
  {
    en: {
      AS_IS: 'Renewed as they are',
      WITH_PROOFS: 'Renewed once documents are sent again',
      NONE: 'Not renewed: they end with the year',
    },
  },
)

export const accountStatusWord = messages(
  {
    PENDING: 'À valider',
    ACTIVE: 'Actif',
    REFUSED: 'Refusé',
    CLOSED: 'Fermé',
  },
  {
    en: {
      PENDING: 'To be approved',
      ACTIVE: 'Active',
      REFUSED: 'Refused',
      CLOSED: 'Closed',
    },
  },
)

/** With `n`, the title of several: « Refusées ». */
export const documentStatusWord = messages(
  {
    PENDING: 'En cours de vérification',
    ACCEPTED: { one: 'Acceptée', other: 'Acceptées' },
    REFUSED: { one: 'Refusée', other: 'Refusées' },
    EXPIRED: { one: 'Expirée', other: 'Expirées' },
  },
  {
    en: {
      PENDING: 'Being checked',
      ACCEPTED: 'Accepted',
      REFUSED: 'Refused',
      EXPIRED: 'Expired',
    },
  },
)

export const documentKindWord = messages(
  {
    PROOF_OF_ADDRESS: 'Justificatif de domicile',
    FAMILY_QUOTIENT: 'Attestation de quotient familial',
    INSURANCE: 'Attestation d’assurance',
    CARE_PLAN: 'Projet d’accueil individualisé (PAI)',
    WORK_CERTIFICATE: 'Attestation d’employeur',
    OTHER: 'Autre pièce',
  },
  {
    en: {
      PROOF_OF_ADDRESS: 'Proof of address',
      FAMILY_QUOTIENT: 'Family quotient certificate',
      INSURANCE: 'Insurance certificate',
      CARE_PLAN: 'Individual care plan (PAI)',
      WORK_CERTIFICATE: 'Employer’s certificate',
      OTHER: 'Other document',
    },
  },
)

export const audienceWord = messages(
  {
    CHILD: 'Enfants',
    ADULT: 'Adultes',
    ANY: 'Enfants et adultes',
  },
  {
    en: {
      CHILD: 'Children',
      ADULT: 'Adults',
      ANY: 'Children and adults',
    },
  },
)

/** Where the families of a situation live. */
export const residenceWord = messages(
  {
    ANY: 'Dans la commune ou ailleurs',
    RESIDENT: 'Dans la commune',
    NON_RESIDENT: 'Hors de la commune',
  },
  {
    en: {
      ANY: 'In the commune or elsewhere',
      RESIDENT: 'In the commune',
      NON_RESIDENT: 'Outside the commune',
    },
  },
)

export const dietWord = messages(
  {
    STANDARD: 'Standard',
    NO_PORK: 'Sans porc',
    NO_MEAT: 'Sans viande',
  },
  {
    en: {
      STANDARD: 'Standard',
      NO_PORK: 'No pork',
      NO_MEAT: 'No meat',
    },
  },
)

export const filiationWord = messages(
  {
    FATHER: 'Père',
    MOTHER: 'Mère',
    LEGAL_GUARDIAN: 'Tuteur légal',
    GRANDPARENT: 'Grand-parent',
    FOSTER_FAMILY: 'Famille d’accueil',
    SELF: 'Moi-même',
    OTHER: 'Autre',
  },
  {
    en: {
      FATHER: 'Father',
      MOTHER: 'Mother',
      LEGAL_GUARDIAN: 'Legal guardian',
      GRANDPARENT: 'Grandparent',
      FOSTER_FAMILY: 'Foster family',
      SELF: 'Myself',
      OTHER: 'Other',
    },
  },
)

export const genderWord = messages(
  {
    M: 'M.',
    MME: 'Mme',
  },
  {
    en: {
      M: 'Mr',
      MME: 'Ms',
    },
  },
)

/** The facts on which a price or a right rests. */
export const factWord = messages(
  {
    FIRST_NAME: 'Prénom',
    LAST_NAME: 'Nom',
    BIRTH_DATE: 'Date de naissance',
    SCHOOL_CLASS: 'Classe',
    FILIATION: 'Type de filiation',
    ADDRESS_LINE: 'Adresse',
    POSTAL_CODE: 'Code postal',
    CITY: 'Ville',
    COMPANY_NAME: 'Société',
    SIRET: 'SIRET',
  },
  {
    en: {
      FIRST_NAME: 'First name',
      LAST_NAME: 'Last name',
      BIRTH_DATE: 'Date of birth',
      SCHOOL_CLASS: 'Class',
      FILIATION: 'Relationship',
      ADDRESS_LINE: 'Address',
      POSTAL_CODE: 'Postcode',
      CITY: 'Town',
      COMPANY_NAME: 'Company',
      SIRET: 'SIRET',
    },
  },
)

/** What a family reads of what is kept about it. */
export const personalDataWord = messages(
  {
    FAMILY: 'Vos coordonnées, vos filiations, le type de repas, vos demandes, la liste de vos pièces',
    CARE_PLAN: 'Le projet d’accueil individualisé (PAI), son texte et son document',
    DOCUMENTS: 'Le contenu de vos autres pièces justificatives',
    CUSTOM_FIELDS: 'Vos réponses aux informations que la mairie demande pour son règlement',
    MONEY: 'Vos porte-monnaie, commandes, paiements, quittances, prix et quotients familiaux',
    ATTENDANCE: 'Qui est attendu, qui est venu, et les notes du pointage',
  },
  {
    en: {
      FAMILY: 'Your contact details, your family, the type of meal, your requests, the list of your documents',
      CARE_PLAN: 'The individual care plan (PAI), its text and its document',
      DOCUMENTS: 'The content of your other documents',
      CUSTOM_FIELDS: 'Your answers to what the town hall asks for its rules',
      MONEY: 'Your wallets, orders, payments, receipts, prices and family quotients',
      ATTENDANCE: 'Who is expected, who came, and the notes of the register',
    },
  },
)

/** From the youngest on. */
export const SCHOOL_LEVELS = [
  'TPS',
  'PS',
  'MS',
  'GS',
  'CP',
  'CE1',
  'CE2',
  'CM1',
  'CM2',
  'SIXIEME',
  'CINQUIEME',
  'QUATRIEME',
  'TROISIEME',
] as const satisfies readonly SchoolLevel[]

/** The levels of French schools have no other name in another language. */
const LEVEL_NAMES: Record<SchoolLevel, string> = {
  TPS: 'TPS',
  PS: 'PS',
  MS: 'MS',
  GS: 'GS',
  CP: 'CP',
  CE1: 'CE1',
  CE2: 'CE2',
  CM1: 'CM1',
  CM2: 'CM2',
  SIXIEME: '6e',
  CINQUIEME: '5e',
  QUATRIEME: '4e',
  TROISIEME: '3e',
}
export const schoolLevelWord = (level: SchoolLevel): string => LEVEL_NAMES[level]
