import { expect, test } from '@jest/globals'
import { returnPath } from './returnPath'

test('after signing in one comes back to the page one wanted', () => {
  expect(returnPath('/mes-services?ajouter=1')).toBe('/mes-services?ajouter=1')
})

test.each([
  'https://ailleurs.fr',
  '//ailleurs.fr',
  '/\\ailleurs.fr',
  'javascript:alert(1)',
  '/connexion',
  undefined,
  ['/a'],
])('%p leads home', (asked) => expect(returnPath(asked)).toBe('/'))
