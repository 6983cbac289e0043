import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { clock } from '../support/clock.js'
import type { Signed } from '../support/client.js'
import { given, type TestCommune } from '../support/given/index.js'
import { aPupil, aSchool, MAY, nextOf, publishCalendar } from '../support/school-year.js'
import { town, useTown } from '../support/town.js'
import { DESK, launch, look, openPage, PHONE, type Watched } from './support/browser.js'

useTown()

/** An administrator prepares the next year, meets what changed meanwhile, undoes it; a family reads what it has to renew. */
const TABLET = { width: 800, height: 1180 }
let browser: Browser
let desk: Watched
let parent: Watched
let commune: TestCommune
let school: Awaited<ReturnType<typeof aSchool>>

const signIn = async ({ context }: Watched, { cookie }: Signed) => {
  const [name = '', value = ''] = cookie.split('=')
  await context.addCookies([{ name, value, url: town().url }])
}
async function lookAll(watched: Watched, name: string) {
  for (const viewport of [PHONE, TABLET, DESK]) {
    await watched.page.setViewportSize(viewport)
    await look(watched, `${name}-${viewport.width}`)
  }
}

beforeAll(async () => {
  clock.at(MAY)
  commune = await given.aCommune({ name: 'Coubon', requiredDocuments: ['INSURANCE'] })
  school = await aSchool(commune)
  browser = await launch()
  desk = await openPage(browser, town().url, DESK, clock.now())
  parent = await openPage(browser, town().url, PHONE, clock.now())
  await signIn(desk, await given.aStaffMember(commune, 'COMMUNE_ADMIN'))
  await signIn(parent, school.ofCp)
})
afterAll(async () => {
  await browser?.close()
  clock.release()
})

test('a year is prepared with its exceptions, read by a family, and undone', async () => {
  clock.at(MAY)
  const { page } = desk
  await page.goto('/admin/annee-scolaire')
  await page.getByText('Le calendrier officiel de 2027-2028 n’est pas encore publié').waitFor()
  await page.getByText('3 classes créées').first().waitFor()
  await lookAll(desk, '100-annee-proposee')

  await publishCalendar()
  await page.reload()
  await page.getByText('Année suivante : 2027-2028').waitFor()
  await page.getByLabel('Nom de la classe de 2027-2028, d’après « CP »').fill('CP Mme Brun')
  await page.getByLabel('Où vont les CE2 de « CE1-CE2 »').selectOption({ label: 'À placer plus tard' })
  await page.getByText('1 enfant à placer plus tard').waitFor()
  await page.getByRole('button', { name: 'Enfant par enfant : CP' }).click()
  const children = page.getByRole('dialog', { name: 'Enfant par enfant : CP' })
  await children.getByLabel('Où va Louane Dupont').selectOption({ label: 'CP Mme Brun, en CP' })
  await lookAll(desk, '101-annee-enfants')
  await children.getByRole('button', { name: 'Fermer', exact: true }).last().click()
  await page.getByLabel('Phrase pour les familles de « Enfant commune »').fill('Avant le 15 juin, merci.')
  await lookAll(desk, '102-annee-choisie')

  await aPupil(commune, school.cm, 'CM1') // meanwhile
  await page.getByRole('button', { name: 'Préparer l’année 2027-2028' }).click()
  const asking = page.getByRole('dialog', { name: 'Préparer l’année 2027-2028 ?' })
  await asking.getByRole('button', { name: 'Préparer l’année 2027-2028' }).click()
  await asking.getByText('ont changé entre-temps').waitFor()
  await asking.getByText('3 enfants placés dans une classe').waitFor()
  await lookAll(desk, '103-annee-changee')
  await asking.getByRole('button', { name: 'Préparer l’année 2027-2028' }).click()
  await page.getByRole('heading', { name: 'L’année 2027-2028 est préparée' }).waitFor()
  await lookAll(desk, '104-annee-preparee')
  expect(await nextOf(school.ofCp.child)).toMatchObject({ class: 'CP Mme Brun', level: 'CP' })

  await parent.page.goto('/')
  await parent.page.getByRole('link', { name: /Renouveler l’accès de Louane \(Coubon\) avant le/ }).waitFor()
  await lookAll(parent, '105-accueil-a-renouveler')
  await parent.page.goto('/mes-services')
  await parent.page.getByText('La mairie précise : Avant le 15 juin, merci.').waitFor()
  await lookAll(parent, '106-mes-services-a-renouveler')

  await page.getByRole('button', { name: 'Annuler la préparation' }).click()
  const undoing = page.getByRole('dialog', { name: 'Annuler la préparation de 2027-2028 ?' })
  await lookAll(desk, '107-annee-annuler')
  await undoing.getByRole('button', { name: 'Annuler la préparation' }).click()
  await page.getByText('La préparation de 2027-2028 est annulée : tout est revenu comme avant.').waitFor()
  expect(await nextOf(school.ofCp.child)).toMatchObject({ class: null })
})

test('what ends within a month is listed; before March the page says from when; an outage keeps the page and is tried again', async () => {
  const { page } = desk
  clock.at('2027-06-10T10:00:00+02:00')
  await page.goto('/admin/annee-scolaire')
  await page.getByText('La famille sera prévenue par courriel.').first().waitFor()
  await lookAll(desk, '108-annee-fins')
  clock.at('2027-02-10T10:00:00+01:00')
  await page.reload()
  await page.getByText('L’année 2027-2028 se prépare à partir du 1er mars 2027.').waitFor()
  await lookAll(desk, '109-annee-pas-encore')
  clock.at(MAY)
  await page.route('**/graphql', (route) =>
    (route.request().postData() ?? '').includes('YearPreparation') ? route.abort() : route.continue(),
  )
  await page.reload()
  await page.getByRole('button', { name: 'Réessayer' }).first().waitFor()
  desk.complaints.length = 0 // the request that was cut
  await lookAll(desk, '110-annee-panne')
  await page.unroute('**/graphql')
  await page.getByRole('button', { name: 'Réessayer' }).first().click()
  await page.getByText('3 classes créées').first().waitFor()
})
