import { expect, test } from '@jest/globals'
import { freeSlug, slugOf } from './slug.policy.js'

test.each([
  ['Coubon', 'coubon'],
  ['Saint-Étienne-Lardeyrol', 'saint-etienne-lardeyrol'],
  ['L’Île-d’Œuvre', 'l-ile-d-oeuvre'],
  ['  Le Puy  en Velay ', 'le-puy-en-velay'],
  ['東京', 'commune'],
])('« %s » is %s in an address', (name, slug) => expect(slugOf(name)).toBe(slug))

test('a long name is cut, and never ends with a hyphen', () => {
  expect(slugOf(`${'a'.repeat(59)} bcd`)).toBe('a'.repeat(59))
})

test('two communes of one name have two addresses', () => {
  expect(freeSlug('Coubon', [])).toBe('coubon')
  expect(freeSlug('Coubon', ['coubon', 'coubon-2'])).toBe('coubon-3')
})
