import { expect, test } from '@jest/globals'
import type { ImportSummaryPartsFragment } from '../../../admin/src/generated/graphql.js'
import { useConsole } from '../support/console.js'
import { id } from '../support/family.js'
import { graphqlError, networkCut } from '../support/mocked-api.js'
import { wholeCents } from '../../../web/shared/money.js'

const visitPage = useConsole()

const sent: ImportSummaryPartsFragment = {
  ...{ id: id(70), fileName: 'familles-2026.csv', state: 'DONE', lineCount: 214 },
  ...{ createdAt: '2026-11-24T09:00:00Z', createdBy: 'Claire Martin' },
  ...{ importedAt: '2026-11-24T09:05:00Z', importedBy: 'Claire Martin', undoneAt: null, undoneBy: null },
  counts: {
    outcomes: [{ outcome: 'CREATED', lines: 214 }],
    ...{ families: 150, children: 214, accesses: 214, classes: 200, quotients: 0, balances: 0 },
    balanceCents: wholeCents(0),
  },
}
const page1 = (nodes: ImportSummaryPartsFragment[]) => ({
  familyImports: { edges: nodes.map((node) => ({ node })), pageInfo: { hasNextPage: false, endCursor: null } },
})

test('empty: no file yet, the templates, and a file is asked for', async () => {
  const { page, look } = await visitPage('/import', { FamilyImports: page1([]) })
  await page.getByText('Aucun fichier n’a encore été envoyé.').waitFor()
  await look()
  await page.getByRole('button', { name: 'Vérifier le fichier' }).click()
  await page.getByText('Choisissez un fichier.').waitFor()
  await look()
})

test('loaded: each file, who sent and imported it, and what it made', async () => {
  const { page, look } = await visitPage('/import', { FamilyImports: page1([sent]) })
  await page.getByText('familles-2026.csv').first().waitFor()
  await page.getByText(/^Importé par Claire Martin/).waitFor()
  await page.getByText('214 lignes').first().waitFor()
  await look()
})

test('refused: a commune of others says what the server says', async () => {
  const { page, look } = await visitPage('/import', {
    FamilyImports: graphqlError('Cet élément n’existe pas ou ne vous est pas accessible.', 'NOT_FOUND'),
  })
  await page
    .getByRole('alert')
    .getByText(/pas accessible/)
    .waitFor()
  await look()
})

test('failed: the list; asked again, it is there, and the form above was never lost', async () => {
  const { page, look } = await visitPage('/import', { FamilyImports: [networkCut, page1([sent])] })
  await page
    .getByRole('alert')
    .getByText(/La connexion est coupée/)
    .waitFor()
  expect(await page.getByRole('button', { name: 'Vérifier le fichier' }).isEnabled()).toBe(true)
  await look()
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.getByText('familles-2026.csv').first().waitFor()
})
