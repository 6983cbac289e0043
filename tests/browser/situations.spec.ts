import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { ask } from '../support/client.js'
import { openSession } from '../support/given/session.js'
import { DESK, look, PHONE } from './support/browser.js'
import { useDemoTown } from './support/demo-town.js'

/** An administrator adds a situation, meets what a colleague changed meanwhile, archives it and takes it back. */
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
  const [cookie = '', colleague = ''] = [await openSession(rows[0]?.id ?? ''), await openSession(rows[0]?.id ?? '')]
  const [name = '', value = ''] = cookie.split('=')
  await context.addCookies([{ name, value, url: demo.town.url }])

  await page.goto('/admin/situations')
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  await lookAll('75-situations')

  await page.getByRole('button', { name: 'Ajouter une situation' }).click()
  const adding = page.getByRole('dialog', { name: 'Ajouter une situation' })
  const services = adding.getByRole('group', { name: /^Services/ }).getByRole('checkbox')
  await services.first().waitFor()
  for (const box of await services.all()) await box.uncheck() // a new one opens all of them
  await adding.getByRole('button', { name: 'Enregistrer' }).click()
  await adding.getByText('Indiquez le nom de la situation.').first().waitFor()
  await adding.getByText('Choisissez au moins un service.').first().waitFor()
  await lookAll('76-situations-refuse')
  const { rows: live } = await demo.town.owner.query<{ name: string; communeId: string; serviceId: string }>(
    `select s.name, s.commune_id as "communeId", x.service_id as "serviceId" from situation s join commune c on c.id = s.commune_id
     join situation_service x on x.situation_id = s.id where c.slug = 'coubon' order by s.position limit 1`,
  )
  const taken = live[0]
  if (!taken) throw new Error('Coubon has a situation')
  await adding.getByLabel('Nom', { exact: true }).fill(taken.name)
  await adding.getByRole('checkbox').first().check()
  await adding.getByRole('button', { name: 'Enregistrer' }).click()
  await adding.getByText('porte déjà ce nom').first().waitFor()
  expect(await adding.getByLabel('Nom', { exact: true }).inputValue()).toBe(taken.name)
  await adding.getByLabel('Nom', { exact: true }).fill('Famille d’accueil')
  await adding.getByLabel('Domicile', { exact: true }).selectOption('NON_RESIDENT')
  await adding.getByLabel('Justificatif de domicile').check()
  await adding.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('La situation est ajoutée.').waitFor()
  await card(page, 'Famille d’accueil').getByText('Pas encore de prix').waitFor()

  await page.getByRole('button', { name: 'Modifier « Famille d’accueil »' }).click()
  const changing = page.getByRole('dialog', { name: 'Modifier « Famille d’accueil »' })
  await changing.getByLabel('Rang').fill('7')
  const { rows: made } = await demo.town.owner.query<{ id: string; services: string[] }>(
    `select s.id, array(select service_id from situation_service where situation_id = s.id) as services from situation s where name = 'Famille d’accueil'`,
  )
  const theirs = {
    name: 'Famille d’accueil',
    audience: 'ANY',
    residence: 'ANY',
    documentTypeIds: [],
    serviceIds: made[0]?.services,
    position: 8,
  }
  await ask(
    { cookie: colleague },
    'mutation ($input: ChangeSituationInput!) { changeSituation(input: $input) { __typename } }',
    { input: { situationId: made[0]?.id, revision: 1, ...theirs } },
  )
  await changing.getByRole('button', { name: 'Enregistrer' }).click()
  await changing.getByText('a été modifiée entre-temps par Dominique Démo').first().waitFor()
  expect(await changing.getByLabel('Rang').inputValue()).toBe('7')
  await lookAll('77-situations-entre-temps')
  await changing.getByRole('button', { name: 'Reprendre ces valeurs' }).click()
  expect(await changing.getByLabel('Rang').inputValue()).toBe('8')
  await changing.getByLabel('Rang').fill('7')
  await changing.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('La situation est modifiée.').waitFor()

  await page.getByRole('button', { name: 'Archiver « Famille d’accueil »' }).click()
  const archiving = page.getByRole('dialog', { name: 'Archiver « Famille d’accueil »' })
  await look(demo.agent, '78-situations-archiver')
  await archiving.getByRole('button', { name: 'Archiver' }).click()
  await card(page, 'Famille d’accueil').getByText('Personne n’a cet accès.').waitFor()
  await lookAll('79-situations-archive')
  await page.getByRole('button', { name: 'Proposer de nouveau « Famille d’accueil »' }).click()
  await page.getByText('La situation est de nouveau proposée.').waitFor()
  const { rows: stored } = await demo.town.owner.query(
    `select audience, residence, position, active, revision from situation where name = 'Famille d’accueil'`,
  )
  expect(stored).toEqual([{ audience: 'ANY', residence: 'ANY', position: 7, active: true, revision: 5 }])
})

test('a commune without a service is told to add one first; without a situation, to add one', async () => {
  const { page } = demo.agent
  let services: object[] = []
  await page.route('**/graphql', async (route) => {
    if (!(route.request().postData() ?? '').includes('SituationSetups')) return route.continue()
    const real = await route.fetch()
    const body = (await real.json()) as { data?: { serviceSetups: object[]; situationSetups: object[] } }
    if (!body.data) return route.fulfill({ response: real })
    const serviceSetups = services.length > 0 ? body.data.serviceSetups : []
    return route.fulfill({
      response: real,
      json: { ...body, data: { ...body.data, serviceSetups, situationSetups: [] } },
    })
  })
  await page.goto('/admin/situations')
  await page.getByText('Ajoutez d’abord un service').waitFor()
  await lookAll('80-situations-sans-service')
  services = [{}]
  await page.reload()
  await page.getByText('Aucune situation pour l’instant').waitFor()
  await lookAll('81-situations-vide')
  await page.unrouteAll()
})

test('a list that cannot be read says so, and is read again on demand', async () => {
  const { page } = demo.agent
  let away = true
  await page.route('**/graphql', (route) =>
    away && (route.request().postData() ?? '').includes('SituationSetups') ? route.abort() : route.continue(),
  )
  await page.goto('/admin/situations')
  await page.getByRole('button', { name: 'Réessayer' }).waitFor()
  away = false
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.getByRole('heading', { level: 2 }).first().waitFor()
})
