import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { Secret, TOTP } from 'otpauth'
import type { Browser, Page } from 'playwright-core'
import { clock } from '../support/clock.js'
import { given } from '../support/given/index.js'
import { aPerson, PASSWORD, type TestPerson } from '../support/given/person.js'
import { town, useTown } from '../support/town.js'
import { DESK, launch, look, lookBoth, openPage, PHONE, type Watched } from './support/browser.js'

useTown()

/** A parent adds an application on their telephone; an agent, of whom it is asked, adds a passkey: Chromium's own authenticator makes it. */
const NOW = '2026-11-25T10:00:00+01:00'
let browser: Browser
let agent: TestPerson
let parent: TestPerson
let secret = ''
let recoveryCode = ''

beforeAll(async () => {
  clock.at(NOW)
  const commune = await given.aCommune()
  ;[agent, parent] = [await aPerson(), await aPerson()]
  await town().owner.query(`insert into staff_member (account_id, commune_id, role) values ($1, $2, 'AGENT')`, [
    agent.accountId,
    commune.id,
  ])
  browser = await launch()
})
afterAll(async () => browser?.close())

const openAt = async (viewport: typeof PHONE, at: string): Promise<Watched> => {
  clock.at(at)
  return openPage(browser, town().url, viewport, new Date(at))
}
async function signIn(page: Page, { email }: TestPerson): Promise<void> {
  await page.getByLabel('Adresse e-mail').first().fill(email)
  await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD)
  await page
    .getByRole('main')
    .getByRole('button', { name: /^(Connexion|Se connecter)$/ })
    .click()
}
const codeNow = () => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: clock.now().getTime() })

test('a parent adds an application: the password, the picture, the first code, the recovery codes', async () => {
  const phone = await openAt(PHONE, NOW)
  const { page } = phone
  await page.goto('/connexion?retour=/mon-compte')
  await signIn(page, parent)
  await page.getByRole('tab', { name: 'Double authentification' }).click()
  await page.getByText('Votre mot de passe suffit pour vous connecter.').waitFor()
  await lookBoth(phone, '90-double-authentification')
  await page.getByRole('button', { name: 'Ajouter une application' }).click()
  const window = page.getByRole('dialog')
  await window.getByLabel('Votre mot de passe').fill('pas celui-là')
  await window.getByRole('button', { name: 'Continuer' }).click()
  await window.getByText('Votre mot de passe n’est pas celui-là.').waitFor()
  await window.getByLabel('Votre mot de passe').fill(PASSWORD)
  await window.getByRole('button', { name: 'Continuer' }).click()
  await window.getByRole('img', { name: 'Code à photographier avec l’application' }).waitFor()
  secret = ((await window.locator('code').textContent()) ?? '').replace(/\s/g, '')
  await lookBoth(phone, '91-application')
  await window.getByLabel(/Indiquez les six chiffres/).fill('000000')
  await window.getByRole('button', { name: 'Ajouter l’application' }).click()
  await window.getByText(/n’est pas celui que l’application montre/).waitFor()
  await look(phone, '92-code-refuse')
  await window.getByLabel(/Indiquez les six chiffres/).fill(codeNow())
  await window.getByRole('button', { name: 'Ajouter l’application' }).click()
  await page.getByRole('dialog', { name: 'Vos codes de secours' }).waitFor()
  await lookBoth(phone, '93-codes-de-secours')
  recoveryCode =
    (await page.getByRole('list', { name: 'Vos codes de secours' }).locator('li').first().textContent()) ?? ''
  await page.getByRole('button', { name: 'Je les ai gardés' }).click()
  await page.getByText('Codes de secours : 10 sur 10 peuvent encore servir.').waitFor()
  await lookBoth(phone, '94-ajoutee')
})

test('the next sign-in asks its code; a recovery code serves when the telephone is lost', async () => {
  const phone = await openAt(PHONE, '2026-11-25T10:05:00+01:00')
  const { page } = phone
  await page.goto('/connexion')
  await signIn(page, parent)
  await page.getByLabel('Code de votre application').waitFor()
  await lookBoth(phone, '95-seconde-etape')
  await page.getByLabel('Code de votre application').fill('123456')
  await page.getByRole('button', { name: 'Continuer' }).click()
  await page.getByText(/Ce code n’est pas le bon/).waitFor()
  await look(phone, '96-seconde-etape-refusee')
  await page.getByRole('button', { name: 'Utiliser un code de secours' }).click()
  await page.getByLabel('Code de secours').fill(recoveryCode)
  await page.getByRole('button', { name: 'Continuer' }).click()
  await page.waitForURL(({ pathname }) => pathname === '/')
  await page.goto('/mon-compte')
  await page.getByRole('tab', { name: 'Double authentification' }).click()
  await page.getByText('Codes de secours : 9 sur 10 peuvent encore servir.').waitFor()
})

test('the code of the application opens the portal', async () => {
  const { page } = await openAt(PHONE, '2026-11-25T10:06:00+01:00')
  await page.goto('/connexion?retour=/mes-services')
  await signIn(page, parent)
  await page.getByLabel('Code de votre application').fill(codeNow())
  await page.getByRole('button', { name: 'Continuer' }).click()
  await page.waitForURL(({ pathname }) => pathname === '/mes-services')
})

test('an agent of whom it is asked adds a passkey, comes in, and signs in with it', async () => {
  await town().owner.query(`update agglomeration set second_factor_from = '2026-11-25'`)
  const desk = await openAt(DESK, '2026-11-25T10:10:00+01:00')
  const before = await openAt(DESK, '2026-11-25T10:10:00+01:00')
  await before.page.goto('/admin/')
  await signIn(before.page, agent)
  await before.page.getByRole('button', { name: 'Ajouter une application' }).waitFor()
  const { page, context } = desk
  const authenticator = await context.newCDPSession(page)
  await authenticator.send('WebAuthn.enable')
  await authenticator.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  await page.goto('/admin/')
  await signIn(page, agent)
  await page.getByRole('heading', { name: 'Protégez votre compte' }).waitFor()
  await lookBoth(desk, '97-protegez-votre-compte')
  await page.getByRole('button', { name: 'Ajouter une clé d’accès' }).click()
  const window = page.getByRole('dialog')
  await window.getByLabel('Nom de la clé d’accès').fill('Poste de l’accueil')
  await window.getByLabel('Votre mot de passe').fill(PASSWORD)
  await lookBoth(desk, '98-cle-d-acces')
  await window.getByRole('button', { name: 'Créer la clé d’accès' }).click()
  await page.getByRole('button', { name: 'Je les ai gardés' }).click()
  await page.getByRole('link', { name: 'Ma connexion' }).click()
  await page.getByText('Poste de l’accueil').waitFor()
  await lookBoth(desk, '99-ma-connexion')
  await page.getByRole('button', { name: 'Se déconnecter' }).click()
  await page.waitForURL(({ pathname }) => pathname === '/admin/connexion')
  await signIn(page, agent)
  await page.getByRole('button', { name: 'Utiliser ma clé d’accès' }).waitFor()
  await lookBoth(desk, '9a-cle-demandee')
  await page.getByRole('button', { name: 'Utiliser ma clé d’accès' }).click()
  await page.getByRole('link', { name: 'Ma connexion' }).waitFor()
  const { rows } = await town().owner.query<{ n: number }>(
    'select count(*)::int as n from session where account_id = $1 and second_factor_at is not null',
    [agent.accountId],
  )
  expect(rows).toEqual([{ n: 2 }])
  expect(desk.complaints).toEqual([])
  // a session opened before it has shown none: it is told to come in again, and offered nothing that would be refused
  await before.page.reload()
  await before.page.getByText(/Reconnectez-vous pour la montrer/).waitFor()
  expect(await before.page.getByRole('button', { name: /Ajouter|Retirer|codes/ }).count()).toBe(0)
  await lookBoth(before, '9b-a-montrer')
  await before.page.getByRole('button', { name: 'Se reconnecter' }).click()
  await before.page.getByLabel('Mot de passe', { exact: true }).waitFor()
})
