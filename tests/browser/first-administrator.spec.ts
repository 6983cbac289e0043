import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { createAdministratorLink } from '../../server/src/administrator.js'
import { ask } from '../support/client.js'
import { look } from './support/browser.js'
import { useDemoTown } from './support/demo-town.js'

/** Somebody installs the product, and the first administrator comes in; a demonstration says what it is. */
const demo = useDemoTown()

const banner = (page: Page) =>
  page.getByRole('complementary', { name: 'Démonstration' }).getByText('rien n’est vrai ici').waitFor()

test('a demonstration says so on every page of both apps, whoever looks', async () => {
  expect(await ask(null, '{ agglomeration { demonstration } }')).toEqual({ agglomeration: { demonstration: true } })
  for (const path of ['/', '/connexion', '/inscription/1', '/mentions-legales', '/inconnue']) {
    await demo.parent.page.goto(path)
    await banner(demo.parent.page)
  }
  for (const path of ['/admin/connexion', '/admin/ouvrir?token=inconnu', '/admin/a-valider']) {
    await demo.agent.page.goto(path)
    await banner(demo.agent.page)
  }
})

test('an install that is none says nothing', async () => {
  await demo.town.owner.query('update agglomeration set demonstration_at = null')
  const { page } = demo.parent
  await page.goto('/')
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await page.getByRole('complementary', { name: 'Démonstration' }).count()).toBe(0)
})

test('the link of the command line: a name, a password, the console; then it opens nothing more', async () => {
  const said: string[] = []
  await createAdministratorLink(demo.town.db, demo.town.config, ['--email', 'alix@exemple.org'], (line) =>
    said.push(line),
  )
  const link = /http\S+/.exec(said.join('\n'))?.[0] ?? ''
  const { page } = demo.agent
  await page.goto(link)
  await page.getByLabel('Prénom').fill('Alix')
  await look(demo.agent, '40-console-ouvrir-compte')
  await page.getByLabel('Nom', { exact: true }).fill('Roche')
  await page.getByLabel('Choisissez un mot de passe').fill('mirabelle verglas tandem 48')
  await page.getByRole('button', { name: 'Ouvrir mon compte' }).click()
  await page.getByRole('heading', { level: 1, name: 'À valider' }).waitFor()
  await page.getByText('Alix Roche').first().waitFor()
  await page.goto(link)
  await page.getByRole('heading', { level: 1, name: 'Ce lien n’ouvre plus rien' }).waitFor()
  await look(demo.agent, '41-console-lien-perime')
})
