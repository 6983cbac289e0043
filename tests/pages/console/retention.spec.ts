import { expect, test } from '@jest/globals'
import { useConsole } from '../support/console.js'
import { networkCut } from '../support/mocked-api.js'

const visitPage = useConsole()

const rule = (months: number) => ({
  ...{ dataClass: 'DOCUMENTS' as const, scope: 'COMMUNE' as const, months, minMonths: 1, maxMonths: 24 },
  changeable: true,
  reports: [{ ranAt: '2026-11-24T02:10:00Z', months: 12, removed: 3, oldest: '2025-10-01T00:00:00Z' }],
})
const ofAll = {
  ...{ dataClass: 'ACTIONS' as const, scope: 'AGGLOMERATION' as const, months: 12, minMonths: 6, maxMonths: 12 },
  changeable: false,
  reports: [],
}
const read = (months: number) => ({ retention: { rules: [rule(months), ofAll] } })

test('what would go is shown, a number out of bounds is refused on the spot, and the choice is saved', async () => {
  const { page, look } = await visitPage('/conservation', {
    Retention: [read(12), read(6)],
    RetentionPreview: { retentionPreview: { rows: 41, oldest: '2026-01-05T00:00:00Z' } },
    SetRetention: { setRetention: { __typename: 'RetentionRule', ...rule(6) } },
  })
  await page.getByRole('heading', { name: 'Pièces refusées ou périmées' }).waitFor()
  await page.getByText(/3 lignes effacées/).waitFor()
  await page.getByText('Choisi par l’agglomération').waitFor()
  await look()
  const months = page.getByLabel('Garder pendant (mois)')
  await months.fill('36')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByRole('link', { name: 'De 1 à 24 mois.' }).waitFor()
  await months.fill('6')
  await page.getByRole('button', { name: 'Voir ce qui partirait' }).first().click()
  await page.getByText('41 lignes partiraient la nuit prochaine. La plus ancienne date du 5 janvier 2026.').waitFor()
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('La durée est enregistrée.').first().waitFor()
  expect(await page.getByLabel('Garder pendant (mois)').inputValue()).toBe('6')
  await look()
})

test('failed: the network is cut', async () => {
  const { page, look, mock } = await visitPage('/conservation', { Retention: networkCut })
  await page.getByText(/La connexion est coupée/).waitFor()
  await look()
  mock({ Retention: read(12) })
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.getByRole('heading', { name: 'Pièces refusées ou périmées' }).waitFor()
})
