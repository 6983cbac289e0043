import { expect, test } from '@jest/globals'
import { de, withoutStop } from './french.js'

test.each([
  ['Coubon', 'de Coubon'],
  ['Aiguilhe', 'd’Aiguilhe'],
  ['Écotay', 'd’Écotay'],
  ['Le Puy-en-Velay', 'du Puy-en-Velay'],
  ['Les Estables', 'des Estables'],
])('the town hall of %s is « la mairie %s »', (name, said) => expect(de(name)).toBe(said))

test.each([
  ['La famille a déménagé. ', 'La famille a déménagé'],
  ['Grève', 'Grève'],
  ['Panne du four…', 'Panne du four…'],
])('« %s » inside another sentence is « %s »', (written, said) => expect(withoutStop(written)).toBe(said))
