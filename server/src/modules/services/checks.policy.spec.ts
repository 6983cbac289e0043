import { expect, test } from '@jest/globals'
import { type AccessFacts, accessFindings, accountFindings } from './checks.policy.js'

const facts: AccessFacts = {
  emailConfirmed: true,
  postalCode: '43700',
  communePostalCode: '43700',
  communeName: 'Coubon',
  sameHolder: false,
  accountActive: true,
  missing: [],
  outOfDate: [],
  present: ['Justificatif de domicile'],
  sameBeneficiary: false,
  renewedFrom: null,
}

test('a complete request has nothing against it', () => {
  expect(accessFindings(facts).every((finding) => finding.ok)).toBe(true)
  expect(accountFindings(facts).every((finding) => finding.ok)).toBe(true)
})

test('each thing that is missing is said in a sentence', () => {
  const against = accessFindings({
    ...facts,
    emailConfirmed: false,
    accountActive: false,
    postalCode: '43000',
    missing: ['Attestation d’assurance', 'Avis d’imposition'],
    outOfDate: ['Avis d’imposition'],
    sameBeneficiary: true,
  }).filter((finding) => !finding.ok)
  expect(against.map((finding) => finding.sentence)).toEqual([
    'Adresse e-mail pas encore confirmée : la famille doit ouvrir le lien reçu.',
    'Compte pas encore validé : validez d’abord le compte.',
    'Adresse hors de Coubon (43000).',
    'Pièce manquante : Attestation d’assurance.',
    'Pièce à renouveler : Avis d’imposition.',
    'Doublon possible : une autre famille a une personne de mêmes nom, prénom et date de naissance.',
  ])
})

test('an account without an address, and a namesake, are pointed out', () => {
  const against = accountFindings({ ...facts, postalCode: null, sameHolder: true }).filter((finding) => !finding.ok)
  expect(against.map((finding) => finding.sentence)).toEqual([
    'Adresse non renseignée.',
    'Doublon possible : un autre compte a les mêmes nom, prénom et date de naissance.',
  ])
})
