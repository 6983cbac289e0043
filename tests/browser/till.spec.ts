import { beforeAll, expect, test } from '@jest/globals'
import { DEMO_PASSWORD } from '../../server/src/demonstration/example.js'
import { clock } from '../support/clock.js'
import { take, transferOf } from '../support/desk.js'
import { given, type TestCommune } from '../support/given/index.js'
import { brokenPromises } from '../support/promises.js'
import { look, lookBoth, lookPrinted } from './support/browser.js'
import { NOW, useDemoTown } from './support/demo-town.js'

/** A régisseur comes back to a till that was not counted yesterday, and to the statement of the account. */
const demo = useDemoTown()

let familyId: string
beforeAll(async () => {
  const one = async <T>(sql: string, values: unknown[] = []) => (await demo.town.owner.query(sql, values)).rows[0] as T
  const { id } = await one<{ id: string }>(`select id from account where email = 'camille.dupont@exemple.fr'`)
  // the demonstration opens on the day it is started: this till was kept the day before
  await one(`update commune set opens_on = '2026-11-01' where slug = 'coubon' returning id`)
  const commune = await one<TestCommune>(`select id, regie_id as "regieId" from commune where slug = 'coubon'`)
  const family = { accountId: id }
  familyId = id
  const keeper = await given.aStaffMember(commune, 'REGISSEUR')
  clock.at('2026-11-24T16:00:00+01:00')
  await take(keeper, commune, family, { amountCents: 2750 })
  await take(keeper, commune, family, { ...transferOf('VIR DUPONT NOVEMBRE'), amountCents: 5000 })
  clock.at(NOW)
})

test('a till that was forgotten is said, and counted coin by coin', async () => {
  const { page } = demo.agent
  await page.goto('/admin/')
  await page.getByLabel('Adresse e-mail').first().fill('regie.coubon@exemple.fr')
  await page.getByLabel('Mot de passe', { exact: true }).fill(DEMO_PASSWORD)
  await page.getByRole('main').getByRole('button', { name: 'Se connecter', exact: true }).click()
  await page.getByRole('link', { name: 'Caisse du jour' }).click()
  await page.getByText('La caisse du mardi 24 novembre n’a pas été arrêtée.').waitFor()
  await lookBoth(demo.agent, '90-console-caisse-oubliee')
  await page.getByRole('link', { name: /^L’arrêter/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Caisse du mardi 24 novembre' }).waitFor()
  await page.getByText('Compter les pièces et les billets').click()
  await page.getByLabel('20,00 €', { exact: true }).fill('1')
  await page.getByLabel('5,00 €', { exact: true }).fill('un')
  await page.getByRole('button', { name: 'Arrêter la caisse' }).click()
  await page.getByText('Comptez en nombres entiers, par exemple 12.').waitFor()
  await page.getByLabel('5,00 €', { exact: true }).fill('1')
  await page.getByLabel('0,50 €', { exact: true }).fill('4')
  expect(await page.getByLabel('Espèces comptées, en euros').inputValue()).toBe('27,00')
  await page.getByLabel('Explication de la différence').fill('Une pièce de 0,50 € manque')
  await lookBoth(demo.agent, '91-console-caisse-comptee')
  await page.getByRole('button', { name: 'Arrêter la caisse' }).click()
  await page.getByText('La caisse est arrêtée.').waitFor()
})

test('the closing has its paper, with what was counted', async () => {
  const { page } = demo.agent
  await page.getByRole('link', { name: 'Voir et imprimer l’arrêté' }).click()
  await page.getByRole('heading', { level: 1, name: /^Arrêté de caisse du/ }).waitFor()
  await page.getByText(/Une pièce de 0,50 € manque/).waitFor()
  expect(await page.getByRole('table', { name: 'Pièces et billets comptés' }).getByRole('row').count()).toBe(4)
  await lookBoth(demo.agent, '92-console-arrete')
  await lookPrinted(demo.agent, '92-arrete-imprime')
})

test('transfers are matched to the statement of the account', async () => {
  const { page } = demo.agent
  await page.getByRole('link', { name: 'Remises en banque' }).click()
  await page.getByRole('tab', { name: 'Virement' }).click()
  await page
    .getByRole('checkbox', { name: /^Choisir|2026-/ })
    .last()
    .check()
  await page.getByRole('button', { name: 'Marquer comme reçus' }).click()
  await page.getByText('Indiquez le jour de la ligne du relevé.').waitFor()
  await page.getByLabel('Reçu sur le compte le').fill('2026-11-25')
  await lookBoth(demo.agent, '93-console-virements')
  await page.getByRole('button', { name: 'Marquer comme reçus' }).click()
  await page.getByText('1 virement est arrivé sur le compte.').waitFor()
  await page.getByText('Tous les virements encaissés sont arrivés sur le compte.').waitFor()
})

test('the receipts of one family are found by its name', async () => {
  const { page } = demo.agent
  await page.getByRole('link', { name: 'Reçus' }).click()
  await page.getByRole('heading', { level: 1, name: 'Reçus' }).waitFor()
  await page.getByRole('searchbox').fill('dupont')
  await page.getByRole('list', { name: 'Familles trouvées' }).getByRole('button').first().click()
  await page.getByText(/^Reçus de Dupont Camille/i).waitFor()
  expect(page.url()).toContain(familyId)
  expect(await page.getByRole('row').count()).toBe(3)
  await lookBoth(demo.agent, '94-console-recus-famille')
  await page.getByRole('button', { name: 'Toutes les familles' }).click()
  await page.getByRole('searchbox').waitFor()
  await look(demo.agent, '95-console-recus')
  expect(await brokenPromises()).toEqual([])
})
