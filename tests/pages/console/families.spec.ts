import { expect, test } from '@jest/globals'
import type { FamiliesQuery } from '../../../admin/src/generated/graphql.js'
import { useConsole } from '../support/console.js'
import { account, coubon, id, louane } from '../support/family.js'
import { badGateway, networkCut } from '../support/mocked-api.js'

const visitPage = useConsole()

const dupont = { account, filiations: [{ id: id(21), beneficiary: { ...louane, schoolClass: 'CE2' } }] }
const nowak = {
  account: { ...account, id: id(37), firstName: 'Jan', lastName: 'Nowak', email: 'jan.nowak@exemple.fr' },
  filiations: [],
}
const families = (
  nodes: (typeof dupont | typeof nowak)[],
  endCursor: string | null = null,
  approximate = false,
): FamiliesQuery => ({
  families: {
    totalCount: nodes.length,
    approximate,
    pageInfo: { hasNextPage: endCursor !== null, endCursor },
    edges: nodes.map((node) => ({ cursor: node.account.id, node })),
  },
})
const SEARCH = 'Nom, enfant, e-mail, téléphone, naissance, commande ou reçu'

test('empty: no family yet, then a search that finds none', async () => {
  const { page, look, callsOf } = await visitPage('/familles', { Families: families([]) })
  await page.getByText('Aucune famille n’a encore demandé un accès dans cette commune.').waitFor()
  await look()
  await page.getByLabel(SEARCH).fill('zola')
  await page.getByText('Aucune famille ne correspond à « zola ».').waitFor()
  expect((await callsOf('Families', 2)).at(-1)).toEqual({ communeId: coubon.id, search: 'zola', first: 20 })
  await look()
})

test('loaded: the families, their children, and the way to their file', async () => {
  const { page, look } = await visitPage('/familles', { Families: families([dupont, nowak]) })
  const link = page.getByRole('link', { name: /^Dupont Élodie/ })
  await link.getByText('Louane (CE2)').waitFor()
  expect(await link.getAttribute('href')).toBe(`/admin/familles/${account.id}`)
  await page.getByRole('status').getByText('2 familles').waitFor()
  await look()
})

test('loaded: a name that is nearly what was typed is told from one that is', async () => {
  const { page, look } = await visitPage('/familles?q=nowac', { Families: families([nowak], null, true) })
  await page
    .getByRole('status')
    .getByText('Aucune famille ne correspond exactement à « nowac ». 1 famille s’en approche :')
    .waitFor()
  await page.getByRole('link', { name: /^Nowak Jan/ }).waitFor()
  for (const width of [360, 800, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await look()
  }
})

test('failed: the list does not come, then it does', async () => {
  const { page, look } = await visitPage('/familles', { Families: [badGateway, families([dupont])] })
  await page
    .getByRole('alert')
    .getByText(/Le service a un problème/)
    .waitFor()
  await look()
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.getByRole('link', { name: /^Dupont Élodie/ }).waitFor()
})

test('failed: a search that is cut never shows what another one had found', async () => {
  const { page, look } = await visitPage('/familles', {
    Families: [families([dupont]), networkCut, families([nowak])],
  })
  await page.getByRole('link', { name: /^Dupont Élodie/ }).waitFor()
  await page.getByLabel(SEARCH).fill('nowak')
  await page
    .getByRole('alert')
    .getByText(/La connexion est coupée/)
    .waitFor()
  expect(await page.getByRole('link', { name: /^Dupont Élodie/ }).count()).toBe(0)
  expect(await page.getByLabel(SEARCH).inputValue()).toBe('nowak')
  await look()
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.getByRole('link', { name: /^Nowak Jan/ }).waitFor()
})

test('failed: more families that do not come are told, and asked for again', async () => {
  const { page, look } = await visitPage('/familles', {
    Families: [families([dupont], 'a'), networkCut, families([nowak])],
  })
  await page.getByRole('button', { name: 'Afficher plus de familles' }).click()
  await page
    .getByRole('alert')
    .getByText(/La connexion est coupée/)
    .waitFor()
  await look()
  await page.getByRole('button', { name: 'Afficher plus de familles' }).click()
  await page.getByRole('link', { name: /^Nowak Jan/ }).waitFor()
  await page.getByRole('link', { name: /^Dupont Élodie/ }).waitFor()
})
