import { expect, test } from '@jest/globals'
import type { PersonalDetailsInput } from './personal-details.input.js'
import { changedSince, emailKey, profileOf, whatIsMissing } from './profile.policy.js'
import { civilDay } from '../../platform/day.js'

const given = (extra: Partial<PersonalDetailsInput> = {}): PersonalDetailsInput => ({
  firstName: ' Camille  ',
  lastName: 'Dupont  Martin',
  newsletter: false,
  partnerOffers: false,
  isCompany: false,
  ...extra,
})

test('spaces are tidied and blank becomes nothing', () => {
  expect(profileOf(given({ phone: ' ', city: ' Le  Puy ' }))).toMatchObject({
    firstName: 'Camille',
    lastName: 'Dupont Martin',
    phone: null,
    city: 'Le Puy',
  })
})

test('a decomposed accent is composed, so that a name has one spelling', () => {
  expect(profileOf(given({ firstName: 'Jose\u0301' })).firstName).toBe('José')
})

test('a private person keeps no company', () => {
  expect(profileOf(given({ companyName: 'ACME', siret: '73282932000074' }))).toMatchObject({
    companyName: null,
    siret: null,
  })
})

test('a company has a name and a SIRET', () => {
  expect(whatIsMissing(profileOf(given({ isCompany: true })), civilDay('2026-11-25')).map((f) => f.field)).toEqual([
    'companyName',
    'siret',
  ])
  const company = given({ isCompany: true, companyName: 'ACME', siret: '732 829 320 00074' })
  expect(whatIsMissing(profileOf(company), civilDay('2026-11-25'))).toEqual([])
  expect(profileOf(company).siret).toBe('73282932000074')
})

test('nobody is born tomorrow', () => {
  expect(whatIsMissing(profileOf(given({ birthDate: civilDay('2026-11-26') })), civilDay('2026-11-25'))).toHaveLength(1)
})

test('e-mails are compared in lower case', () => {
  expect(emailKey(' Camille@Exemple.FR ')).toBe('camille@exemple.fr')
})

test('what was not changed since it was read stays as it is now; an address is said as a whole', () => {
  const read = profileOf(given({ phone: '0611111111', addressLine: '2 rue des Écoles', city: 'Coubon' }))
  const now = { ...read, addressLine: '1 place de la Mairie', newsletter: true }
  expect(changedSince(read, { ...read, phone: '0700000000' }, now)).toEqual({ ...now, phone: '0700000000' })
  const moved = { ...read, city: 'Le Puy' }
  expect(changedSince(read, moved, now)).toEqual({ ...moved, newsletter: true })
})
