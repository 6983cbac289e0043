import { expect, test } from '@jest/globals'
import type { CustomFieldSetupPartsFragment, CustomFieldSetupsQuery } from '../../../admin/src/generated/graphql.js'
import { useConsole } from '../support/console.js'
import { coubon, id, regie } from '../support/family.js'
import { networkCut } from '../support/mocked-api.js'

const visitPage = useConsole()

const setup: CustomFieldSetupPartsFragment = {
  ...{ id: id(61), position: 0, revision: 2, known: 3, readBy: ['Cantine'] },
  field: {
    ...{ id: id(61), name: 'plan', label: 'Formule', help: 'Voir la plaquette.', active: true },
    ...{ type: 'CHOICE', scope: 'BENEFICIARY', source: 'STAFF' },
    choices: [
      { value: 'forfait', label: 'Forfait annuel' },
      { value: 'ticket', label: 'Au repas' },
    ],
  },
}
const setups = (list: CustomFieldSetupPartsFragment[]): CustomFieldSetupsQuery => ({ customFieldSetups: list })
const refused = (reason: 'NAME_TAKEN' | 'CHANGED_MEANWHILE' | 'FIELD_USED', message: string) =>
  ({ __typename: 'CustomFieldRefused', reason, message, current: null }) as const

test('empty: nothing yet, and when one is needed', async () => {
  const { page, look } = await visitPage('/informations', { CustomFieldSetups: setups([]) })
  await page.getByText('Aucune information pour l’instant').waitFor()
  await look()
})

test('loaded: what is kept, of whom, by whom, and which règlement reads it', async () => {
  const { page, look } = await visitPage('/informations', { CustomFieldSetups: setups([setup]) })
  await page.getByRole('heading', { name: 'Formule' }).waitFor()
  await page.getByRole('definition').getByText('Forfait annuel, Au repas').waitFor()
  await page.getByRole('definition').getByText('Cantine', { exact: true }).waitFor()
  await look()
})

test('a commune says in French what it needs; the words of règlements are made for it', async () => {
  const { page, look, callsOf } = await visitPage('/informations', {
    CustomFieldSetups: setups([]),
    CreateCustomField: { createCustomField: { __typename: 'CustomFieldSetup', ...setup } },
  })
  await page.getByRole('button', { name: 'Ajouter une information' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Ce que le règlement lit').selectOption('own')
  await dialog.getByLabel('Nom', { exact: true }).fill('Élève ULIS')
  expect(await dialog.getByLabel('Nom dans le règlement').inputValue()).toBe('eleveUlis')
  await dialog.getByLabel('Type de réponse').selectOption('CHOICE')
  await dialog.getByRole('button', { name: 'Ajouter une réponse' }).click()
  await dialog.getByLabel('Réponse 1', { exact: true }).fill('À temps plein')
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  await dialog.getByText('Proposez au moins deux réponses, chacune avec son nom.').first().waitFor()
  await look()
  await dialog.getByRole('button', { name: 'Ajouter une réponse' }).click()
  await dialog.getByLabel('Réponse 2', { exact: true }).fill('À mi-temps')
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('L’information est ajoutée.').waitFor()
  expect(await callsOf('CreateCustomField', 1)).toEqual([
    {
      input: {
        ...{
          requestId: expect.any(String),
          communeId: coubon.id,
          name: 'eleveUlis',
          label: 'Élève ULIS',
          help: null,
          type: 'CHOICE',
        },
        ...{ scope: 'FAMILY', source: 'STAFF', position: 0 },
        choices: [
          { value: 'a_temps_plein', label: 'À temps plein' },
          { value: 'a_mi_temps', label: 'À mi-temps' },
        ],
      },
    },
  ])
})

test('refused: a name that is taken is said beside it; what was typed stays', async () => {
  const { page, look } = await visitPage('/informations', {
    CustomFieldSetups: setups([setup]),
    CreateCustomField: { createCustomField: refused('NAME_TAKEN', 'Une autre information a déjà ce nom.') },
  })
  await page.getByRole('button', { name: 'Ajouter une information' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Nom', { exact: true }).fill('Domicile')
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  await dialog.getByText('Une autre information a déjà ce nom.').first().waitFor()
  expect(await dialog.getByLabel('Nom', { exact: true }).inputValue()).toBe('Domicile')
  await look()
})

test('refused: one that a règlement reads cannot be archived: the window says which, and offers nothing else', async () => {
  const { page, look } = await visitPage('/informations', { CustomFieldSetups: setups([setup]) })
  await page.getByRole('button', { name: /^Archiver/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText(/Le règlement de Cantine la lit/).waitFor()
  expect(await dialog.getByRole('button', { name: 'Archiver' }).count()).toBe(0)
  await look()
})

test('refused: one that a règlement has begun to read meanwhile', async () => {
  const { page, look } = await visitPage('/informations', {
    CustomFieldSetups: setups([{ ...setup, readBy: [] }]),
    ArchiveCustomField: { archiveCustomField: refused('FIELD_USED', 'Le règlement de « Cantine » la lit.') },
  })
  await page.getByRole('button', { name: /^Archiver/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Archiver' }).click()
  await dialog.getByRole('alert').getByText('Le règlement de « Cantine » la lit.').waitFor()
  await look()
})

test('failed: the list does not come, then it does', async () => {
  const { page, look } = await visitPage('/informations', { CustomFieldSetups: [networkCut, setups([setup])] })
  await page
    .getByRole('alert')
    .getByText(/La connexion est coupée/)
    .waitFor()
  await look()
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.getByRole('heading', { name: 'Formule' }).waitFor()
})

test('archived: what is kept can be read, and the page offers nothing', async () => {
  const { page, look } = await visitPage('/informations', {
    CustomFieldSetups: setups([setup]),
    StaffCommunes: { staffCommunes: [{ ...coubon, archived: true, logoUrl: null, regie, services: [] }] },
  })
  await page.getByRole('heading', { name: 'Formule' }).waitFor()
  for (const name of [/^Modifier/, /^Archiver/, 'Ajouter une information'])
    expect(await page.getByRole('button', { name }).count()).toBe(0)
  await look()
})
