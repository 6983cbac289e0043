import { expect, test } from '@jest/globals'
import { civilDay } from '../../platform/day.js'
import { birthDateErrors, isSamePerson, kindOf, listErrors, nameKey, type Person } from './beneficiary.policy.js'

const theo: Person = { firstName: 'Théo', lastName: 'Dupont', birthDate: civilDay('2013-07-12'), type: 'FATHER' }
const today = civilDay('2026-11-25')

test('oneself is an adult, whatever the birth date says', () => {
  expect(kindOf({ type: 'SELF', birthDate: null }, today)).toBe('ADULT')
})

test('someone is an adult from the day they are 18', () => {
  expect(kindOf({ type: 'OTHER', birthDate: civilDay('2008-11-25') }, today)).toBe('ADULT')
  expect(kindOf({ type: 'OTHER', birthDate: civilDay('2008-11-26') }, today)).toBe('CHILD')
  expect(kindOf({ type: 'MOTHER', birthDate: null }, today)).toBe('CHILD')
})

test('« THEO dupont » born the same day is Théo Dupont', () => {
  expect(isSamePerson(theo, { ...theo, firstName: 'THEO', lastName: 'dupont ' })).toBe(true)
  expect(isSamePerson(theo, { ...theo, firstName: 'The\u0301o' })).toBe(true)
})

test('a namesake born another day is someone else', () => {
  expect(isSamePerson(theo, { ...theo, birthDate: civilDay('2014-07-12') })).toBe(false)
})

test('one is oneself only once', () => {
  const self: Person = { firstName: 'Camille', lastName: 'Dupont', birthDate: null, type: 'SELF' }
  expect(isSamePerson(self, { ...self, firstName: 'Claude' })).toBe(true)
})

test('a list with the same child twice says which line to remove', () => {
  const errors = listErrors(
    [
      { ...theo, key: 'a' },
      { ...theo, key: 'b' },
    ],
    today,
  )
  expect(errors).toEqual([
    { field: 'beneficiaries.1', message: 'Théo Dupont est déjà dans la liste : retirez la ligne en trop.' },
  ])
})

test('a child to be born cannot be added yet', () => {
  expect(birthDateErrors(civilDay('2026-11-26'), today)).toHaveLength(1)
  expect(birthDateErrors(today, today)).toEqual([])
})

test('two names, one birth date and one spelling make one person; any other is someone else', () => {
  expect(isSamePerson(theo, { ...theo, firstName: 'Tom' })).toBe(false)
  expect(isSamePerson(theo, { ...theo, lastName: 'Durand' })).toBe(false)
  const self: Person = { ...theo, type: 'SELF', firstName: 'Camille' }
  expect(isSamePerson(theo, self)).toBe(false)
  expect(isSamePerson(self, theo)).toBe(false)
  expect(nameKey('  Zoé-Ève  O’Neil 2 ')).toBe('zoeeveoneil2')
})

test('a list says each line that is wrong, and nothing of the others', () => {
  const tom: Person = { ...theo, firstName: 'Tom', birthDate: civilDay('2026-11-26') }
  const mine = { ...theo, key: 'a' }
  expect(listErrors([mine, { ...theo, firstName: 'Ana', key: 'b' }], today)).toEqual([])
  expect(listErrors([mine, { ...tom, birthDate: null, key: 'a' }], today)).toEqual([
    { field: 'beneficiaries.1', message: 'Deux bénéficiaires ont la même clé.' },
  ])
  expect(listErrors([mine, { ...tom, key: 'b' }], today)).toEqual([
    {
      field: 'beneficiaries.1.birthDate',
      message: 'La date de naissance ne peut pas être dans le futur : corrigez-la.',
    },
  ])
  expect(birthDateErrors(null, today)).toEqual([])
  expect(birthDateErrors(civilDay('2026-11-26'), today)).toEqual([
    { field: 'birthDate', message: 'La date de naissance ne peut pas être dans le futur : corrigez-la.' },
  ])
})
