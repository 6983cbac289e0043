import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { DEMO_PASSWORD } from '../../server/src/seeds/index.js'
import type { Signed } from '../support/client.js'
import { given, type TestCommune } from '../support/given/index.js'
import { aPerson, PASSWORD, type TestPerson } from '../support/given/person.js'
import { balanceOf } from '../support/operations.js'
import { openSession } from '../support/given/session.js'
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
const signInFamily = (page: Page, { email }: TestPerson) => signIn(page, email, PASSWORD, '/connexion', 'Connexion')

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('button', { name: 'Se déconnecter' }).click()
  await page.getByRole('link', { name: 'Se connecter' }).first().waitFor()
}

/** What the browser's console says of a refused request is not a fault of the page. */
const calm = (watched: Watched) => watched.complaints.splice(0)

let commune: TestCommune
let first: TestPerson
let second: TestPerson

async function aFamilyNamed(firstName: string): Promise<TestPerson> {
  const person = await aPerson()
  await demo.town.owner.query('update account set first_name = $2 where id = $1', [person.accountId, firstName])
  await demo.town.owner.query(
    `insert into service_access (commune_id, account_id, situation_id, beneficiary_id, status, requested_at, valid_from, valid_to)
     select $1, $2, $3, b.id, 'VALID', now(), '2025-09-01', '2027-07-02'
     from (select id from beneficiary where id = (select beneficiary_id from filiation where account_id = $2)) b`,
    [commune.id, person.accountId, commune.situationId],
  )
  return person
}

beforeAll(async () => {
  commune = await given.aCommune()
  first = await aFamilyNamed('Ariane')
  second = await aFamilyNamed('Basile')
})

const signed = async ({ accountId }: TestPerson): Promise<Signed> => ({ cookie: await openSession(accountId) })

describe('the portal in two tabs', () => {
  test('a clean page of the first account opens the account that signed in since, and says so', async () => {
    const { page, context } = demo.parent
    await signInFamily(page, first)
    await heading(page, 'Bonjour Ariane')
    await page.goto('/mon-compte')
    await heading(page, 'Mon compte')
    const other = await context.newPage()
    await other.goto('/')
    await signOut(other)
    // the first tab heard it, and asks who is there
    await page.waitForURL('**/connexion?retour=/mon-compte')
    await signInFamily(other, second)
    await heading(other, 'Bonjour Basile')
    await page.goBack()
    await heading(page, /Mon compte/)
    await page.getByLabel('Prénom').first().waitFor()
    expect(await page.getByLabel('Prénom').first().inputValue()).toBe('Basile')
    await other.close()
  })

  test('a form in use stays, says whose it was, and changes nothing of the other account', async () => {
    const { page, context } = demo.parent
    await page.goto('/mon-compte')
    await page.getByLabel('Téléphone').fill('06 12 34 56 78')
    const before = await demo.town.owner.query('select * from account order by id')
    // the other tab signs out and in by the API of the page, in one go
    const other = await context.newPage()
    await other.goto('/mentions-legales')
    const [name = '', value = ''] = (await signed(first)).cookie.split('=')
    await context.addCookies([{ name, value, url: demo.town.url }])
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).first().click()
    await page.getByRole('dialog', { name: CHANGED }).waitFor()
    calm(demo.parent)
    await look(demo.parent, '90-autre-compte')
    expect((await demo.town.owner.query('select * from account order by id')).rows).toEqual(before.rows)
    expect(await page.getByLabel('Téléphone').inputValue()).toBe('06 12 34 56 78')
    await page.getByRole('button', { name: 'Ouvrir le compte connecté' }).click()
    await heading(page, 'Bonjour Ariane')
    await page.getByText(CHANGED).waitFor()
    await look(demo.parent, '91-compte-connecte')
    await other.close()
  })

  test('money is never put on the wallet of whoever signed in last', async () => {
    const { page, context } = demo.parent
    await page.goto('/porte-monnaie')
    await heading(page, /Porte-monnaie/)
    const basile = await signed(second)
    const [name = '', value = ''] = basile.cookie.split('=')
    await context.addCookies([{ name, value, url: demo.town.url }])
    await page.getByRole('button', { name: /^Recharger/ }).last().click()
    await heading(page, 'Bonjour Basile')
    await page.getByText(CHANGED).waitFor()
    expect(await balanceOf(basile, commune.regieId)).toBe(0)
    expect((await demo.town.owner.query('select 1 from top_up where account_id = $1', [second.accountId])).rows).toEqual([])
  })
})

describe('the session ends under a page in use', () => {
  test('the password is asked in place; the same person goes on, nothing typed is lost', async () => {
    const { page } = demo.parent
    await page.goto('/mon-compte')
    await page.getByLabel('Téléphone').fill('07 11 22 33 44')
    await demo.town.owner.query('update session set revoked_at = now() where account_id = $1', [second.accountId])
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).first().click()
    const dialog = page.getByRole('dialog', { name: 'Votre session est terminée' })
    await dialog.waitFor()
    calm(demo.parent)
    await look(demo.parent, '92-session-terminee')
    await dialog.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD)
    await dialog.getByRole('button', { name: 'Se connecter et continuer' }).click()
    await page.getByText(/enregistrées/).waitFor()
    const { rows } = await demo.town.owner.query('select phone from account where id = $1', [second.accountId])
    expect(rows).toEqual([{ phone: expect.stringMatching(/711 ?22 ?33 ?44|7 11 22 33 44|711223344/) }])
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
    await signIn(other, 'regie.coubon@exemple.fr', DEMO_PASSWORD, '/admin/connexion', 'Se connecter')
    await other.getByText('Connecté', { exact: false }).first().waitFor()
    await page.waitForURL((url) => !url.pathname.includes('connexion'))
    await other.close()
  })
})
