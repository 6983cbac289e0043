import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { hashPassword } from '../../server/src/modules/accounts/index.js'
import { DEMO_PASSWORD } from '../../server/src/demonstration/example.js'
import type { Signed } from '../support/client.js'
import { given, type TestCommune, type TestFamily } from '../support/given/index.js'
import { PASSWORD } from '../support/given/person.js'
import { look, type Watched } from './support/browser.js'
import { useDemoTown } from './support/demo-town.js'

/** One browser, one cookie, two tabs: a tab never acts for whoever signed in since in the other one. */
const demo = useDemoTown()

const CHANGED = 'Vous n’êtes plus connecté au même compte.'
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()

async function signIn(page: Page, email: string, password: string, at: string, button: string): Promise<void> {
  await page.goto(at)
  await page.getByLabel('Adresse e-mail').first().fill(email)
  await page.getByLabel('Mot de passe', { exact: true }).fill(password)
  await page.getByRole('main').getByRole('button', { name: button, exact: true }).click()
}
const signInFamily = (page: Page, { email }: TestFamily) => signIn(page, email, PASSWORD, '/connexion', 'Connexion')

let commune: TestCommune
let ariane: TestFamily
let basile: TestFamily

async function aFamilyNamed(firstName: string): Promise<TestFamily> {
  const family = await given.aFamily({ in: commune })
  await demo.town.owner.query('update account set first_name = $2, password_hash = $3 where id = $1', [
    family.accountId,
    firstName,
    await hashPassword(PASSWORD),
  ])
  return family
}

beforeAll(async () => {
  commune = await given.aCommune()
  ariane = await aFamilyNamed('Ariane')
  basile = await aFamilyNamed('Basile')
})

/** The cookie becomes another person's, and no tab is told: as by a tab of a browser too old to tell. */
async function cookieOf({ context }: Watched, { cookie }: Signed): Promise<void> {
  const [name = '', value = ''] = cookie.split('=')
  await context.addCookies([{ name, value, url: demo.town.url }])
}
const rowsOf = async (table: string) =>
  (await demo.town.owner.query(`select t::text from ${table} t order by 1`)).rows as unknown[]

describe('the portal in two tabs', () => {
  test('signing out in one leaves the other, and whoever signs in next is who both show', async () => {
    const { page, context } = demo.parent
    await signInFamily(page, ariane)
    await heading(page, 'Bonjour Ariane')
    await page.goto('/mon-compte')
    await heading(page, 'Mon compte')
    const other = await context.newPage()
    await other.goto('/')
    await other.getByRole('button', { name: 'Menu' }).click()
    await other.getByRole('button', { name: 'Déconnexion' }).click()
    await page.waitForURL('**/connexion?retour=/mon-compte')
    await other.getByRole('link', { name: 'Connexion' }).first().waitFor()
    await signInFamily(other, basile)
    await heading(other, 'Bonjour Basile')
    await page.getByRole('button', { name: 'Menu' }).waitFor()
    await page.goto('/mon-compte')
    await page.getByLabel('Prénom').first().waitFor()
    expect(await page.getByLabel('Prénom').first().inputValue()).toBe('Basile')
    await other.close()
  })

  test('a form in use stays, says whose it was, and changes nothing of the other account', async () => {
    const { page } = demo.parent
    await page.goto('/mon-compte')
    await page.getByLabel('Téléphone').fill('06 12 34 56 78')
    const before = await rowsOf('account')
    await cookieOf(demo.parent, ariane)
    await page.getByRole('button', { name: 'Enregistrer mes coordonnées' }).click()
    await page.getByRole('dialog', { name: CHANGED }).waitFor()
    await look(demo.parent, '90-autre-compte')
    expect(await rowsOf('account')).toEqual(before)
    expect(await page.getByLabel('Téléphone').inputValue()).toBe('06 12 34 56 78')
    await page.getByRole('button', { name: 'Ouvrir le compte connecté' }).click()
    await heading(page, 'Bonjour Ariane')
    await page.getByText(CHANGED).waitFor()
    await look(demo.parent, '91-compte-connecte')
  })

  test('money is not put on the wallet of whoever signed in last', async () => {
    const { page } = demo.parent
    await page.goto('/porte-monnaie')
    await page.getByRole('button', { name: 'Recharger 20,00' }).waitFor()
    const before = await rowsOf('top_up')
    await cookieOf(demo.parent, basile)
    await page.getByRole('button', { name: 'Recharger 20,00' }).click()
    await page.getByRole('dialog', { name: CHANGED }).waitFor()
    await page.getByRole('button', { name: 'Ouvrir le compte connecté' }).click()
    await heading(page, 'Bonjour Basile')
    expect(await rowsOf('top_up')).toEqual(before)
  })
})

describe('the session ends under a page in use', () => {
  test('the password is asked in place; the same person goes on, nothing typed is lost', async () => {
    const { page } = demo.parent
    await page.goto('/mon-compte')
    await page.getByLabel('Téléphone').fill('07 11 22 33 44')
    await demo.town.owner.query('update session set revoked_at = now() where account_id = $1', [basile.accountId])
    await page.getByRole('button', { name: 'Enregistrer mes coordonnées' }).click()
    const dialog = page.getByRole('dialog', { name: 'Votre session est terminée' })
    await dialog.waitFor()
    await look(demo.parent, '92-session-terminee')
    await dialog.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD)
    await dialog.getByRole('button', { name: 'Se connecter et continuer' }).click()
    await page.getByText('Vos coordonnées sont enregistrées.').waitFor()
    const { rows } = await demo.town.owner.query('select phone from account where id = $1', [basile.accountId])
    expect(rows).toEqual([{ phone: '0711223344' }])
  })
})

describe('the console in two tabs', () => {
  test('a decision prepared by one agent is not taken by the next', async () => {
    const { page, context } = demo.agent
    await signIn(page, 'mairie.coubon@exemple.fr', DEMO_PASSWORD, '/admin/connexion', 'Se connecter')
    await heading(page, 'À valider')
    const other = await context.newPage()
    await other.goto('/admin/')
    await other.getByRole('button', { name: 'Se déconnecter' }).click()
    await page.waitForURL('**/admin/connexion?retour=**')
    await other.waitForURL('**/admin/connexion')
    await signIn(other, 'regie.coubon@exemple.fr', DEMO_PASSWORD, '/admin/connexion', 'Se connecter')
    await other.getByText('Connecté', { exact: false }).first().waitFor()
    await page.waitForURL((url) => !url.pathname.includes('connexion'))
    await other.close()
  })
})
