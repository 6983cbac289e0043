import { expect, test } from '@jest/globals'
import { safeParse } from 'valibot'
import { accessRequest, emptyRequest, whyNotFor } from './situation'

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
