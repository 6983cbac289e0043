import { expect, test } from '@jest/globals'
import { de as atTheServer } from '../../server/src/platform/french.js'
import { de } from '../../web/shared/french.js'

test.each([
  ['Coubon', 'de Coubon'],
  ['Aiguilhe', 'd’Aiguilhe'],
  ['aiguilhe', 'd’aiguilhe'],
  ['Espaly-Saint-Marcel', 'd’Espaly-Saint-Marcel'],
  ['Écotay', 'd’Écotay'],
  ['Yssingeaux', 'd’Yssingeaux'],
  ['Œuilly', 'd’Œuilly'],
  ['Hyères', 'd’Hyères'],
  ['Le Puy-en-Velay', 'du Puy-en-Velay'],
  ['LE PUY-EN-VELAY', 'du PUY-EN-VELAY'],
  ['Les Estables', 'des Estables'],
  ['La Chaise-Dieu', 'de La Chaise-Dieu'],
  ['L’Hospitalet', 'de L’Hospitalet'],
  ['Lempdes', 'de Lempdes'],
  ['Lescure', 'de Lescure'],
  ['', 'de '],
])('« %s » is said « %s », by the mails and by both apps', (name, said) => {
  expect([de(name), atTheServer(name)]).toEqual([said, said])
})
