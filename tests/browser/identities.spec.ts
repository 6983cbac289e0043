import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { clock } from '../support/clock.js'
import { given } from '../support/given/index.js'
import { aPerson, PASSWORD, type TestPerson } from '../support/given/person.js'
import { openProvider, type TestProvider } from '../support/identity-provider.js'
import { town, useTown } from '../support/town.js'
import { DESK, launch, look, lookBoth, openPage, PHONE, type Watched } from './support/browser.js'

useTown()

/** FranceConnect from its set-up in the console to a parent who leaves: a real provider answers, on another address. */
const NOW = '2026-11-25T10:00:00+01:00'
let browser: Browser
let provider: TestProvider
let parent: TestPerson

beforeAll(async () => {
  clock.at(NOW)
  provider = await openProvider(town(), 'franceconnect')
  provider.seat({ sub: 'angela', given_name: 'Angela Claire', family_name: 'DUBOIS', email: 'angela@ailleurs.example' })
  parent = await aPerson()
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  await provider?.close()
})

const open = (viewport: typeof PHONE): Promise<Watched> => {
  clock.at(NOW)
  return openPage(browser, town().url, viewport, new Date(NOW))
}
/** The journey to the provider is what was asked for; nothing else may leave the origin. */
function arrived({ complaints }: Watched): void {
  const others = complaints.filter((complaint) => !complaint.startsWith(`off origin: ${provider.issuer}/`))
  complaints.splice(0, complaints.length, ...others)
}
const button = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('button', { name, exact: true })

test('the agglomeration sets it up: a wrong address is refused, the right one answers', async () => {
  const desk = await open(DESK)
  const { cookie } = await given.aStaffMember(null)
  const [name = '', value = ''] = cookie.split('=')
  await desk.context.addCookies([{ name, value, url: town().url }])
  const { page } = desk
  await page.goto('/admin/agglomeration')
  const form = page.getByRole('form', { name: 'FranceConnect' })
  await form.getByLabel('Adresse de FranceConnect').fill(`${provider.issuer}/ailleurs`)
  await form.getByLabel('Identifiant du service').fill(provider.clientId)
  await form.getByLabel('Secret du service').fill(provider.clientSecret)
  await form.getByLabel('Proposer FranceConnect sur la page de connexion').check()
  await form.getByRole('button', { name: 'Vérifier et enregistrer' }).click()
  await form.getByText('Aucun fournisseur d’identité ne répond à cette adresse.').first().waitFor()
  await lookBoth(desk, '95-franceconnect-refuse')
  await form.getByLabel('Adresse de FranceConnect').fill(provider.issuer)
  await form.getByRole('button', { name: 'Vérifier et enregistrer' }).click()
  await page.getByText('FranceConnect a répondu : il est proposé sur la page de connexion.').waitFor()
  await lookBoth(desk, '96-franceconnect-regle')
  await desk.context.close()
})

test('a parent whom nobody knows there yet links their account once, then comes in without a password, and leaves', async () => {
  const phone = await open(PHONE)
  const { page } = phone
  await page.goto('/connexion?retour=/mes-reservations')
  await page.getByRole('link', { name: 'S’identifier avec FranceConnect' }).waitFor()
  await lookBoth(phone, '97-connexion-franceconnect')
  await page.getByRole('link', { name: 'S’identifier avec FranceConnect' }).click()
  await page.getByRole('heading', { name: 'FranceConnect vous a reconnu : Angela DUBOIS' }).waitFor()
  arrived(phone)
  await lookBoth(phone, '98-franceconnect-inconnu')
  await page.getByLabel('Adresse e-mail de votre compte').fill(parent.email)
  await page.getByLabel('Mot de passe de votre compte').fill(PASSWORD)
  await button(page, 'Se connecter et relier').click()
  await page.getByRole('heading', { level: 1, name: 'Mes réservations' }).waitFor()

  await page.goto('/mon-compte')
  await page.getByRole('tab', { name: 'FranceConnect' }).click()
  await page.getByText('FranceConnect : Angela DUBOIS').waitFor()
  await lookBoth(phone, '99-identites-reliees')

  // who leaves here leaves there too, and comes back by it
  await page.getByRole('button', { name: 'Menu' }).first().click()
  await page.getByRole('button', { name: 'Déconnexion' }).first().click()
  await page.waitForURL(new RegExp(provider.issuer))
  await phone.context.close()

  const again = await open(PHONE)
  await again.page.goto('/connexion?retour=/mes-reservations')
  await again.page.getByRole('link', { name: 'S’identifier avec FranceConnect' }).click()
  await again.page.getByRole('heading', { level: 1, name: 'Mes réservations' }).waitFor()
  await again.page.goto('/mon-compte')
  await again.page.getByRole('tab', { name: 'FranceConnect' }).click()
  await again.page.getByRole('button', { name: 'Retirer' }).click()
  const dialog = again.page.getByRole('dialog')
  await dialog.getByLabel('Votre mot de passe').fill(PASSWORD)
  await dialog.getByRole('button', { name: 'Retirer' }).click()
  await again.page.getByText('C’est retiré : FranceConnect n’ouvre plus votre compte.').waitFor()
  arrived(again)
  await look(again, '9a-identite-retiree')
  await again.context.close()
})

test('who cancels there reads it here; signed in already, what was shown is linked to this account', async () => {
  const phone = await open(PHONE)
  const { page } = phone
  provider.seat(null)
  await page.goto('/connexion')
  await page.getByRole('link', { name: 'S’identifier avec FranceConnect' }).click()
  await page.getByText('Vous avez annulé l’identification : rien n’a changé.').waitFor()
  arrived(phone)
  await look(phone, '9b-franceconnect-annule')
  await page.getByRole('link', { name: 'Aller à la connexion' }).click()
  await page.getByLabel('Adresse e-mail').first().fill(parent.email)
  await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD)
  await button(page, 'Connexion').click()
  await page.getByRole('heading', { name: /^Bonjour/ }).waitFor()
  provider.seat({ sub: 'angela', given_name: 'Angela', family_name: 'DUBOIS' })
  await page.goto('/mon-compte')
  await page.getByRole('tab', { name: 'FranceConnect' }).click()
  await page.getByRole('link', { name: 'Relier FranceConnect' }).click()
  await page.getByRole('heading', { name: 'Relier FranceConnect à votre compte ?' }).waitFor()
  await page.getByLabel('Mot de passe de votre compte').fill('pas le bon')
  await button(page, 'Relier FranceConnect').click()
  await page.getByText('Votre mot de passe n’est pas celui-là.').first().waitFor()
  arrived(phone)
  await lookBoth(phone, '9c-relier-refuse')
  await page.getByLabel('Mot de passe de votre compte').fill(PASSWORD)
  await button(page, 'Relier FranceConnect').click()
  await page.getByRole('tab', { name: 'FranceConnect' }).waitFor()
  const { rows } = await town().owner.query('select account_id from external_identity')
  expect(rows).toEqual([{ account_id: parent.accountId }])
  await phone.context.close()
})
