import type { Diet, FiliationType } from '@generated'
import { messages } from '@shared/i18n/messages'

/** The words of the contract's enumerations, as the town hall reads them. */
export const accessStatusWord = messages({
  PENDING: 'En attente',
  VALID: 'Validé',
  REFUSED: 'Refusé',
  REVOKED: 'Terminé',
  EXPIRED: 'Expiré',
})

export const accountStatusWord = messages({
  PENDING: 'À valider',
  ACTIVE: 'Actif',
  REFUSED: 'Refusé',
  CLOSED: 'Fermé',
})

export const documentStatusWord = messages({
  PENDING: 'À vérifier',
  ACCEPTED: 'Accepté',
  REFUSED: 'Refusé',
  EXPIRED: 'Expiré',
})

export const documentKindWord = messages({
  PROOF_OF_ADDRESS: 'Justificatif de domicile',
  FAMILY_QUOTIENT: 'Attestation de quotient familial',
  INSURANCE: 'Attestation d’assurance',
  CARE_PLAN: 'Projet d’accueil individualisé (PAI)',
  WORK_CERTIFICATE: 'Attestation d’employeur',
  OTHER: 'Autre document',
})

export const dietWord = messages({
  STANDARD: 'Standard',
  NO_PORK: 'Sans porc',
  NO_MEAT: 'Sans viande',
})

export const filiationWord = messages({
  FATHER: 'Père',
  MOTHER: 'Mère',
  LEGAL_GUARDIAN: 'Tuteur légal',
  GRANDPARENT: 'Grand-parent',
  FOSTER_FAMILY: 'Famille d’accueil',
  SELF: 'Moi-même',
  OTHER: 'Autre',
})

export const bookingStatusWord = messages({
  HELD: 'En cours de paiement',
  BOOKED: 'Réservé',
  CANCELLED: 'Annulé',
  EXPIRED: 'Expiré',
})

/** For choosing among them; what became of one is said by the server (`state`). */
export const orderStatusWord = messages({
  PENDING: 'À payer',
  DUE: 'À régler',
  PAID: 'Payée',
  EXPIRED: 'Expirée',
  CANCELLED: 'Annulée',
})

export const genderWord = messages({
  M: 'M.',
  MME: 'Mme',
})

export const availabilityWord = messages({
  FREE: 'Libre',
  LATE: 'Tardif',
  BOOKED: 'Réservé',
  HELD: 'En cours de paiement',
  FULL: 'Complet',
  DEADLINE_PASSED: 'Délai passé',
  CLOSED: 'Fermé',
  PAST: 'Passé',
  NOT_ENTITLED: 'Pas d’accès',
})

/** ISO weekdays: 1 = Monday. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const
export type Weekday = (typeof weekdays)[number]
const names = messages({
  d1: 'lundi',
  d2: 'mardi',
  d3: 'mercredi',
  d4: 'jeudi',
  d5: 'vendredi',
  d6: 'samedi',
  d7: 'dimanche',
})
export const weekdayWord = (weekday: number) => names(`d${weekday as Weekday}`)
export const weekdayShortWord = (weekday: number) => `${weekdayWord(weekday).slice(0, 3)}.`

export const diets = ['STANDARD', 'NO_PORK', 'NO_MEAT'] as const satisfies readonly Diet[]
export const filiationTypes = [
  'MOTHER',
  'FATHER',
  'LEGAL_GUARDIAN',
  'GRANDPARENT',
  'FOSTER_FAMILY',
  'SELF',
  'OTHER',
] as const satisfies readonly FiliationType[]
