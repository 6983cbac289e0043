import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Browser, Page, Request, Route } from 'playwright-core'
import { clock } from '../support/clock.js'
import { given } from '../support/given/index.js'
import { aPerson, PASSWORD, type TestPerson } from '../support/given/person.js'
import { town, useTown } from '../support/town.js'
import { DESK, launch, openPage, PHONE, type Watched } from './support/browser.js'

useTown()

/** Whoever signs in again comes back to the page they were on, with its day, its search, its month, in whatever order the answers come. */
const NOON = '2026-12-08T12:10:00+01:00'
const REGISTER = '/admin/pointage?jour=2026-12-01'
const CONSOLE = [REGISTER, '/admin/familles?q=dup', '/admin/pointage?jour=2026-12-02#contenu']
const PORTAL = '/mes-reservations?mois=2027-01#contenu'

let browser: Browser
let staff: TestPerson
let parent: TestPerson
let desk: Watched
let phone: Watched

beforeAll(async () => {
  const commune = await given.aCommune()
  clock.at(NOON)
  ;[staff, parent] = [await aPerson(), await aPerson()]
  await town().owner.query(`insert into staff_member (account_id, commune_id, role) values ($1, $2, 'AGENT')`, [
    staff.accountId,
    commune.id,
  ])
  browser = await launch()
})
beforeEach(async () => {
  clock.at(NOON)
  await town().owner.query('delete from session')
  desk = await openPage(browser, town().url, DESK, new Date(NOON))
  phone = await openPage(browser, town().url, PHONE, new Date(NOON))
})
afterAll(async () => browser?.close())

async function signIn(page: Page, { email }: TestPerson): Promise<void> {
  await page.getByLabel('Adresse e-mail').first().fill(email)
  await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD)
  await page
    .getByRole('main')
    .getByRole('button', { name: /^(Connexion|Se connecter)$/ })
    .click()
}
const placeOf = (page: Page) => page.url().slice(town().url.length)
const isAt = (page: Page, address: string) => page.waitForURL((url) => url.href === town().url + address)
const isAsked = (page: Page, address: string) =>
  page.waitForURL(
    (url) => url.pathname.endsWith('/connexion') && new URLSearchParams(url.search).get('retour') === address,
  )

/** What `wanted` asks of the server waits until it is let go. */
async function hold(page: Page, wanted: (request: Request) => boolean): Promise<() => Promise<void>> {
  const waiting: Route[] = []
  let held = true
  await page.route('**', async (route) => {
    if (held && wanted(route.request())) waiting.push(route)
    else await route.continue()
  })
  return async () => {
    held = false
    await Promise.all(waiting.map((route) => route.continue()))
  }
}
const asks = (operation: string) => (request: Request) => (request.postData() ?? '').includes(`"${operation}"`)

/** Every address the tab shows from now on. */
function visited(page: Page): string[] {
  const places: string[] = []
  page.on('framenavigated', () => places.push(placeOf(page)))
  return places
}

describe('the console', () => {
  test.each(CONSOLE)(
    '%s is where one comes back, however late the other answers of the sign-in page are',
    async (address) => {
      const { page } = desk
      await page.goto(address)
      await isAsked(page, address.slice('/admin'.length))
      await page.getByLabel('Adresse e-mail').waitFor()
      await page.waitForLoadState('networkidle')
      const letGo = await hold(page, asks('Demonstration'))
      const places = visited(page)
      await signIn(page, staff)
      await isAt(page, address)
      await page.getByRole('button', { name: 'Se déconnecter' }).waitFor()
      const late = page.waitForResponse((answer) => asks('Demonstration')(answer.request()))
      await letGo()
      await (await late).finished()
      await page.evaluate(() => new Promise((done) => setTimeout(done, 2000)))
      expect([placeOf(page), places]).toEqual([address, [address]])
    },
  )

  test('signed out elsewhere while the page is still opening: its address is not forgotten', async () => {
    const { page, context } = desk
    await page.goto('/admin/')
    await signIn(page, staff)
    await isAt(page, '/admin/a-valider')
    const slow = await context.newPage()
    const letGo = await hold(slow, (request) => /AttendancePage[^/]*\.js/.test(request.url()))
    const known = slow.waitForResponse((answer) => asks('Viewer')(answer.request()))
    const chunk = slow.waitForRequest(/AttendancePage[^/]*\.js/)
    const opened = slow.goto(REGISTER, { waitUntil: 'commit' })
    await Promise.all([opened, known, chunk])
    await page.getByRole('button', { name: 'Se déconnecter' }).click()
    await slow.getByLabel('Adresse e-mail').waitFor()
    await letGo()
    await isAsked(slow, REGISTER.slice('/admin'.length))
    await signIn(slow, staff)
    await isAt(slow, REGISTER)
  })
})

describe('the portal', () => {
  test('the button of the header on the sign-in page forgets nothing', async () => {
    const { page } = phone
    await page.goto(PORTAL)
    await isAsked(page, PORTAL)
    await page.getByRole('banner').getByRole('link', { name: 'Connexion' }).click()
    await signIn(page, parent)
    await isAt(page, PORTAL)
  })

  test('a tab that waits on the sign-in page comes back by itself when its person signs in in another', async () => {
    const { page, context } = phone
    await page.goto(PORTAL)
    await isAsked(page, PORTAL)
    const other = await context.newPage()
    await other.goto('/connexion')
    await signIn(other, parent)
    await isAt(other, '/')
    await isAt(page, PORTAL)
  })
})
