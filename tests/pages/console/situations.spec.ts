import { expect, test } from '@jest/globals'
import type { SituationSetupPartsFragment, SituationSetupsQuery } from '../../../admin/src/generated/graphql.js'
import { useConsole } from '../support/console.js'
import { canteen, coubon, id, regie } from '../support/family.js'
import { networkCut } from '../support/mocked-api.js'

const visitPage = useConsole()

const setup: SituationSetupPartsFragment = {
  id: id(5),
  position: 1,
  active: true,
  revision: 3,
  holders: 12,
  requests: 1,
  situation: { id: id(5), name: 'Enfant commune', audience: 'CHILD', residence: 'RESIDENT', requiredDocuments: [] },
  services: [{ serviceId: canteen.id, name: 'Cantine', active: true, priced: true, ruled: true }],
}
const setups = (list: SituationSetupPartsFragment[]): SituationSetupsQuery => ({
  situationSetups: list,
  documentTypeSetups: [{ id: id(41), type: { id: id(41), label: 'Justificatif de domicile', active: true } }],
  serviceSetups: [{ id: id(4), active: true, service: canteen }],
})
const taken = {
  __typename: 'SituationSetupRefused',
  message: 'Une autre situation porte déjà ce nom.',
  reason: 'NAME_TAKEN',
  current: null,
} as const

test('empty: no situation, and what it is for', async () => {
  const { page, look } = await visitPage('/situations', { SituationSetups: setups([]) })
  await page.getByText('Aucune situation pour l’instant').waitFor()
  await look()
})

test('empty: a commune without a service is sent to its services first', async () => {
  const { page, look } = await visitPage('/situations', {
    SituationSetups: { situationSetups: [], documentTypeSetups: [], serviceSetups: [] },
  })
  await page.getByText('Ajoutez d’abord un service').waitFor()
  expect(await page.getByRole('link', { name: 'Aller aux services' }).getAttribute('href')).toBe('/admin/services')
  expect(await page.getByRole('button', { name: 'Ajouter une situation' }).count()).toBe(0)
  await look()
})

test('loaded: each situation, who holds it, and what it asks', async () => {
  const { page, look } = await visitPage('/situations', { SituationSetups: setups([setup]) })
  await page.getByRole('heading', { name: 'Enfant commune' }).waitFor()
  await page.getByRole('definition').getByText('12', { exact: true }).waitFor()
  await look()
})

test('refused: a name that is taken is said beside it; the window and what was typed stay', async () => {
  const { page, look, callsOf } = await visitPage('/situations', {
    SituationSetups: setups([setup]),
    CreateSituation: { createSituation: taken },
  })
  await page.getByRole('button', { name: 'Ajouter une situation' }).click()
  const dialog = page.getByRole('dialog', { name: 'Ajouter une situation' })
  await dialog.getByLabel('Nom', { exact: true }).fill('Enfant commune')
  await dialog.getByRole('checkbox', { name: 'Cantine' }).check()
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  const summary = dialog.getByRole('alert')
  await summary.getByText('Une autre situation porte déjà ce nom.').waitFor()
  expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true)
  expect(await dialog.getByLabel('Nom', { exact: true }).inputValue()).toBe('Enfant commune')
  expect(await dialog.getByRole('checkbox', { name: 'Cantine' }).isChecked()).toBe(true)
  expect(await callsOf('CreateSituation', 1)).toEqual([
    {
      input: {
        requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        communeId: coubon.id,
        name: 'Enfant commune',
        audience: 'CHILD',
        residence: 'ANY',
        documentTypeIds: [],
        serviceIds: [canteen.id],
        position: 2,
      },
    },
  ])
  await look()
})

test('refused: a colleague changed it meanwhile: theirs is said, ours is kept until taken over', async () => {
  const theirs = { ...setup, revision: 4, situation: { ...setup.situation, name: 'Enfant de Coubon' } }
  const { page, look } = await visitPage('/situations', {
    SituationSetups: setups([setup]),
    ChangeSituation: {
      changeSituation: {
        ...taken,
        reason: 'CHANGED_MEANWHILE',
        message: 'Un collègue vient de la modifier.',
        current: theirs,
      },
    },
  })
  await page.getByRole('button', { name: /^Modifier/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Modifier « Enfant commune »' })
  await dialog.getByLabel('Nom', { exact: true }).fill('Enfant du village')
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  await dialog.getByText('Un collègue vient de la modifier.').waitFor()
  await dialog.getByText(/^Maintenant : « Enfant de Coubon »/).waitFor()
  expect(await dialog.getByLabel('Nom', { exact: true }).inputValue()).toBe('Enfant du village')
  await look()
  await dialog.getByRole('button', { name: 'Reprendre ces valeurs' }).click()
  expect(await dialog.getByLabel('Nom', { exact: true }).inputValue()).toBe('Enfant de Coubon')
})

test('failed: the list, then what is sent; what was typed is kept', async () => {
  const { page, look, callsOf } = await visitPage('/situations', {
    SituationSetups: [networkCut, setups([])],
    CreateSituation: [networkCut, { createSituation: { __typename: 'SituationSetup', ...setup } }],
  })
  await page
    .getByRole('alert')
    .getByText(/La connexion est coupée/)
    .waitFor()
  await look()
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.getByRole('button', { name: 'Ajouter une situation' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Nom', { exact: true }).fill('Enfant commune')
  await dialog.getByRole('checkbox', { name: 'Cantine' }).check()
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  await dialog
    .getByRole('alert')
    .getByText(/La connexion est coupée/)
    .waitFor()
  expect(await dialog.getByLabel('Nom', { exact: true }).inputValue()).toBe('Enfant commune')
  await look()
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('La situation est ajoutée.').waitFor()
  // the same form, sent again: the first one may have arrived
  const [first, second] = await callsOf('CreateSituation', 2)
  expect(second).toEqual(first)
})

test('archived: the page says that nothing changes any more, and offers nothing', async () => {
  const { page, look } = await visitPage('/situations', {
    SituationSetups: setups([setup, { ...setup, id: id(6), active: false }]),
    StaffCommunes: {
      staffCommunes: [{ ...coubon, archived: true, logoUrl: null, regie, services: [] }],
    },
  })
  await page.getByText('Coubon est archivée', { exact: true }).waitFor()
  await page.getByRole('heading', { name: 'Enfant commune' }).first().waitFor()
  for (const name of [/^Modifier/, /^Archiver/, /^Remettre/, 'Ajouter une situation'])
    expect(await page.getByRole('button', { name }).count()).toBe(0)
  await look()
})
