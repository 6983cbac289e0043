import { expect, test } from '@jest/globals'
import type { BrowserContext, Page } from 'playwright-core'
import { ask } from '../support/client.js'
import { openSession } from '../support/given/session.js'
import { DESK, look, PHONE } from './support/browser.js'
import { useDemoTown } from './support/demo-town.js'

/** An administrator adds a school and its classes, places children, and meets what a colleague changed meanwhile. */
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

async function signInAs(context: BrowserContext, email: string): Promise<string> {
  const { rows } = await demo.town.owner.query<{ id: string }>('select id from account where email = $1', [email])
  const cookie = await openSession(rows[0]?.id ?? '')
  const [name = '', value = ''] = cookie.split('=')
  await context.addCookies([{ name, value, url: demo.town.url }])
  return cookie
}

test('a school and its classes are added, changed by two, archived and taken back; a child is placed', async () => {
  const { page, context } = demo.agent
  const admin = 'direction.coubon@exemple.fr'
  await signInAs(context, admin)
  const { rows: known } = await demo.town.owner.query<{ id: string }>('select id from account where email = $1', [
    admin,
  ])
  const colleague = await openSession(known[0]?.id ?? '')

  await page.goto('/admin/ecoles')
  await page.getByRole('heading', { level: 2, name: 'École du Bourg' }).waitFor()
  await lookAll('90-ecoles')

  await page.getByRole('button', { name: 'Ajouter une école' }).click()
  const adding = page.getByRole('dialog', { name: 'Ajouter une école' })
  await adding.getByLabel('Nom de l’école').fill('École du Bourg')
  await adding.getByRole('button', { name: 'Enregistrer' }).click()
  await adding.getByText('Une école de la commune porte déjà ce nom').first().waitFor()
  await lookAll('91-ecoles-refuse')
  await adding.getByLabel('Nom de l’école').fill('École Jean Moulin')
  await adding.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('L’école est ajoutée.').waitFor()

  await page.getByRole('button', { name: 'Ajouter des classes à « École Jean Moulin »' }).click()
  const classes = page.getByRole('dialog', { name: 'Ajouter des classes à « École Jean Moulin »' })
  await classes.getByRole('button', { name: 'Ajouter', exact: true }).click()
  await classes.getByText('Cochez un niveau, ou écrivez le nom d’une classe.').first().waitFor()
  await classes.getByLabel('CP', { exact: true }).check()
  await classes.getByLabel('Autres classes').fill('CE1-CE2 Mme Roux\nMme Blanc')
  await classes.getByRole('button', { name: 'Ajouter', exact: true }).click()
  await classes.getByText('Ajoutez son niveau au nom de « Mme Blanc »').first().waitFor()
  await lookAll('92-classes-refuse')
  await classes.getByLabel('Autres classes').fill('CE1-CE2 Mme Roux\nCM1 Mme Blanc')
  await classes.getByRole('button', { name: 'Ajouter', exact: true }).click()
  await page.getByText('Les classes sont ajoutées.').waitFor()
  const school = card(page, 'École Jean Moulin')
  for (const one of ['CP', 'CE1-CE2 Mme Roux', 'CM1 Mme Blanc']) await school.getByText(one, { exact: true }).waitFor()

  await page.getByRole('button', { name: 'Modifier « CM1 Mme Blanc »' }).click()
  const changing = page.getByRole('dialog', { name: 'Modifier « CM1 Mme Blanc »' })
  await changing.getByLabel('CM2', { exact: true }).check()
  const { rows: made } = await demo.town.owner.query<{ id: string }>(
    `select id from school_class where name = 'CM1 Mme Blanc'`,
  )
  await ask(
    { cookie: colleague },
    'mutation ($input: ChangeClassInput!) { changeClass(input: $input) { __typename } }',
    { input: { classId: made[0]?.id, revision: 1, name: 'CM1 M. Noir', levels: ['CM1'] } },
  )
  await changing.getByRole('button', { name: 'Enregistrer' }).click()
  await changing.getByText('valeurs modifiées entre-temps par Dominique Démo').first().waitFor()
  await lookAll('93-classe-entre-temps')
  await changing.getByRole('button', { name: 'Reprendre ces valeurs' }).click()
  expect(await changing.getByLabel('Nom de la classe').inputValue()).toBe('CM1 M. Noir')
  await changing.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('La classe est modifiée.').waitFor()

  await page.getByRole('button', { name: 'Archiver « CM1 M. Noir »' }).click()
  const archiving = page.getByRole('dialog', { name: 'Archiver « CM1 M. Noir »' })
  await look(demo.agent, '94-classe-archiver')
  await archiving.getByRole('button', { name: 'Archiver' }).click()
  await page.getByText('La classe est archivée.').waitFor()
  await page.getByRole('button', { name: 'Remettre en service « CM1 M. Noir »' }).click()
  await page.getByText('La classe est remise en service.').waitFor()

  await page.getByRole('link', { name: /enfants? sans classe/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Enfants sans classe' }).waitFor()
  await page.getByLabel(/^Classe de Théo/).waitFor()
  await lookAll('95-sans-classe')
  await page.getByLabel(/^Classe de Théo/).selectOption({ label: 'École Jean Moulin, CE1-CE2 Mme Roux (CE2)' })
  await page.getByRole('button', { name: 'Enregistrer 1 changement' }).click()
  await page.getByText('1 enfant a changé de classe.').waitFor()
  const { rows: stored } = await demo.town.owner.query(
    `select e.level, c.name from class_enrolment e join school_class c on c.id = e.class_id join beneficiary b on b.id = e.beneficiary_id
     where b.first_name = 'Théo'`,
  )
  expect(stored).toEqual([{ level: 'CE2', name: 'CE1-CE2 Mme Roux' }])
})

test('a parent chooses the school, then the class, of a child', async () => {
  const { page, context } = demo.parent
  await signInAs(context, 'camille.dupont@exemple.fr')
  await page.goto('/mes-filiations')
  await page.getByRole('button', { name: /^Modifier.*Louane/ }).click()
  await page.getByLabel('École', { exact: false }).first().selectOption({ label: 'École de Volhac (Coubon)' })
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('Choisissez la classe.').first().waitFor()
  await look(demo.parent, '96-classe-a-choisir')
  await page.getByLabel('Classe', { exact: true }).selectOption({ label: 'CE2-CM1-CM2 (CE2)' })
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('CE2-CM1-CM2 (CE2)').first().waitFor()
  await look(demo.parent, '97-classe-choisie')
})

test('a commune without a school is told what a school is for', async () => {
  const { page } = demo.agent
  await page.route('**/graphql', async (route) => {
    if (!(route.request().postData() ?? '').includes('SchoolYearSetup')) return route.continue()
    const real = await route.fetch()
    const body = (await real.json()) as { data?: { schoolYearSetup: object } }
    if (!body.data) return route.fulfill({ response: real })
    const schoolYearSetup = { ...body.data.schoolYearSetup, schools: [] }
    return route.fulfill({ response: real, json: { ...body, data: { ...body.data, schoolYearSetup } } })
  })
  await page.goto('/admin/ecoles')
  await page.getByText('Aucune école pour l’instant').waitFor()
  await lookAll('98-ecoles-vide')
  await page.unrouteAll()
})
