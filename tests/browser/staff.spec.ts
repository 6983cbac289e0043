import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { DEMO_PASSWORD } from '../../server/src/demonstration/example.js'
import { type Watched, DESK, launch, look, lookPrinted, openPage, PHONE } from './support/browser.js'
import { NOW, useDemoTown } from './support/demo-town.js'

/** An administrator invites somebody, who comes in by the mail, works, and is suspended: out at once. */
const demo = useDemoTown()
/** As long as a name may be, in one word. */
const FIRST_NAME = `Lou${'ise'.repeat(25)}`
const EMAIL = 'lou.martin@coubon.exemple'
const PASSWORD = 'mirabelle verglas tandem 48'
const TABLET = { width: 800, height: 1180 }

async function signIn(page: Page, email: string, password: string) {
  await page.goto('/admin/connexion')
  await page.getByLabel('Adresse e-mail').fill(email)
  await page.getByLabel('Mot de passe', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Se connecter' }).click()
}
async function lookAll(watched: Watched, name: string) {
  for (const viewport of [PHONE, TABLET, DESK]) {
    await watched.page.setViewportSize(viewport)
    await look(watched, `${name}-${viewport.width}`)
  }
}
const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor()

test('invited, in, changed, suspended, out at once', async () => {
  const { page } = demo.agent
  await signIn(page, 'direction.coubon@exemple.fr', DEMO_PASSWORD)
  await title(page, 'À valider')
  await page.goto('/admin/equipe')
  await title(page, 'Équipe')
  await page.getByRole('table', { name: 'Personnes de l’équipe' }).waitFor()
  await lookAll(demo.agent, '60-equipe')

  await page.getByRole('link', { name: 'Qui peut quoi' }).click()
  await title(page, 'Qui peut quoi')
  const refunds = page.getByRole('row', { name: /^Rembourser, approuver/ })
  await refunds.waitFor()
  expect(await refunds.getByRole('cell').allInnerTexts()).toEqual(
    ['Rembourser', 'Non', 'Non', 'Oui', 'Non', 'Oui', 'Non', 'Oui'].map((word) => expect.stringContaining(word)),
  )
  await lookAll(demo.agent, '65-qui-peut-quoi')
  await lookPrinted(demo.agent, '66-qui-peut-quoi-imprime')
  await page.getByRole('link', { name: 'Retour à l’équipe' }).click()

  await page.getByRole('button', { name: 'Inviter quelqu’un' }).click()
  const dialog = page.getByRole('dialog', { name: 'Inviter quelqu’un' })
  await dialog.getByRole('button', { name: 'Envoyer l’invitation' }).click()
  await dialog.getByText('Choisissez au moins un rôle.').first().waitFor()
  await look(demo.agent, '61-equipe-inviter-refuse')
  await dialog.getByLabel('Prénom').fill(FIRST_NAME)
  await dialog.getByLabel('Nom', { exact: true }).fill('Martin')
  await dialog.getByLabel('Adresse e-mail').fill(EMAIL)
  await dialog.getByRole('checkbox', { name: 'Agent' }).check()
  await dialog.getByRole('button', { name: 'Envoyer l’invitation' }).click()
  await page.getByText('L’invitation est envoyée').waitFor()
  await page
    .getByRole('row', { name: new RegExp(`${FIRST_NAME} Martin`) })
    .getByText('Invité', { exact: true })
    .waitFor()

  await demo.town.runJobs()
  const [mail] = await demo.town.mailsTo(EMAIL)
  const link = /http\S+invitation\?token=[\w-]+/.exec(mail?.text ?? '')?.[0] ?? ''
  const browser = await launch()
  const invited = await openPage(browser, demo.town.url, DESK, NOW)
  await invited.page.goto(link)
  await title(invited.page, `Bienvenue ${FIRST_NAME}`)
  await lookAll(invited, '62-invitation')
  await invited.page.getByLabel('Choisissez un mot de passe').fill(PASSWORD)
  await invited.page.getByRole('button', { name: 'Accepter l’invitation' }).click()
  await title(invited.page, 'À valider')
  expect(await invited.page.getByRole('link', { name: 'Équipe' }).count()).toBe(0)

  await page.reload()
  const row = page.getByRole('row', { name: new RegExp(`${FIRST_NAME} Martin`) })
  await row.getByRole('button', { name: /Changer les rôles/ }).click()
  const roles = page.getByRole('dialog', { name: /Changer les rôles/ })
  await roles.getByRole('checkbox', { name: 'Cantine' }).check()
  await roles.getByRole('button', { name: 'Enregistrer les rôles' }).click()
  await row.getByText('Agent, Cantine').waitFor()
  await row.getByRole('button', { name: /Suspendre/ }).click()
  const sure = page.getByRole('dialog', { name: `Suspendre ${FIRST_NAME} Martin ?` })
  await sure.getByRole('button', { name: 'Suspendre' }).waitFor()
  await look(demo.agent, '63-equipe-suspendre')
  await sure.getByRole('button', { name: 'Suspendre' }).click()
  await row.getByText('Suspendu', { exact: true }).waitFor()

  await invited.page.goto('/admin/familles')
  await title(invited.page, 'Connexion des agents')
  await signIn(invited.page, EMAIL, PASSWORD)
  await title(invited.page, 'Votre accès à la console est suspendu')
  await look(invited, '64-console-suspendue')
  await row.getByRole('button', { name: /Réactiver/ }).click()
  await row.getByText('Actif', { exact: true }).waitFor()
  await invited.page.reload()
  await title(invited.page, 'À valider')
  await invited.page.goto(link)
  await title(invited.page, 'Ce lien n’ouvre plus rien')
  await browser.close()
})

test('who was invited, and whose invitation was withdrawn, is invited again with the same words', async () => {
  const { page } = demo.agent
  const email = 'ana.petit@coubon.exemple'
  await page.goto('/admin/equipe')
  const row = page.getByRole('row', { name: /Ana Petit/ })
  const invite = async () => {
    await page.getByRole('button', { name: 'Inviter quelqu’un' }).click()
    const dialog = page.getByRole('dialog', { name: 'Inviter quelqu’un' })
    await dialog.getByLabel('Prénom').fill('Ana')
    await dialog.getByLabel('Nom', { exact: true }).fill('Petit')
    await dialog.getByLabel('Adresse e-mail').fill(email)
    await dialog.getByRole('checkbox', { name: 'Agent' }).check()
    await dialog.getByRole('button', { name: 'Envoyer l’invitation' }).click()
    await row.getByText('Invité', { exact: true }).waitFor()
  }
  await invite()
  await row.getByRole('button', { name: /Retirer l’invitation/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Retirer' }).click()
  await row.waitFor({ state: 'detached' })
  await invite()
})

test('a list that cannot be read says so, and is read again on demand', async () => {
  const { page } = demo.agent
  let away = true
  await page.route('**/graphql', (route) => {
    const asked = route.request().postData() ?? ''
    return away && asked.includes('StaffRow') ? route.abort() : route.continue()
  })
  await page.goto('/admin/equipe')
  await page.getByRole('button', { name: 'Réessayer' }).waitFor()
  away = false
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.getByRole('table', { name: 'Personnes de l’équipe' }).waitFor()
})
