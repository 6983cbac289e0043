import { expect, test } from '@jest/globals'
import { civilDay } from '../day'
import { beneficiaryFacts } from './beneficiary'

const louane = { birthDate: civilDay('2018-05-10'), schoolClass: null, diet: 'NO_PORK' as const }

test('a card says the same of a child to the family and to the town hall', () => {
  expect(
    beneficiaryFacts('MOTHER', { ...louane, schoolClass: 'CE1' }).map(({ term, text }) => `${term} : ${text}`),
  ).toEqual(['Date de naissance : 10 mai 2018', 'Type de filiation : Mère', 'Classe : CE1', 'Repas : Sans porc'])
})

test('what is not known is said, and a class that is not given has no line', () => {
  expect(beneficiaryFacts('SELF', { ...louane, birthDate: null }).map(({ text }) => text)).toEqual([
    'non précisé',
    'Moi-même',
    'Sans porc',
  ])
})
