import { expect, test } from '@jest/globals'
import { DEMO_PASSWORD } from '../../server/src/demonstration/example.js'
import { anAccount, stripe, useStripe } from '../support/stripe/index.js'
import { look } from './support/browser.js'
import { useDemoTown } from './support/demo-town.js'

/** An administrator gives the régie its Stripe account, rolls its signing secret and takes the keys away again. */
useStripe()
const demo = useDemoTown()

test('without an account the page says what families see', async () => {
  const { page } = demo.agent
  await page.goto('/admin/')
  await page.getByLabel('Adresse e-mail').first().fill('direction.coubon@exemple.fr')
  await page.getByLabel('Mot de passe', { exact: true }).fill(DEMO_PASSWORD)
  await page.getByRole('main').getByRole('button', { name: 'Se connecter', exact: true }).click()
  await page.getByRole('link', { name: 'Carte bancaire' }).click()
  await page.getByRole('heading', { level: 1, name: 'Paiement par carte' }).waitFor()
  await page.getByText('Page de paiement d’essai').waitFor()
  await look(demo.agent, '60-console-carte-vide')
})

test('a mistake is said on the field, a rejected key on the form, and nothing typed is lost', async () => {
  const { page } = demo.agent
  const save = () => page.getByRole('button', { name: 'Enregistrer' }).click()
  await save()
  await page.getByRole('alert').getByText('Collez la clé secrète.').waitFor()
  const key = page.getByLabel('Clé secrète')
  await key.fill('sk_test_nobodyknowsthis')
  await save()
  await page
    .getByText(/Stripe refuse cette clé/)
    .first()
    .waitFor()
  expect(await key.inputValue()).toBe('sk_test_nobodyknowsthis')
  stripe().weather.set({ kind: 'down' })
  await save()
  await page
    .getByText(/Stripe ne répond pas/)
    .first()
    .waitFor()
  stripe().weather.clear()
  await look(demo.agent, '61-console-carte-refusee')
})

test('the right key is kept and never shown; a second signing secret is rolled in, the first retired', async () => {
  const { page } = demo.agent
  const account = anAccount()
  const save = () => page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByLabel('Clé secrète').fill(account.key)
  await page.getByLabel(/^Secret de signature/).fill('whsec_firstfirstfirst')
  await save()
  await page.getByText('Les clés sont enregistrées : Stripe répond.').waitFor()
  await page.getByText('Mode essai').waitFor()
  expect(await page.content()).not.toContain(account.key)
  await page.getByLabel(/^Secret de signature/).fill('whsec_secondsecond')
  await save()
  await page.getByText('2 secrets de signature enregistrés').waitFor()
  await look(demo.agent, '62-console-carte-reliee')
  await page.getByRole('button', { name: 'Retirer l’ancien secret' }).click()
  await page.getByText('1 secret de signature enregistré').waitFor()
  await page.getByRole('button', { name: 'Tester la connexion' }).click()
  await page.getByText('Stripe répond : la clé fonctionne.').waitFor()
})

test('the keys are taken away after a confirmation', async () => {
  const { page } = demo.agent
  await page.getByRole('button', { name: 'Retirer les clés' }).click()
  await page.getByRole('dialog').waitFor()
  await look(demo.agent, '63-console-carte-retirer')
  await page.getByRole('dialog').getByRole('button', { name: 'Retirer les clés' }).click()
  await page.getByText('Les clés ont été retirées.').waitFor()
  await page.getByText('Page de paiement d’essai').waitFor()
})
