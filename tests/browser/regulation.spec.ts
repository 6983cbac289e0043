import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { DEMO_PASSWORD } from '../../server/src/demonstration/example.js'
import { look, type Watched } from './support/browser.js'
import { useDemoTown } from './support/demo-town.js'

/** « Jeudi 9 h, hors délai + 50 %, annulation la veille 9 h, QF en 5 tranches », published by a clerk without any JSON. */
const demo = useDemoTown()

async function signIn({ page }: Watched, path: string, email: string, button: string): Promise<void> {
  await page.goto(path)
  await page.getByLabel('Adresse e-mail').first().fill(email)
  await page.getByLabel('Mot de passe', { exact: true }).fill(DEMO_PASSWORD)
  await page.getByRole('main').getByRole('button', { name: button, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: /À valider|Bonjour/ }).waitFor()
}

const hour = (page: Page, n: number) => page.getByLabel('Heure', { exact: true }).nth(n)

test('the clerk fills the form, reads the sentences back and publishes', async () => {
  await signIn(demo.agent, '/admin/', 'direction.coubon@exemple.fr', 'Se connecter')
  const { page } = demo.agent
  await page.goto('/admin/reglements')
  await page.getByText('En vigueur', { exact: true }).waitFor()
  await look(demo.agent, '50-console-reglements')
  await page.getByRole('link', { name: 'Nouveau règlement' }).click()
  await page.getByLabel('Les familles réservent jusqu’à').selectOption({ label: 'un jour d’une semaine précédente' })
  await page.getByLabel('Jour de la limite').selectOption({ label: 'jeudi' })
  await hour(page, 0).fill('9 h')
  await page.getByRole('radio', { name: 'acceptée avec une majoration' }).check()
  await page.getByLabel('Majoration (%)').fill('50')
  await page.getByRole('radio', { name: 'selon le quotient familial' }).check()
  const prices = ['1,20', '2,10', '3,00', '3,80', '4,60']
  const ends = ['400', '700', '1000', '1400']
  const box = (name: string) => page.getByRole('textbox', { name, exact: true })
  while ((await page.getByRole('textbox', { name: /^Tranche \d+, prix$/ }).count()) < prices.length)
    await page.getByRole('button', { name: 'Ajouter une tranche' }).click()
  for (const [i, price] of prices.entries()) await box(`Tranche ${i + 1}, prix`).fill(price)
  for (const [i, end] of ends.entries()) await box(`Tranche ${i + 1}, dernier quotient`).fill(end)
  await page.getByLabel('Prix sans quotient connu').fill('4,60')
  await page.getByText(/jeudi/).last().waitFor()
  await page.getByText('Rien à signaler.').waitFor()
  await look(demo.agent, '51-console-reglement-formulaire')
  await page.getByRole('button', { name: 'Publier' }).first().click()
  await page.getByRole('dialog').waitFor()
  await page.getByRole('dialog').getByRole('table').waitFor() // each price, before and after
  await look(demo.agent, '52-console-reglement-publier')
  await page.getByLabel('Date d’effet').fill('2026-11-25')
  await page.getByLabel('Appliquer dès aujourd’hui').check()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Publier/ })
    .click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  const { rows } = await demo.town.owner.query<{ n: number }>(
    `select count(*)::int as n from regulation r join service s on s.id = r.service_id join commune c on c.id = s.commune_id
     where c.slug = 'coubon' and r.version = 2 and r.published_at is not null`,
  )
  expect(rows).toEqual([{ n: 1 }])
})

test('the family’s quotient is noted on its file', async () => {
  const { page } = demo.agent
  await page.goto('/admin/familles?q=dupont')
  await page.getByRole('link', { name: /^Dupont Camille/ }).click()
  await page.getByRole('heading', { name: 'Quotient familial' }).waitFor()
  await page
    .getByRole('button', { name: /quotient/i })
    .first()
    .click()
  await page.getByRole('dialog').getByRole('textbox').first().fill('650')
  await page.getByRole('dialog').locator('input[type=date]').fill('2026-11-25')
  await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.getByText(/^650/).first().waitFor()
  await look(demo.agent, '53-console-quotient')
})

test('the parent sees the new price and the late surcharge at once', async () => {
  await signIn(demo.parent, '/connexion', 'camille.dupont@exemple.fr', 'Connexion')
  const { page } = demo.parent
  await page.goto('/reserver?mois=2026-12')
  const day = page.getByRole('gridcell').getByRole('button', { name: /^lundi 30 novembre/ })
  await day.waitFor()
  await page
    .getByText(/jeudi, 9.h/)
    .first()
    .waitFor()
  await day.click()
  await page.getByText(/4,20/).first().waitFor() // two children at 2,10 €
  await page.goto('/reserver?mois=2026-11')
  await page
    .getByRole('gridcell')
    .getByRole('button', { name: /^vendredi 27 novembre.*supplément de 1,05/ })
    .waitFor()
  await look(demo.parent, '54-reserver-hors-delai')
  await page.goto('/regles-des-services')
  await page.getByLabel('Commune').selectOption({ label: 'Coubon' })
  await page
    .getByText(/majoration de 50.%/)
    .first()
    .waitFor()
  await look(demo.parent, '55-regles-des-services')
})
