import { expect, test } from '@jest/globals'
import { whyNotPassword } from './password.policy.js'

const camille = { email: 'camille.dupont@exemple.fr', firstName: 'Camille', lastName: 'Dupont' }

test.each(['tasse girafe violon pluie', 'Rouge-Etang-Marteau-9', 'j’aime les cèpes du Velay', 'kX9#pLm2vQ8w'])(
  '« %s » is accepted',
  (password) => expect(whyNotPassword(password, camille)).toBeNull(),
)

test.each(['court', 'onze lettre', ''])('« %s » is too short', (password) =>
  expect(whyNotPassword(password, camille)).toBe('WEAK_PASSWORD'),
)

test('more than 200 characters are refused', () => {
  expect(whyNotPassword('abcdefghij klmnop '.repeat(20), camille)).toBe('WEAK_PASSWORD')
})

test.each([
  'motdepasse123',
  'MotDePasse2026!',
  'M0td3p@sse2024',
  'password1234',
  'P@ssw0rd1234',
  'aaaaaaaaaaaa',
  'abcabcabcabc',
  '123456789012',
  'azertyuiop123',
  'qwertyuiop[]',
  'bonjourbonjour',
  'Soleil2023!!',
])('« %s » is too common', (password) => expect(whyNotPassword(password, camille)).toBe('COMMON_PASSWORD'))

test.each(['camille.dupont@exemple.fr', 'CamilleDupont', 'dupontcamille43', 'Dupont-1980-07', 'camille.dupont'])(
  '« %s » is about its owner',
  (password) => expect(whyNotPassword(password, camille)).toBe('COMMON_PASSWORD'),
)

test('a long sentence may name its owner', () => {
  expect(whyNotPassword('Camille cueille des framboises bleues', camille)).toBeNull()
})
