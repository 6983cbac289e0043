import { expect, test } from '@jest/globals'
import { passwordSentence, whyNotPassword } from './password.policy.js'

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

test('the length is counted in characters, from 12 to 200', () => {
  const words = `${'tasse girafe violon pluie, lune et cerf '.repeat(4)}une chaise, deux pommes et trois poires`.padEnd(
    200,
    '?',
  )
  expect(whyNotPassword('tasse girafe', camille)).toBeNull()
  expect(whyNotPassword('tasse giraf', camille)).toBe('WEAK_PASSWORD')
  expect(whyNotPassword('🍎 tasse giraf', camille)).toBeNull()
  expect(whyNotPassword('🍎 tasse gir', camille)).toBe('WEAK_PASSWORD')
  expect(words).toHaveLength(200)
  expect(whyNotPassword(words, camille)).toBeNull()
  expect(whyNotPassword(`${words}.`, camille)).toBe('WEAK_PASSWORD')
})

test('of a person whose name is not known, the address alone is', () => {
  const unknown = { email: 'camille.dupont@exemple.fr' }
  expect(whyNotPassword('camilledupont', unknown)).toBe('COMMON_PASSWORD')
  expect(whyNotPassword('Jeanne-d’Arc 1431', unknown)).toBeNull()
  expect(whyNotPassword('jeannedarc-43', { ...unknown, firstName: 'Jeanne-d’Arc' })).toBe('COMMON_PASSWORD')
})

test('six letters of something else beside the name are enough, five are not', () => {
  expect(whyNotPassword('dupont-kvbzr9', camille)).toBe('COMMON_PASSWORD')
  expect(whyNotPassword('dupont-kvbzrw9', camille)).toBeNull()
  expect(whyNotPassword('dupont-9283746501', camille)).toBeNull()
})

test('initials are not a name', () =>
  expect(whyNotPassword('ab kvbzr 92837', { email: 'ab@x.fr', firstName: 'Ab' })).toBeNull())

test('a refusal says what to do', () => {
  expect(passwordSentence('WEAK_PASSWORD')).toBe(
    'Choisissez un mot de passe de 12 caractères au moins, par exemple quatre mots sans rapport entre eux.',
  )
  expect(passwordSentence('COMMON_PASSWORD')).toBe(
    'Ce mot de passe est trop facile à deviner. Choisissez-en un autre, par exemple quatre mots sans rapport entre eux.',
  )
})

test('what is about its owner is a name, in several words or three letters, or twice', () => {
  const owner = { email: 'x@y.fr', firstName: 'Marie  Ange', lastName: 'Zoé' }
  expect(whyNotPassword('zoezoezoe9283', owner)).toBe('COMMON_PASSWORD')
  expect(whyNotPassword('ange-928-zoe-', owner)).toBe('COMMON_PASSWORD')
  expect(whyNotPassword('9283746501-xy', owner)).toBeNull()
})

test('the longest name is taken off first: « Dupont-Moret » before « Dupont »', () => {
  const owner = { email: 'dupont@y.fr', lastName: 'Dupont Moretti' }
  expect(whyNotPassword('dupont moretti7', owner)).toBe('COMMON_PASSWORD')
})

test('with ten signs beside the name it is long enough, with nine it is not', () => {
  expect(whyNotPassword('dupont1928374650', camille)).toBeNull()
  expect(whyNotPassword('dupont192837465', camille)).toBe('COMMON_PASSWORD')
})
