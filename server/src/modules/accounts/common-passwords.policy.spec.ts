import { describe, expect, test } from '@jest/globals'
import { isCommon, plainOf } from './common-passwords.policy.js'

describe('what an attacker tries first', () => {
  test.each([
    ['four different characters, however long', 'abcd-dcba-abcd'.replaceAll('-', '')],
    ['a long password of the leaks', 'administrator'],
    ['with a capital, a year and a sign around it', '*Administrator2026!'],
    ['spelt with digits and signs', '4dm1n1str4+0r'],
    ['with an accent', 'Admînistratör'],
    ['a word people choose, with digits at its ends', '85soleil20261'],
    ['the same, spelt with digits', 'S0le1l202688'],
    ['the same, spelt with a sign at its head', '$oleil9999999'],
    ['the same twice', 'SoleilSoleil'],
    ['a piece twice', 'tkvrbptkvrbp'],
    ['a piece that begins once more', 'kvbzrkvbzrkvb'],
    ['nine letters of the alphabet', 'tasabcdefghi'],
    ['nine of a keyboard', 'azertyuio-ru'],
    ['nine of the other keyboard, backwards', 'poiuytrewkgb'],
    ['nine digits among others, up to seventeen characters', '345678901-tkvrbzk'],
  ])('%s: « %s »', (_what, password) => expect(isCommon(password)).toBe(true))
})

describe('what is not', () => {
  test.each([
    ['five different characters without an order', 'kvbzrrzbvkvk'],
    ['eight letters of the alphabet', 'tkwabcdefghz'],
    ['nine of them among eighteen characters', '345678901-tkvrbzkw'],
    ['a word of the list inside a sentence', 'le soleil de mon jardin'],
    ['a piece that comes back after others', 'tkvrbpxwtkvrbp'],
  ])('%s: « %s »', (_what, password) => expect(isCommon(password)).toBe(false))
})

test('letters are compared without accents or capitals', () => expect(plainOf('Éléonore Ñandú')).toBe('eleonore nandu'))
