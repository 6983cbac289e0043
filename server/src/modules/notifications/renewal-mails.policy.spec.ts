import { expect, test } from '@jest/globals'
import { civilDay } from '../../platform/day.js'
import { documentsEnding } from './renewal-mails.policy.js'

const camille = { email: 'camille@exemple.fr', firstName: 'Camille' }
const proof = {
  label: 'Justificatif de domicile',
  beneficiary: null,
  commune: 'Coubon',
  lastDay: civilDay('2027-03-15'),
}

test('one document that ends: its name in the subject, and for whom it is', () => {
  const insurance = { ...proof, label: 'Attestation d’assurance', beneficiary: 'Élodie' }
  const { subject, paragraphs } = documentsEnding(camille, 'https://c', [insurance])
  expect(subject).toBe('Pièce à renouveler : Attestation d’assurance')
  expect(paragraphs).toContain('Attestation d’assurance d’Élodie (Coubon) : valable jusqu’au 15 mars 2027.')
})

test('several: a line for each, and one thing to do', () => {
  const other = { ...proof, commune: 'Aiguilhe', lastDay: civilDay('2027-03-01') }
  const { subject, paragraphs, link } = documentsEnding(camille, 'https://c', [other, proof])
  expect(subject).toBe('Pièces à renouveler')
  expect(paragraphs.slice(2)).toEqual([
    'Justificatif de domicile (Aiguilhe) : valable jusqu’au 1er mars 2027.',
    'Justificatif de domicile (Coubon) : valable jusqu’au 15 mars 2027.',
    'Envoyez les nouvelles dans « Mes services » avant ces jours. Vos accès restent ouverts.',
  ])
  expect(link).toEqual({ label: 'Voir mes services', url: 'https://c/mes-services' })
})
