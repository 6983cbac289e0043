import { expect, test } from '@jest/globals'
import { id } from '../support/family.js'
import { networkCut } from '../support/mocked-api.js'
import { usePortal } from '../support/portal.js'

const visitPage = usePortal()
const none = { viewer: { sessionId: id(9), dataExports: [] } }
const making = {
  viewer: {
    sessionId: id(9),
    dataExports: [
      { id: id(7), askedAt: '2026-11-20T08:00:00Z', readyAt: null, expiresAt: null, sizeBytes: null, url: null },
    ],
  },
}
const ready = {
  viewer: {
    sessionId: id(9),
    dataExports: [
      {
        ...{ id: id(7), askedAt: '2026-11-20T08:00:00Z', readyAt: '2026-11-20T08:01:00Z' },
        ...{ expiresAt: '2026-11-27T08:01:00Z', sizeBytes: 3_400_000, url: `/data-exports/${id(7)}` },
      },
    ],
  },
}

test('empty, refused, then asked for: it is being made', async () => {
  const { page, look } = await visitPage('/mon-compte/donnees', {
    MyData: [none, making],
    AskDataExport: [
      {
        askDataExport: {
          __typename: 'DataExportRefused',
          reason: 'WRONG_PASSWORD',
          message: 'Votre mot de passe n’est pas celui-là. Vérifiez-le et réessayez.',
        },
      },
      { askDataExport: { __typename: 'DataExport', id: id(7) } },
    ],
  })
  await page.getByText('Une copie de mes données').waitFor()
  await look()
  await page.getByRole('button', { name: 'Demander une copie' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Votre mot de passe').fill('girafe violon pluie tasse')
  await dialog.getByRole('button', { name: 'Demander une copie' }).click()
  await dialog.getByText('Votre mot de passe n’est pas celui-là.').first().waitFor()
  await dialog.getByRole('button', { name: 'Demander une copie' }).click()
  await page.getByText('Votre copie se prépare. Un courriel vous préviendra.').waitFor()
  await page.getByText(/en préparation/).waitFor()
  await look()
})

test('being made, then ready: until when, and its file', async () => {
  const { page, look } = await visitPage('/mon-compte/donnees', { MyData: [making, ready] })
  await page.getByRole('button', { name: 'Voir si elle est prête' }).click()
  const file = page.getByRole('link', { name: 'Télécharger la copie' })
  await file.waitFor()
  expect(await file.getAttribute('href')).toBe(`/data-exports/${id(7)}`)
  await page.getByText(/3,4\sMo/).waitFor()
  await look()
})

test('failed: the network is cut', async () => {
  const { page, look, mock } = await visitPage('/mon-compte/donnees', { MyData: networkCut })
  await page.getByText(/La connexion est coupée/).waitFor()
  await look()
  mock({ MyData: none })
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.getByRole('button', { name: 'Demander une copie' }).waitFor()
})
