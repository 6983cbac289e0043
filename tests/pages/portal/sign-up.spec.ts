import { expect, test } from '@jest/globals'
import type { SignUpDraftPartsFragment } from '../../../web/src/generated/graphql.js'
import { usePortal } from '../support/portal.js'

const visitPage = usePortal()

const person = (key: string, firstName: string): SignUpDraftPartsFragment['beneficiaries'][number] => ({
  ...{ key, firstName, lastName: 'Dupont', birthDate: null, type: 'MOTHER', schoolClass: null, schoolPlace: null },
})
const aline = person('aline', 'Aline')
const dora = person('dora', 'Dora')
const draft = (
  revision: number,
  beneficiaries: SignUpDraftPartsFragment['beneficiaries'],
): SignUpDraftPartsFragment => ({
  ...{ step: 3, email: 'elodie.dupont@exemple.fr', revision, hasPassword: true, beneficiaries },
  details: {
    ...{ gender: null, firstName: 'Élodie', lastName: 'Dupont', birthDate: null, phone: null, addressLine: null },
    ...{ postalCode: null, city: null, newsletter: false, partnerOffers: false, isCompany: false },
    ...{ companyName: null, siret: null },
  },
})
const signedOut = { Viewer: { viewer: null }, SchoolChoices: { communes: [] } }
const saved = (now: SignUpDraftPartsFragment) => ({
  saveSignUpBeneficiaries: { __typename: 'SignUpDraft' as const, ...now },
})

test('loaded: somebody that another tab added meanwhile stays, beside the one who is added here', async () => {
  const { page, look, callsOf } = await visitPage('/inscription/2', {
    ...signedOut,
    SignUpDraft: [{ signUpDraft: draft(1, []) }, { signUpDraft: draft(2, [aline]) }],
    SaveSignUpBeneficiaries: [
      {
        saveSignUpBeneficiaries: {
          __typename: 'SignUpRefused',
          message: 'Votre liste a été modifiée entre-temps, dans un autre onglet.',
          reason: 'CHANGED_MEANWHILE',
          field: null,
        },
      },
      saved(draft(3, [aline, dora])),
    ],
  })
  await page.getByLabel('Prénom du bénéficiaire').fill('Dora')
  await page.getByLabel('Type de filiation').selectOption({ label: 'Mère' })
  await page.getByRole('button', { name: 'Ajouter ce bénéficiaire' }).click()
  await page.getByText('Dora est ajouté à vos filiations.').waitFor()
  await page.getByText('Aline Dupont').waitFor()
  expect(await callsOf('SaveSignUpBeneficiaries', 2)).toMatchObject([
    { revision: 1, beneficiaries: [{ firstName: 'Dora' }] },
    { revision: 2, beneficiaries: [{ key: 'aline' }, { firstName: 'Dora' }] },
  ])
  await look()
})

test('loaded: somebody of the list is corrected, and stays the one whose service is chosen', async () => {
  const { page, look, callsOf } = await visitPage('/inscription/2', {
    ...signedOut,
    SignUpDraft: { signUpDraft: draft(4, [aline, dora]) },
    SaveSignUpBeneficiaries: saved(draft(5, [{ ...aline, firstName: 'Alice' }, dora])),
  })
  await page.getByRole('button', { name: 'Modifier Aline' }).click()
  await page.getByRole('heading', { name: 'Modifier Aline' }).waitFor()
  await look()
  await page.getByLabel('Prénom du bénéficiaire').fill('Alice')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('Alice : les informations sont modifiées.').waitFor()
  expect(await callsOf('SaveSignUpBeneficiaries', 1)).toMatchObject([
    { revision: 4, beneficiaries: [{ key: 'aline', firstName: 'Alice' }, { key: 'dora' }] },
  ])
  await look()
})

test('loaded: a list that another tab changed is read again at once', async () => {
  const { page } = await visitPage('/inscription/2', {
    Viewer: { viewer: null },
    SignUpDraft: [{ signUpDraft: draft(1, [aline]) }, { signUpDraft: draft(2, [dora]) }],
  })
  await page.getByText('Aline Dupont').waitFor()
  await page.evaluate(() => new BroadcastChannel('cantine-facile.sign-up').postMessage('changed'))
  await page.getByText('Dora Dupont').waitFor()
  expect(await page.getByText('Aline Dupont').count()).toBe(0)
})
