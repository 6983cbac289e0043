import { expect, test } from '@jest/globals'
import { safeParse } from 'valibot'
import { accessRequest, emptyRequest, situationHint, whyNotFor } from './situation'

test('a situation for children refuses an adult, and says so', () => {
  expect(whyNotFor('CHILD', 'ADULT')).toBe('Pour les enfants seulement.')
  expect(whyNotFor('ADULT', 'CHILD')).toBe('Pour les adultes seulement.')
})

test('whoever fits, or is not known yet, may be chosen', () => {
  expect(whyNotFor('CHILD', 'CHILD')).toBeNull()
  expect(whyNotFor('ANY', 'ADULT')).toBeNull()
  expect(whyNotFor('CHILD', undefined)).toBeNull()
  expect(whyNotFor(undefined, 'ADULT')).toBeNull()
})

test('an empty request says the three things to choose', () => {
  expect(safeParse(accessRequest, emptyRequest()).issues?.map((issue) => issue.message)).toEqual([
    'Choisissez une commune.',
    'Choisissez l’élément correspondant à votre situation.',
    'Cochez au moins un bénéficiaire.',
  ])
})

test('a situation says whose it is, what it opens and the papers it asks for', () => {
  const canteen = { id: 'c', name: 'Cantine' }
  const price = {
    service: canteen,
    sentence: '3,80 €',
    sample: false,
    priceCents: 380,
    fromCents: 380,
    toCents: 380,
    day: null,
  }
  const all = {
    residence: 'NON_RESIDENT' as const,
    services: [canteen, { id: 'g', name: 'Garderie' }],
    prices: [price],
    requiredDocuments: [{ label: 'Justificatif de domicile' }],
  }
  expect(situationHint(all)).toBe(
    'Pour les familles qui habitent hors de la commune. Cantine : 3,80 €. Garderie : prix à venir. Pièces demandées : Justificatif de domicile.',
  )
  expect(situationHint({ residence: 'ANY', services: [], prices: [], requiredDocuments: [] })).toBeUndefined()
})
