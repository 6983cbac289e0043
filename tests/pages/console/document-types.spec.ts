import { expect, test } from '@jest/globals'
import type { DocumentTypeSetupPartsFragment } from '../../../admin/src/generated/graphql.js'
import { useConsole } from '../support/console.js'
import { coubon, id } from '../support/family.js'
import { networkCut } from '../support/mocked-api.js'

const visitPage = useConsole()

const setup: DocumentTypeSetupPartsFragment = {
  id: id(41),
  position: 1,
  revision: 1,
  situations: ['Enfant commune'],
  documents: 3,
  type: {
    ...{ id: id(41), label: 'Justificatif de domicile', help: 'Moins de trois mois.', kind: 'PROOF_OF_ADDRESS' },
    ...{ scope: 'FAMILY', validity: 'MONTHS', months: 12, active: true },
  },
}
const one = { documentTypeSetups: [setup] }

test('empty: no document, and where it is asked', async () => {
  const { page, look } = await visitPage('/pieces', { DocumentTypeSetups: { documentTypeSetups: [] } })
  await page.getByText('Aucune pièce pour l’instant').waitFor()
  await look()
})

test('loaded: what each is, who asks for it, and how many were given', async () => {
  const { page, look } = await visitPage('/pieces', { DocumentTypeSetups: one })
  await page.getByRole('heading', { name: 'Justificatif de domicile' }).waitFor()
  await page.getByText('12 mois après sa date').waitFor()
  await page.getByRole('definition').getByText('Enfant commune').waitFor()
  await look()
})

test('refused: a name that is taken is said beside it; what was typed stays', async () => {
  const { page, look, callsOf } = await visitPage('/pieces', {
    DocumentTypeSetups: one,
    CreateDocumentType: {
      createDocumentType: {
        __typename: 'DocumentTypeRefused',
        ...{ reason: 'LABEL_TAKEN', message: 'Une autre pièce porte déjà ce nom.', current: null },
      },
    },
  })
  await page.getByRole('button', { name: 'Ajouter une pièce' }).click()
  const dialog = page.getByRole('dialog', { name: 'Ajouter une pièce' })
  await dialog.getByLabel('Nom', { exact: true }).fill('Justificatif de domicile')
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  await dialog.getByRole('alert').getByText('Une autre pièce porte déjà ce nom.').waitFor()
  expect(await dialog.getByLabel('Nom', { exact: true }).inputValue()).toBe('Justificatif de domicile')
  expect(await callsOf('CreateDocumentType', 1)).toMatchObject([{ input: { communeId: coubon.id, position: 2 } }])
  await look()
})

test('failed: the list; then the question before archiving says who asks for it, and keeps its place', async () => {
  const { page, look, callsOf } = await visitPage('/pieces', {
    DocumentTypeSetups: [networkCut, one],
    ArchiveDocumentType: networkCut,
  })
  await page
    .getByRole('alert')
    .getByText(/La connexion est coupée/)
    .waitFor()
  await look()
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.getByRole('button', { name: /^Archiver/ }).click()
  const question = page.getByRole('alertdialog').or(page.getByRole('dialog'))
  await question.getByText('Une situation la demande aujourd’hui : Enfant commune.').waitFor()
  await question.getByRole('button', { name: 'Archiver', exact: true }).click()
  await question.getByText(/La connexion est coupée/).waitFor()
  expect(await callsOf('ArchiveDocumentType', 1)).toEqual([{ typeId: setup.id, revision: 1 }])
  await look()
})
