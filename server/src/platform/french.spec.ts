import { expect, test } from '@jest/globals'
import { de } from './french.js'

test.each([
  ['Coubon', 'de Coubon'],
  ['Aiguilhe', 'd’Aiguilhe'],
  ['Écotay', 'd’Écotay'],
  ['Le Puy-en-Velay', 'du Puy-en-Velay'],
  ['Les Estables', 'des Estables'],
])('the town hall of %s is « la mairie %s »', (name, said) => expect(de(name)).toBe(said))
