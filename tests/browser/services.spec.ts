import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { ask } from '../support/client.js'
import { openSession } from '../support/given/session.js'
import { DESK, look, PHONE } from './support/browser.js'
import { useDemoTown } from './support/demo-town.js'

/** An administrator adds a service, meets what a colleague changed meanwhile, archives it and takes it back. */
const demo = useDemoTown()
const TABLET = { width: 800, height: 1180 }
const card = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2, name, exact: true }) })

async function lookAll(name: string) {
  for (const viewport of [PHONE, TABLET, DESK]) {
    await demo.agent.page.setViewportSize(viewport)
    await look(demo.agent, `${name}-${viewport.width}`)
  }
}

test('added, changed by two, archived, taken back', async () => {
  const { page, context } = demo.agent
  const { rows } = await demo.town.owner.query<{ id: string }>(
    `select id from account where email = 'direction.coubon@exemple.fr'`,
  )
  const [cookie = '', colleague] = [await openSession(rows[0]?.id ?? ''), await openSession(rows[0]?.id ?? '')]
  const [name = '', value = ''] = cookie.split('=')
  await context.addCookies([{ name, value, url: demo.town.url }])

  await page.goto('/admin/services')
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  await lookAll('70-services')

  await page.getByRole('button', { name: 'Ajouter un service' }).click()
  const adding = page.getByRole('dialog', { name: 'Ajouter un service' })
  await adding.getByRole('button', { name: 'Enregistrer' }).click()
  await adding.getByText('Indiquez le nom du service.').first().waitFor()
  await look(demo.agent, '71-services-refuse')
  await adding.getByLabel('Nom', { exact: true }).fill('Aide aux devoirs')
  await adding.getByLabel('Type').selectOption('OTHER')
  await adding.getByLabel('Ce que l’on réserve').fill('séance')
  await adding.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('Le service est ajouté.').waitFor()
  await card(page, 'Aide aux devoirs').getByText('sans limite').waitFor()

  await page.getByRole('button', { name: 'Modifier « Aide aux devoirs »' }).click()
  const changing = page.getByRole('dialog', { name: 'Modifier « Aide aux devoirs »' })
  await changing.getByLabel('Places par jour').fill('12')
  const { rows: made } = await demo.town.owner.query<{ id: string; communeId: string }>(
    `select id, commune_id as "communeId" from service where name = 'Aide aux devoirs'`,
  )
  const theirs = {
    name: 'Aide aux devoirs',
    kind: 'OTHER',
    unit: 'séance',
    openWeekdays: [1, 2],
    capacity: 30,
    position: 9,
  }
  await ask(
    { cookie: colleague ?? '' },
    'mutation ($input: ChangeServiceInput!) { changeService(input: $input) { __typename } }',
    { input: { serviceId: made[0]?.id, revision: 1, ...theirs } },
  )
  await changing.getByRole('button', { name: 'Enregistrer' }).click()
  await changing.getByText('a été modifié entre-temps par Dominique Démo').first().waitFor()
  expect(await changing.getByLabel('Places par jour').inputValue()).toBe('12')
  await look(demo.agent, '72-services-entre-temps')
  await changing.getByRole('button', { name: 'Reprendre ces valeurs' }).click()
  expect(await changing.getByLabel('Places par jour').inputValue()).toBe('30')
  await changing.getByLabel('Places par jour').fill('12')
  await changing.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('Le service est modifié.').waitFor()

  await page.getByRole('button', { name: 'Archiver « Aide aux devoirs »' }).click()
  const archiving = page.getByRole('dialog', { name: 'Archiver « Aide aux devoirs »' })
  await look(demo.agent, '73-services-archiver')
  await archiving.getByRole('button', { name: 'Archiver' }).click()
  await card(page, 'Aide aux devoirs').getByText('Aucun accès valide ne l’ouvre.').waitFor()
  await look(demo.agent, '74-services-archive')
  await page.getByRole('button', { name: 'Remettre en service « Aide aux devoirs »' }).click()
  await page.getByText('Le service est de nouveau proposé.').waitFor()
  const { rows: stored } = await demo.town.owner.query(
    `select capacity, open_weekdays, active, revision from service where name = 'Aide aux devoirs'`,
  )
  expect(stored).toEqual([{ capacity: 12, open_weekdays: [1, 2], active: true, revision: 5 }])
})

test('a list that cannot be read says so, and is read again on demand', async () => {
  const { page } = demo.agent
  let away = true
  await page.route('**/graphql', (route) =>
    away && (route.request().postData() ?? '').includes('ServiceSetups') ? route.abort() : route.continue(),
  )
  await page.goto('/admin/services')
  await page.getByRole('button', { name: 'Réessayer' }).waitFor()
  away = false
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.getByRole('heading', { level: 2 }).first().waitFor()
})
