import { expect, test } from '@jest/globals'
import { civilDay } from '../../platform/day.js'
import { atOnce, differences, factsIn, factsOfHolder, holderIn, personIn, toReview } from './fact-change.policy.js'

const louane = {
  FIRST_NAME: 'Louane',
  BIRTH_DATE: '2018-05-10',
  SCHOOL_CLASS: 'CE1',
  FILIATION: 'MOTHER',
}
const resting = { validated: true, classDecides: false }

test('only what differs is a change; an empty fact is one like another', () => {
  expect(differences(louane, { ...louane, BIRTH_DATE: null })).toEqual({ BIRTH_DATE: null })
  expect(differences({ CITY: null }, { CITY: null })).toEqual({})
})
test('nothing rests on the facts of who is not validated', () =>
  expect(toReview({ BIRTH_DATE: '2017-01-01' }, louane, { ...resting, validated: false })).toEqual({}))
test('a name and a birth date are looked at; a class where a règlement reads it', () => {
  expect(toReview({ FIRST_NAME: 'Lou', SCHOOL_CLASS: 'CM2' }, louane, resting)).toEqual({ FIRST_NAME: 'Lou' })
  expect(toReview({ SCHOOL_CLASS: 'CM2' }, louane, { ...resting, classDecides: true })).toEqual({ SCHOOL_CLASS: 'CM2' })
})
test('a filiation decides only where it makes somebody the adult of the account', () => {
  expect(toReview({ FILIATION: 'FATHER' }, louane, resting)).toEqual({})
  expect(toReview({ FILIATION: 'SELF' }, louane, resting)).toEqual({ FILIATION: 'SELF' })
  expect(toReview({ FILIATION: 'OTHER' }, { ...louane, FILIATION: 'SELF' }, resting)).toEqual({ FILIATION: 'OTHER' })
})
test('until then the old fact counts, and the rest counts at once', () =>
  expect(atOnce({ ...louane, FIRST_NAME: 'Lou', SCHOOL_CLASS: 'CM2' }, louane, { FIRST_NAME: 'Lou' })).toEqual({
    ...louane,
    SCHOOL_CLASS: 'CM2',
  }))

const camille = {
  firstName: 'Camille',
  lastName: 'Dupont',
  birthDate: civilDay('1985-04-12'),
  addressLine: '3 rue des Écoles',
  postalCode: '43700',
  city: 'Coubon',
  companyName: null,
  siret: null,
}
test('the facts of an account are its name, birth date, address and company', () => {
  const facts = factsOfHolder(camille)
  expect(facts).toEqual({
    FIRST_NAME: 'Camille',
    LAST_NAME: 'Dupont',
    BIRTH_DATE: '1985-04-12',
    ADDRESS_LINE: '3 rue des Écoles',
    POSTAL_CODE: '43700',
    CITY: 'Coubon',
    COMPANY_NAME: null,
    SIRET: null,
  })
  expect(holderIn(facts)).toEqual({ ...camille, isCompany: false })
})
test('an account with a company’s name is a company’s; what was never said is empty', () => {
  expect(holderIn({ COMPANY_NAME: 'Micro-crèche', SIRET: '12345678900012' })).toEqual({
    firstName: '',
    lastName: '',
    birthDate: null,
    addressLine: null,
    postalCode: null,
    city: null,
    companyName: 'Micro-crèche',
    siret: '12345678900012',
    isCompany: true,
  })
  expect(holderIn({})).toMatchObject({ companyName: null, siret: null, isCompany: false })
})

test('what was never said of somebody stays as it was typed', () => {
  const typed = { firstName: 'Lou', lastName: 'Dupont', birthDate: civilDay('2018-05-10'), type: 'MOTHER' as const }
  expect(factsIn(typed)).toEqual({
    FIRST_NAME: 'Lou',
    LAST_NAME: 'Dupont',
    BIRTH_DATE: '2018-05-10',
    FILIATION: 'MOTHER',
  })
  expect(personIn({}, typed)).toEqual({ ...typed, birthDate: null })
  const kept = { FIRST_NAME: 'Louane', LAST_NAME: 'Durand', BIRTH_DATE: '2018-05-11', FILIATION: 'FATHER' }
  expect(personIn(kept, typed)).toEqual({
    firstName: 'Louane',
    lastName: 'Durand',
    birthDate: '2018-05-11',
    type: 'FATHER',
  })
})
