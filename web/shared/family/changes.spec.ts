import { expect, test } from '@jest/globals'
import { factValue } from './changes'

test('a fact is read in French, and an empty one says so', () => {
  expect(factValue('BIRTH_DATE', '2018-05-10')).toMatch(/10/)
  expect(factValue('FILIATION', 'MOTHER')).toBe('Mère')
  expect(factValue('CITY', null)).toBe('non précisé')
  expect(factValue('CITY', 'Coubon')).toBe('Coubon')
})
