import { expect, test } from '@jest/globals'
import { whyNotAudience, whyNotForEverybody, whyNotRename, whyNotWithout } from './situation-setup.policy.js'

test('a service that people have by a situation stays, and the sentence says how many', () => {
  expect(whyNotWithout([])).toBeNull()
  expect(whyNotWithout([{ name: 'Cantine', people: 1 }])).toBe(
    'Une personne a « Cantine » par cette situation : gardez ce service, ou mettez d’abord fin à ces accès dans « Familles ».',
  )
  expect(whyNotWithout([{ name: 'Cantine', people: 12 }])).toMatch(/^12 personnes ont « Cantine »/)
})

test('those who have a situation stay suited to it', () => {
  expect(whyNotAudience(0)).toBeNull()
  expect(whyNotAudience(1)).toMatch(/^Une personne que ce choix écarte a déjà cet accès, ou l’a demandé\. /)
  expect(whyNotAudience(3)).toMatch(/^3 personnes que ce choix écarte ont déjà cet accès, ou l’ont demandé\. /)
})

test('a name that a règlement calls stays', () => {
  expect(whyNotRename('Enfant commune', [])).toBeNull()
  expect(whyNotRename('Enfant commune', ['Cantine', 'Étude'])).toMatch(
    /^Le règlement de « Cantine », « Étude » calcule des prix pour « Enfant commune » : gardez ce nom/,
  )
})

test('a règlement that asks where families live goes on being told it', () => {
  expect(whyNotForEverybody([])).toBeNull()
  expect(whyNotForEverybody(['Cantine', 'Étude'])).toBe(
    'Le règlement de « Cantine », « Étude » demande si la famille habite la commune : dites-le par cette situation, ou créez « resident » dans « Informations du dossier ».',
  )
})
