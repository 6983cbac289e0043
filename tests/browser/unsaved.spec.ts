import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { hashPassword } from '../../server/src/modules/accounts/index.js'
import { given, type TestCommune, type TestFamily } from '../support/given/index.js'
import { PASSWORD } from '../support/given/person.js'
import { look } from './support/browser.js'
import { useDemoTown } from './support/demo-town.js'

/** What is typed or chosen is kept or asked about; a session that ends on the way loses nothing. */
const demo = useDemoTown()

const LEAVE = 'Quitter sans enregistrer ?'
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()

let commune: TestCommune
let family: TestFamily

beforeAll(async () => {
  commune = await given.aCommune({ name: 'Saint-Vidal' })
  family = await given.aFamily({ in: commune, children: 2, creditCents: 5000 })
  await demo.town.owner.query('update account set password_hash = $2 where id = $1', [
    family.accountId,
    await hashPassword(PASSWORD),
  ])
  const [name = '', value = ''] = family.cookie.split('=')
  await demo.parent.context.addCookies([{ name, value, url: demo.town.url }])
})

describe('a page with something unsaved', () => {
  test('asks before another page or another tab of it, and stays when told to', async () => {
    const { page } = demo.parent
    await page.goto('/mon-compte')
    await page.getByLabel('Téléphone').fill('06 12 34 56 78')
    await page.getByRole('tab', { name: 'Mot de passe' }).click()
    await page.getByRole('dialog', { name: LEAVE }).waitFor()
    await look(demo.parent, '95-quitter-sans-enregistrer')
    await page.getByRole('button', { name: 'Rester et continuer' }).click()
    expect(await page.getByLabel('Téléphone').inputValue()).toBe('06 12 34 56 78')
    await page.getByRole('link', { name: 'Mentions légales' }).click()
    await page.getByRole('button', { name: 'Rester et continuer' }).click()
    expect(new URL(page.url()).pathname).toBe('/mon-compte')
    await page.getByRole('link', { name: 'Mentions légales' }).click()
    await page.getByRole('button', { name: 'Quitter sans enregistrer' }).click()
    await heading(page, 'Mentions légales')
    await page.getByRole('heading', { name: 'Coordonnées des mairies' }).waitFor()
    await page.getByText('Mairie : Saint-Vidal').waitFor()
    await look(demo.parent, '96-mentions-legales')
  })

  test('asks nothing once it is saved, and nothing of a page that was only read', async () => {
    const { page } = demo.parent
    await page.goto('/mon-compte')
    await page.getByLabel('Téléphone').fill('06 12 34 56 78')
    await page.getByRole('button', { name: 'Enregistrer mes coordonnées' }).click()
    await page.getByText('Vos coordonnées sont enregistrées.').waitFor()
    await page.getByRole('link', { name: 'Mentions légales' }).click()
    await heading(page, 'Mentions légales')
    await page.getByRole('link', { name: 'Accessibilité' }).click()
    await heading(page, 'Déclaration d’accessibilité')
  })

  test('a window is not closed on what was typed in it, by the cross or Escape', async () => {
    const { page } = demo.parent
    await page.goto('/mes-filiations')
    await page
      .getByRole('button', { name: /Ajouter un/ })
      .first()
      .click()
    const window = page.getByRole('dialog').filter({ has: page.getByLabel('Prénom du bénéficiaire') })
    await window.getByLabel('Prénom du bénéficiaire').fill('Zoé')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Rester et continuer' }).click()
    expect(await window.getByLabel('Prénom du bénéficiaire').inputValue()).toBe('Zoé')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Quitter sans enregistrer' }).click()
    await window.waitFor({ state: 'detached' })
  })
})

describe('« Payer » when the session is over', () => {
  test('asks for the password in place, then pays the same basket once', async () => {
    const { page } = demo.parent
    await page.goto('/reserver')
    await page.evaluate(
      ([account, service, child]) =>
        localStorage.setItem(
          `cantine-facile.basket.${account}`,
          JSON.stringify({ slots: [`${service}|${child}|2026-12-08`], requestIds: {} }),
        ),
      [family.accountId, commune.serviceId, family.children[0]],
    )
    await page.goto('/commande')
    await page.getByRole('button', { name: /^Payer/ }).waitFor()
    await demo.town.owner.query('update session set revoked_at = now() where account_id = $1', [family.accountId])
    await page.getByRole('button', { name: /^Payer/ }).click()
    const dialog = page.getByRole('dialog', { name: 'Votre session est terminée' })
    await dialog.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD)
    await dialog.getByRole('button', { name: 'Se connecter et continuer' }).click()
    await page.waitForURL('**/commandes/*')
    const { rows } = await demo.town.owner.query('select status, total_cents from orders where account_id = $1', [
      family.accountId,
    ])
    expect(rows).toEqual([{ status: 'PAID', total_cents: 380 }])
  })
})

describe('the first paint', () => {
  test('shows a sign of life before any script has run', async () => {
    const { context } = demo.agent
    for (const at of ['/reserver', '/admin/familles']) {
      const page = await context.newPage()
      await page.route('**/*.js', () => undefined)
      await page.goto(at, { waitUntil: 'commit' })
      await page.getByText('Chargement…').waitFor()
      await page.close()
    }
  })

  test('a private page shows its frame and a skeleton while it is asked who is there', async () => {
    const { page } = demo.parent
    let release: () => void = () => undefined
    const held = new Promise<void>((resolve) => (release = resolve))
    await page.route('**/graphql', async (route) => {
      await held
      await route.continue()
    })
    await page.goto('/commandes')
    await page.getByText('Chargement…').first().waitFor()
    await page.getByRole('contentinfo').waitFor()
    release()
    await heading(page, /commandes/i)
    await page.unroute('**/graphql')
  })
})

describe('sign-up, step 3', () => {
  test('the primary button takes in the service that is chosen', async () => {
    const { page, context } = demo.parent
    await context.clearCookies()
    await page.goto('/inscription/1')
    await page.getByLabel('Prénom').fill('Ines')
    await page.getByLabel('Nom', { exact: true }).fill('Roux')
    await page.getByLabel('Adresse e-mail').fill('ines.roux@exemple.fr')
    await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD)
    await page.getByLabel(/J’accepte les/).check()
    await page.getByRole('button', { name: 'Continuer' }).click()
    await heading(page, 'Mes filiations')
    await page.getByLabel('Prénom du bénéficiaire').fill('Louane')
    await page.getByLabel('Jour').fill('10')
    await page.getByLabel('Mois').fill('5')
    await page.getByLabel('Année').fill('2018')
    await page.getByLabel('Type de filiation').selectOption({ label: 'Mère' })
    await page.getByRole('button', { name: 'Ajouter ce bénéficiaire' }).click()
    await page.getByText('Louane Roux').waitFor()
    await page.getByRole('button', { name: 'Continuer' }).click()
    await heading(page, 'Mes services')
    await page.getByLabel('Commune').selectOption({ label: 'Saint-Vidal' })
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    // it lacks a situation and somebody: it is said, and nothing is sent
    await page.getByRole('alert').waitFor()
    await look(demo.parent, '97-inscription-service-incomplet')
    expect((await sent()).rows).toEqual([])
    await page.getByRole('radio', { name: /^Enfant commune/ }).check()
    await page.getByLabel('Louane Roux').check()
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await heading(page, 'Et maintenant ?')
    expect((await sent()).rows).toEqual([{ first_name: 'Louane', commune_id: commune.id }])
  })

  const sent = () =>
    demo.town.owner.query(
      `select b.first_name, s.commune_id from service_access s join account a on a.id = s.account_id
       join beneficiary b on b.id = s.beneficiary_id where a.email = 'ines.roux@exemple.fr'`,
    )
})

test('nothing else moved: one meal was paid, once', async () => {
  const { rows } = await demo.town.owner.query('select balance_cents from wallet where account_id = $1', [
    family.accountId,
  ])
  expect(rows).toEqual([{ balance_cents: 5000 - 380 }])
})
