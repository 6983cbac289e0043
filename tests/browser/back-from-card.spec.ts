import { beforeAll, beforeEach, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { hashPassword } from '../../server/src/modules/accounts/index.js'
import { clock } from '../support/clock.js'
import { given, type TestCommune, type TestFamily } from '../support/given/index.js'
import { PASSWORD } from '../support/given/person.js'
import { payOrder } from '../support/operations.js'
import { brokenPromises } from '../support/promises.js'
import { look, lookBoth } from './support/browser.js'
import { NOW, useDemoTown } from './support/demo-town.js'

/** A parent who leaves the card's page by the browser's « back » finds the order that waits, whatever the browser kept. */
const demo = useDemoTown()
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()

let commune: TestCommune
let family: TestFamily
beforeAll(async () => {
  commune = await given.aCommune()
})
beforeEach(async () => {
  clock.at(NOW)
  family = await given.aFamily({ in: commune })
  await demo.town.owner.query(`update account set first_name = 'Ariane', password_hash = $2 where id = $1`, [
    family.accountId,
    await hashPassword(PASSWORD),
  ])
  const { page, context } = demo.parent
  await context.clearCookies()
  await page.goto('/connexion')
  await page.evaluate(() => localStorage.clear())
  await page.getByLabel('Adresse e-mail').first().fill(family.email)
  await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD)
  await page.getByRole('main').getByRole('button', { name: 'Connexion', exact: true }).click()
  await heading(page, 'Bonjour Ariane')
})

/** From the calendar to the card's page. @returns the order's address */
async function toTheCard(page: Page): Promise<string> {
  await page.goto('/reserver?mois=2026-12')
  await page
    .getByRole('gridcell')
    .getByRole('button', { name: /^jeudi 10 décembre/ })
    .click()
  await page.getByRole('link', { name: 'Continuer' }).click()
  await page.getByRole('radio', { name: /^Payer par carte bancaire/ }).check()
  await press(page, /^Payer 3,80/)
  await page.waitForURL(/sandbox-pay/)
  const { rows } = await demo.town.owner.query<{ id: string }>('select id from orders where account_id = $1', [
    family.accountId,
  ])
  return `/commandes/${rows[0]?.id}`
}
const statusOf = async (path: string) =>
  (await demo.town.owner.query<{ status: string }>('select status from orders where id = $1', [path.split('/').at(-1)]))
    .rows[0]?.status

test('« back » shows the waiting order, its countdown and three ways on; so does a reload', async () => {
  const { page } = demo.parent
  await given.credit(family.accountId, commune.regieId, 1000)
  const path = await toTheCard(page)
  await page.goBack()
  for (const again of [false, true]) {
    if (again) await page.reload()
    await page
      .getByRole('timer')
      .filter({ hasText: /Places gardées encore 1[45] min \d\d s/ })
      .waitFor()
    expect(new URL(page.url()).pathname).toBe(path)
    await page.getByText('En attente du paiement de 3,80').waitFor()
    await page.getByRole('button', { name: /^Payer 3,80.*par carte/ }).waitFor()
    await page.getByRole('button', { name: /^Payer 3,80.*avec mon porte-monnaie/ }).waitFor()
    await page.getByRole('button', { name: 'Abandonner la commande et rendre les places' }).waitFor()
  }
  await lookBoth(demo.parent, 'retour-commande')
  await press(page, /^Payer 3,80.*avec mon porte-monnaie/)
  await heading(page, 'Commande payée')
  await page.getByText(/Commande payée : 3,80.€, avec votre porte-monnaie/).waitFor()
  await look(demo.parent, 'retour-payee')
})

test('a page that the browser kept whole asks again: what was paid meanwhile is paid, and can no longer be given up', async () => {
  const { page } = demo.parent
  const path = await toTheCard(page)
  await page.goBack()
  await page.getByRole('button', { name: /^Payer 3,80.*par carte/ }).waitFor()
  await page.getByText(/Votre porte-monnaie contient 0,00.€ : il manque 3,80/).waitFor()
  await given.credit(family.accountId, commune.regieId, 380)
  await payOrder(family, path.split('/').at(-1) ?? '', 'WALLET')
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
  await page.getByText('Commande payée : 3,80').waitFor()
  expect(await page.getByRole('button', { name: /Abandonner/ }).count()).toBe(0)
})

test('the places are given back', async () => {
  const { page } = demo.parent
  const path = await toTheCard(page)
  await page.goBack()
  await press(page, 'Abandonner la commande et rendre les places')
  await page.getByRole('dialog').getByRole('button', { name: 'Abandonner la commande et rendre les places' }).click()
  await page.getByText('Commande annulée : rien n’a été débité.').waitFor()
  expect(await statusOf(path)).toBe('CANCELLED')
  await look(demo.parent, 'retour-abandonnee')
})

test('home says it is to be paid, with its countdown, until then', async () => {
  const { page } = demo.parent
  await toTheCard(page)
  await page.goto('/')
  const todo = page.getByRole('link', { name: /À payer : 3,80/ })
  await todo.getByText(/Places gardées encore 1[45] min/).waitFor()
  await lookBoth(demo.parent, 'retour-accueil')
  clock.at('2026-11-25T10:20:00+01:00')
  await page.reload()
  await page.getByText('Tout est à jour.').waitFor()
})

test('a declined card says so where one comes back, with the same ways on; the list agrees', async () => {
  const { page } = demo.parent
  const path = await toTheCard(page)
  await press(page, 'Refuser la carte')
  await heading(page, 'Le paiement n’a pas abouti')
  await page.getByText('Le paiement par carte n’a pas abouti. Rien n’a été débité.').waitFor()
  await page.getByRole('timer').waitFor()
  await lookBoth(demo.parent, 'retour-refusee')
  await page.goto('/commandes')
  await page.getByText('À payer', { exact: true }).waitFor()
  await look(demo.parent, 'retour-commandes')
  await page.goto(path)
  await press(page, /^Payer 3,80.*par carte/)
  await page.waitForURL(/sandbox-pay/)
  await press(page, 'Accepter le paiement')
  await heading(page, 'Commande payée')
  await page.getByText(/Commande payée : 3,80.€, par carte bancaire. Vos réservations ont été confirmées./).waitFor()
  await look(demo.parent, 'retour-recue')
})

test('a declined top-up is tried again on a new page', async () => {
  const { page } = demo.parent
  await page.goto('/porte-monnaie')
  await press(page, 'Recharger 20,00')
  await page.waitForURL(/sandbox-pay/)
  const first = page.url()
  await press(page, 'Refuser la carte')
  await heading(page, 'Le paiement n’a pas abouti')
  await look(demo.parent, 'retour-recharge-refusee')
  await page.getByRole('link', { name: 'Réessayer de recharger' }).click()
  await press(page, 'Recharger 20,00')
  await page.waitForURL(/sandbox-pay/)
  expect(page.url()).not.toBe(first)
  await press(page, 'Accepter le paiement')
  await heading(page, 'Porte-monnaie rechargé')
})

test('and every promise of the database still holds', async () => expect(await brokenPromises()).toEqual([]))
