import { expect, test } from '@jest/globals'
import { safeParse } from 'valibot'
import { detailsInput, detailsOf, personalDetails } from './personalDetails'

const camille = { ...detailsOf(null), firstName: ' Camille ', lastName: 'Dupont' }
const problems = (typed: object) =>
  (safeParse(personalDetails, typed).issues ?? []).map((i) => `${i.path?.[0]?.key}: ${i.message}`)

test('only the names are required, and what is left empty is sent as nothing', () => {
  const { output, success } = safeParse(personalDetails, camille)
  expect(success && detailsInput(output)).toEqual({
    gender: null,
    firstName: 'Camille',
    lastName: 'Dupont',
    birthDate: null,
    phone: null,
    addressLine: null,
    postalCode: null,
    city: null,
    newsletter: false,
    partnerOffers: false,
    isCompany: false,
    companyName: null,
    siret: null,
  })
})

test('a phone number and a SIRET may be typed with spaces', () => {
  const typed = {
    ...camille,
    phone: '06 12 34 56 78',
    isCompany: true,
    companyName: 'Crèche du Puy',
    siret: '123 456 789 00012',
  }
  const { output, success } = safeParse(personalDetails, typed)
  expect(success && detailsInput(output)).toMatchObject({
    phone: '0612345678',
    companyName: 'Crèche du Puy',
    siret: '12345678900012',
  })
})

test('each field says what to correct', () => {
  expect(problems({ ...camille, lastName: '', phone: 'abc', postalCode: '430', isCompany: true })).toEqual([
    'lastName: Indiquez le nom.',
    'phone: Indiquez un numéro de téléphone, par exemple 06 12 34 56 78.',
    'postalCode: Indiquez un code postal de 5 chiffres.',
    'companyName: Indiquez le nom de la société.',
    'siret: Indiquez un numéro SIRET de 14 chiffres.',
  ])
})

test('what was typed as a company is not sent for a person', () => {
  const { output, success } = safeParse(personalDetails, { ...camille, companyName: 'Crèche', siret: '1' })
  expect(success && detailsInput(output)).toMatchObject({ isCompany: false, companyName: null, siret: null })
})
