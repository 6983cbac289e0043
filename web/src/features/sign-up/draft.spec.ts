import { expect, test } from '@jest/globals'
import { civilDay } from '@shared/day'
import { accessLabel, beneficiariesInput, classOf, detailsValues, type Draft, type DraftBeneficiary } from './draft'

const louane: DraftBeneficiary = {
  ...{ key: 'l', firstName: 'Louane', lastName: 'Dupont', birthDate: civilDay('2018-05-10'), type: 'MOTHER' },
  schoolClass: null,
  schoolPlace: { classId: 'c', school: 'École Jean Moulin', name: 'CE1-CE2 Mme Martin', level: 'CE1' },
}
const theo: DraftBeneficiary = {
  ...{ key: 't', firstName: 'Théo', lastName: 'Dupont', birthDate: null, type: 'MOTHER' },
  ...{ schoolClass: '4e B', schoolPlace: null },
}
const draft: Draft = {
  revision: 1,
  step: 2,
  email: 'camille@exemple.fr',
  hasPassword: true,
  details: null,
  beneficiaries: [louane, theo],
}

test('a new sign-up starts with the address typed on the sign-in page and both opt-ins unticked', () => {
  const values = detailsValues(null, { email: 'camille@exemple.fr', firstName: 'Camille' })
  expect(values).toMatchObject({
    email: 'camille@exemple.fr',
    newsletter: false,
    partnerOffers: false,
    acceptTerms: false,
  })
})

test('a resumed sign-up shows what was given before, except the password', () => {
  expect(detailsValues(draft, {})).toMatchObject({ email: 'camille@exemple.fr', password: '', acceptTerms: true })
})

test('only what the server asks is sent', () => {
  expect(beneficiariesInput([{ ...louane, ...{ __typename: 'SignUpDraftBeneficiary' } }])).toEqual([
    { ...louane, schoolPlace: { classId: 'c', level: 'CE1' } },
  ])
})

test('a class is said with its school; one that was typed as it was', () => {
  expect([louane, theo].map(classOf)).toEqual(['École Jean Moulin, CE1-CE2 Mme Martin', '4e B'])
})

test('a chosen service is said by its name and for whom', () => {
  const access = { situationId: 's', name: 'Coubon / Enfant commune', beneficiaryKeys: ['l', 't'] }
  expect(accessLabel(access, [louane, theo])).toBe('Coubon / Enfant commune : Louane, Théo')
})
